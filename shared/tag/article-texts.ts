import type { Evidence } from '../article/article.ts';
import type { TaggerInput } from './tagger.ts';

/** One text of an article: its headline, or a paragraph by its number. */
export interface ArticleText {
  readonly field: Evidence['field'];
  readonly paragraph?: number;
  readonly text: string;
}

type TextsOfArticle = Pick<TaggerInput, 'headline' | 'body'>;

/** The texts that taggers look at, in reading order. */
export function articleTexts(article: TextsOfArticle): ArticleText[] {
  return [
    ...(article.headline === undefined ? [] : [{ field: 'headline' as const, text: article.headline }]),
    ...article.body.map((text, paragraph) => ({ field: 'body' as const, paragraph, text })),
  ];
}

/** The evidence for something seen in one of the texts. */
export function evidenceAt(text: ArticleText, start: number, end: number): Evidence {
  return {
    field: text.field,
    ...(text.paragraph === undefined ? {} : { paragraph: text.paragraph }),
    start,
    end,
  };
}

/** The text that something was seen in. */
export function textAt({ field, paragraph = 0 }: Evidence, { headline = '', body }: TextsOfArticle): string {
  return field === 'headline' ? headline : (body[paragraph] ?? '');
}
