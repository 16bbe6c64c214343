import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf, type FoundFields } from '../draft-of.ts';
import type { Format, ParseContext } from '../format.ts';
import { type JsonObject, readJson } from '../json/read-json.ts';
import { readParts } from '../read-parts.ts';
import { saysSomething } from '../says-something.ts';
import { settleText } from '../settle-text.ts';
import { itemsOf } from './items-of.ts';

/** What tells one service's JSON from another's, and reads it. */
interface JsonService {
  readonly name: string;
  readonly isItem: (object: JsonObject) => boolean;
  readonly readItem: (item: JsonObject, context: ParseContext) => FoundFields;
}

/** The format of a service that delivers its items as JSON, one or many to a file, bare or wrapped. */
export function jsonFormat({ name, isItem, readItem }: JsonService): Format {
  return {
    name,
    recognises: (file) => itemsOf(readJson(file), isItem).length > 0,
    parse: async (file, context) => {
      const items = itemsOf(readJson(file), isItem);
      const found = await readParts(
        items,
        (item) => readItem(item, context),
        (place) => `item ${place + 1}`,
        context,
      );
      const drafts = found.map((fields) => draftOf(settleText(fields))).filter((draft) => saysSomething(draft));
      if (drafts.length === 0) throw new NewsdropError('empty', 'The file holds no item with an article in it.');
      return drafts;
    },
  };
}
