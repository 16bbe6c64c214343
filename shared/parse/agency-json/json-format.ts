import { draftOf, type FoundFields } from '../drafts/draft-of.ts';
import { requireWords } from '../drafts/says-something.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { Format, ParseContext } from '../format.ts';
import { itemsOf } from '../json/items-of.ts';
import { type Json, type JsonObject, readJson, tellBrokenLines } from '../json/read-json.ts';
import { readParts } from '../parts/read-parts.ts';

/** What tells one service's JSON from another's, and reads it. */
interface JsonService {
  readonly name: string;
  /** Makes a file's value over before its items are looked for. */
  readonly prepare?: (value: Json | undefined) => Json | undefined;
  readonly isItem: (object: JsonObject) => boolean;
  readonly readItem: (item: JsonObject, context: ParseContext) => FoundFields;
  /** Where an item says it is from, which is no dateline as it is printed. */
  readonly locationOf?: (item: JsonObject) => string | undefined;
}

/** The format of a service that delivers its items as JSON, one or many to a file, bare or wrapped. */
export function jsonFormat({ name, prepare = (value) => value, isItem, readItem, locationOf }: JsonService): Format {
  return {
    name,
    recognises: (file) => itemsOf(prepare(readJson(file)), isItem).length > 0,
    parse: async (file, context) => {
      tellBrokenLines(file, context);
      return readParts(
        itemsOf(prepare(readJson(file)), isItem, (place) =>
          context.onPartProblem?.({ part: `item ${place + 1}`, code: 'empty', detail: 'It holds no article.' }),
        ),
        (item) => requireWords(draftOf(settleText(readItem(item, context), locationOf?.(item)))),
        (place) => `item ${place + 1}`,
        context,
      );
    },
  };
}
