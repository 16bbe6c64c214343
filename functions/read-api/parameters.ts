import * as z from 'zod/mini';
import { NO_CURSOR } from './cursor.ts';
import { parseInstant } from './parse-instant.ts';
import { accept, type Reading, refuse } from './reading.ts';
import { MAX_TAGS, parseTagExpression } from './tag-expression.ts';

/** What the OpenAPI document says of each parameter beside its schema. */
export const parameterDocs = z.registry<{ description: string; default?: number; examples?: string[] }>();

const MAX_LIMIT = 100;
const DEFAULT_LIMIT = 20;
const MAX_SOURCE_LENGTH = 200;
const MAX_CURSOR_LENGTH = 2_000;
/** S3's own limit, in bytes of UTF-8. */
const MAX_KEY_BYTES = 1_024;

/** A parameter that its own parser reads. What the parser refuses becomes the detail of the 400. */
function parameter<Value>(read: (text: string) => Reading<Value>) {
  return z.pipe(
    z.string({ error: 'is missing' }),
    z.transform((text: string, context) => {
      const reading = read(text);
      if (reading.ok) return reading.value;
      context.issues.push({ code: 'custom', message: reading.refusal, input: text });
      return z.NEVER;
    }),
  );
}

const LIMIT_REFUSAL = { error: `must be a whole number from 1 to ${MAX_LIMIT}` };
const wholeNumberSchema = z.int(LIMIT_REFUSAL).check(z.minimum(1, LIMIT_REFUSAL), z.maximum(MAX_LIMIT, LIMIT_REFUSAL));

export const limitParameter = z._default(
  z.pipe(
    z.transform((text: unknown) => (typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : text)),
    wholeNumberSchema,
  ),
  DEFAULT_LIMIT,
);
limitParameter.register(parameterDocs, {
  description: 'The most items to return. A page may be shorter and still have a next one.',
  default: DEFAULT_LIMIT,
});

export const cursorParameter = z.optional(
  parameter((text) => (text.length > 0 && text.length <= MAX_CURSOR_LENGTH ? accept(text) : NO_CURSOR)),
);
cursorParameter.register(parameterDocs, {
  description: 'The `nextCursor` of an earlier answer to the same query; only `limit` may differ.',
});

export const tagParameter = z.optional(parameter(parseTagExpression));
tagParameter.register(parameterDocs, {
  description: `Tag ids: \`a,b\` both, \`a|b\` either (binds closer than the comma), \`-c\` not; at most ${MAX_TAGS}. Inside an id, write a comma, bar or percent sign as \`%2C\`, \`%7C\`, \`%25\`, and percent-encode the whole value once more for the URL.`,
  examples: ['place:IR,place:RU', 'place:IR|place:IQ,-medtop:15000000'],
});

export const languageParameter = z.optional(parameter(readLanguage));
languageParameter.register(parameterDocs, {
  description: 'BCP 47 language of the articles; `und` for those whose language is unknown.',
  examples: ['ar'],
});

export const sourceParameter = z.optional(
  parameter((text) =>
    text.length > 0 && text.length <= MAX_SOURCE_LENGTH ? accept(text) : refuse("must be a source's id"),
  ),
);
sourceParameter.register(parameterDocs, { description: "A source's id, as in `source.id` of its articles." });

export const fromParameter = z.optional(parameter((text) => parseInstant(text, 'from')));
fromParameter.register(parameterDocs, {
  description: 'The earliest time of the list, inclusive: RFC 3339, or a date (UTC), which means its start.',
  examples: ['2026-01-31', '2026-01-31T08:00:00Z'],
});

export const toParameter = z.optional(parameter((text) => parseInstant(text, 'to')));
toParameter.register(parameterDocs, {
  description:
    'The end of the list, exclusive: RFC 3339, or a date (UTC), which means its end, so the day is included.',
  examples: ['2026-01-31', '2026-01-31T08:00:00Z'],
});

export const articleIdParameter = z.string().check(z.regex(/^[0-9a-v]{24}$/));
articleIdParameter.register(parameterDocs, { description: "An article's `id`." });

export const uploadKeyParameter = parameter((text) =>
  text.length > 0 && Buffer.byteLength(text) <= MAX_KEY_BYTES
    ? accept(text)
    : refuse(`must be the key of an uploaded file, incoming/<source>/<path>, of at most ${MAX_KEY_BYTES} bytes`),
);
uploadKeyParameter.register(parameterDocs, {
  description: "The uploaded object's key.",
  examples: ['incoming/agency/2026/story.txt'],
});

function readLanguage(text: string): Reading<string> {
  try {
    const [language] = Intl.getCanonicalLocales(text);
    if (language !== undefined) return accept(language);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return refuse('must be a BCP 47 language tag such as ar or pt-BR');
}
