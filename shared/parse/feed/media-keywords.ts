import type { XmlElement } from '../xml/xml-element.ts';
import { lineOf } from './feed-text.ts';
import { fieldsOf } from './vocabularies.ts';

/** The keywords that an item or entry has in the vocabularies of media: each field is a list with commas. */
export function mediaKeywordsOf(item: XmlElement): string[] {
  const lists = [
    ...fieldsOf(item, 'media', 'keywords'),
    ...fieldsOf(fieldsOf(item, 'media', 'group')[0], 'media', 'keywords'),
    ...fieldsOf(item, 'itunes', 'keywords'),
  ];
  return lists.flatMap((list) => lineOf(list)?.split(/[,،]/) ?? []).map((keyword) => keyword.trim());
}
