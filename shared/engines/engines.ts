import type { EngineUse } from '../article/article.ts';
import type { SummariserInput } from '../summarise/summariser.ts';
import type { HeardName, TaggerInput } from '../tag/tagger.ts';

/** What an engine over the network made of an article, and how the record tells of it. */
export interface EngineWork<Result> {
  readonly use: EngineUse;
  /** Absent exactly where `use` has a problem: the built-in engine's work stands then. */
  readonly result?: Result;
}

/**
 * The engines that a stage asks beside the built-in ones, each absent where it is off. None of them ever rejects or
 * takes longer than it is given; nothing comes of an article that is none of its business.
 */
export interface Engines {
  readonly summarise?: (article: SummariserInput, maxCharacters: number) => Promise<EngineWork<string> | undefined>;
  readonly hearNames?: (article: TaggerInput) => Promise<EngineWork<readonly HeardName[]> | undefined>;
}

/**
 * Opens the engines for one file.
 *
 * @param until milliseconds since 1970: what has not come by then is not waited for
 */
export type OpenEngines = (until: number) => Engines;
