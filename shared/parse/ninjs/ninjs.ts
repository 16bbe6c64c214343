import type { ArticleDraft } from '../../article/article-draft.ts';
import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { requireWords } from '../drafts/says-something.ts';
import type { Format } from '../format.ts';
import { itemsOf } from '../json/items-of.ts';
import { textField } from '../json/json-fields.ts';
import { isJsonObject, type Json, type JsonObject, readJson, tellBrokenLines } from '../json/read-json.ts';
import { readParts } from '../parts/read-parts.ts';
import { associationsOf, identityOf, isArticle } from './associations.ts';
import { readNinjsBody } from './ninjs-texts.ts';
import { readNinjsItem } from './read-ninjs-item.ts';

/** Fields that ninjs has in one of its versions, by which an item is known, in lower case. */
const marks = dataTable(new URL('./data/marks.tsv', import.meta.url), parseWordLists);
/** Fields of the other JSON formats of news, whose items share some of these marks. */
const FOREIGN = ['_id', 'content_elements', 'urn', 'article_html', 'content_html', 'content_text', 'altids'];

/** Those that ninjs items carry, too: databases and agencies keep their own keys beside the item's. */
const OFTEN_BESIDE: ReadonlySet<string> = new Set(['_id', 'altids']);

/** IPTC ninjs 1.x, 2.x and 3.x: one item, a list of items, or what a service wraps them in. */
export const ninjs: Format = {
  name: 'ninjs',

  recognises(file) {
    return findItems(readJson(file)).length > 0;
  },

  async parse(file, context) {
    tellBrokenLines(file, context);
    const items = findItems(readJson(file)).flatMap((item) => [item, ...itemsIn(item)]);
    const read = (item: JsonObject): ArticleDraft => {
      const draft = readNinjsItem(item, context);
      // A file of its own may name an article and say no more.
      return items.length === 1 && draft.identity !== undefined ? draft : requireWords(draft);
    };
    return readParts(items, read, (place) => `item ${place + 1}`, context);
  },
};

function findItems(value: Json | undefined): readonly JsonObject[] {
  return itemsOf(value, isNinjsItem);
}

/** The articles that a package carries: those of its associations that come with their text. */
function itemsIn(item: JsonObject): readonly JsonObject[] {
  if (textField(item, 'type') !== 'composite') return [];
  return associationsOf(item)
    .map(({ association }) => association)
    .filter((one) => isArticle(one) && identityOf(one) !== undefined && readNinjsBody(one).length > 0);
}

/** True for an object that has at least two of ninjs's own fields. */
export function isNinjsItem(value: JsonObject): boolean {
  const standard = value.standard ?? value.$standard;
  if (isJsonObject(standard) && standard.name === 'ninjs') return true;
  const isNamed = 'uri' in value || 'guid' in value;
  if (FOREIGN.some((name) => name in value && !(isNamed && OFTEN_BESIDE.has(name)))) return false;
  const known = marks().get('mark') ?? [];
  const found = Object.keys(value).filter((name) => known.includes(name.toLowerCase())).length;
  const hasBody = Object.keys(value).some((name) => /^(?:body|description)_\w/.test(name));
  const isTyped = typeof value.type === 'string' && isNamed;
  return found + (hasBody ? 1 : 0) + (isTyped ? 1 : 0) >= 2;
}
