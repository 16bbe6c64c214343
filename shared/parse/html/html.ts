import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf } from '../drafts/draft-of.ts';
import type { Format, OpenedFile, ParseContext } from '../format.ts';
import { findTextKind } from '../opening/find-text-kind.ts';
import { readArticle } from './read-article.ts';

/** HTML pages: one article each, from the page's structured data, its metadata and its main content. */
export const html: Format = {
  name: 'html',
  recognises: (file: OpenedFile) => file.text !== undefined && findTextKind(file.text) === 'html',
  parse: (file: OpenedFile, context: ParseContext): ArticleDraft[] => {
    const draft = draftOf(readArticle(file.text ?? '', context));
    if (draft.headline === undefined && draft.body.length === 0)
      throw new NewsdropError('empty', 'The HTML page holds neither a headline nor any text of an article.');
    return [draft];
  },
};
