import type { EngineUse } from '../article/article.ts';
import type { Engines } from '../engines/engines.ts';
import type { HeardName, TaggerInput } from '../tag/tagger.ts';

/** What the engines of a stage made of an article. */
export interface Counsel {
  readonly heard?: readonly HeardName[];
  readonly summary?: string;
  readonly uses: readonly EngineUse[];
}

/** Asks every engine of the stage about an article, all at once. Never rejects. */
export async function consultEngines(
  article: TaggerInput & { readonly abstract?: string },
  { hearNames, summarise }: Engines,
  maxSummaryCharacters: number,
): Promise<Counsel> {
  const [names, summary] = await Promise.all([hearNames?.(article), summarise?.(article, maxSummaryCharacters)]);
  return {
    ...(names?.result !== undefined && { heard: names.result }),
    ...(summary?.result !== undefined && { summary: summary.result }),
    uses: [names, summary].flatMap((work) => (work === undefined ? [] : [work.use])),
  };
}
