import { ComprehendClient, DetectEntitiesCommand, type LanguageCode } from '@aws-sdk/client-comprehend';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import * as z from 'zod/mini';
import type { HeardName } from '../../tag/tagger.ts';
import { askEngine, type EngineAllowance, type EngineDependencies } from '../ask-engine.ts';
import { askedText } from '../asked-text.ts';
import type { Engines } from '../engines.ts';
import { type Entity, heardNames } from './heard-names.ts';

/** The languages that Comprehend finds entities in (API reference, DetectEntities). */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'hi', 'ja', 'ko', 'zh']);

/** Comprehend's types that our tags know. A date, a quantity or a title is none. */
const KINDS: Readonly<Record<string, HeardName['kind']>> = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };

const count = z.int().check(z.nonnegative());
const score = z.number().check(z.minimum(0), z.maximum(1));
const entitiesSchema = z.array(
  z.object({ Type: z.string(), Text: z.string(), BeginOffset: count, EndOffset: count, Score: score }),
);

/** Amazon Comprehend as an engine for names. One a process is enough. */
export function openComprehend(
  allowance: EngineAllowance,
  deps: EngineDependencies,
): (until: number) => NonNullable<Engines['hearNames']> {
  // Attempts are counted, so the SDK makes none of its own.
  const client = new ComprehendClient({ maxAttempts: 1, requestHandler: new NodeHttpHandler() });

  return (until) => async (article) => {
    const { language } = article;
    const asked = askedText(article);
    if (language === undefined || !LANGUAGES.has(language) || asked.text === '') return undefined;
    const input = { LanguageCode: language as LanguageCode, Text: asked.text };
    const use = { engine: 'comprehend', task: 'names' } as const;
    const reply = await askEngine(
      {
        engine: use.engine,
        allowance,
        content: input,
        call: async (abortSignal) => (await client.send(new DetectEntitiesCommand(input), { abortSignal })).Entities,
      },
      until,
      deps,
    );
    const heard = 'problem' in reply ? reply : readEntities(reply.answer);
    if ('problem' in heard) {
      deps.watch.failed(use.engine, heard.problem);
      return { use: { ...use, problem: heard.problem } };
    }
    return { use, result: heardNames(asked, heard.entities) };
  };
}

function readEntities(answer: unknown): { readonly entities: Entity[] } | { readonly problem: 'malformed' } {
  const parsed = entitiesSchema.safeParse(answer);
  if (!parsed.success) return { problem: 'malformed' };
  const entities = parsed.data.flatMap(({ Type, Text, BeginOffset, EndOffset, Score }): Entity[] => {
    const kind = Object.hasOwn(KINDS, Type) ? KINDS[Type] : undefined;
    return kind === undefined ? [] : [{ kind, text: Text, start: BeginOffset, end: EndOffset, score: Score }];
  });
  return { entities };
}
