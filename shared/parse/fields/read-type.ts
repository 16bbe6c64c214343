import type { ArticleType } from '../../article/article.ts';

const TYPES: ReadonlyMap<string, ArticleType> = new Map(
  Object.entries({
    text: 'text',
    story: 'text',
    picture: 'picture',
    photo: 'picture',
    image: 'picture',
    gallery: 'picture',
    graphic: 'graphic',
    animated: 'graphic',
    video: 'video',
    audio: 'audio',
    composite: 'composite',
  }),
);

/** What an item is, by the words that standards and systems have for it (IPTC's `ninature` codes among them). */
export function readType(word: string | undefined): ArticleType | undefined {
  return TYPES.get(word?.toLowerCase() ?? '');
}
