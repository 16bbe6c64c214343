import type { ArticleType } from '../../article/article.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { coreFieldsOf, fieldsOf, hasVocabulary } from './vocabularies.ts';

const TYPES: readonly ArticleType[] = ['audio', 'video'];

/**
 * The type of a podcast's episode, or of an item that has nothing but its media: they are the thing itself, where an
 * article's only go with it.
 */
export function typeOfEnclosure(item: XmlElement): ArticleType | undefined {
  const isEpisode = hasVocabulary(item, 'itunes');
  if (!isEpisode && coreFieldsOf(item, 'description').length > 0) return undefined;
  const files = isEpisode
    ? coreFieldsOf(item, 'enclosure')
    : [item, ...fieldsOf(item, 'media', 'group')].flatMap((group) => fieldsOf(group, 'media', 'content'));
  const media = files.map((file) => attributeOf(file, 'medium') ?? attributeOf(file, 'type')?.split('/')[0]);
  return TYPES.find((type) => media.includes(type));
}
