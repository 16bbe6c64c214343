import { omitAbsent } from '../../article/omit-absent.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { cleanText } from '../prose/clean-text.ts';
import { keepingWords } from './fold-text.ts';
import { type PageEvidence, readEvidence } from './page-evidence.ts';
import { readBody } from './read-body.ts';
import { readMediaType } from './read-media-type.ts';
import { readPage } from './read-page.ts';
import { readPageFields } from './read-page-fields.ts';
import { readState } from './read-state.ts';
import { whyNoArticle } from './why-no-article.ts';

/**
 * Everything that Newsdrop reads of a page's article.
 *
 * @throws NewsdropError `empty` for a page that is none
 */
export function readArticle(source: string, context: ParseContext): FoundFields {
  return keepingWords(() => fieldsAndBody(source, context));
}

function fieldsAndBody(source: string, context: ParseContext): FoundFields {
  const page = readPage(source);
  const evidence = readEvidence(page);
  const fields = readPageFields(evidence, context);
  const body = readBody(page, evidence.signals, fields.headline)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '');
  const found =
    body.length > 0
      ? { ...fields, body }
      : { ...fields, ...fieldsWithoutText(evidence, context), identity: fields.identity };
  const fault = whyNoArticle(evidence, found);
  if (fault !== undefined) throw new NewsdropError('empty', fault);
  return found;
}

/** What is known besides of a page that shows no text: what its program would show, or what kind of thing it shows. */
function fieldsWithoutText(evidence: PageEvidence, context: ParseContext): FoundFields {
  return omitAbsent(readState(evidence.page.state, context) ?? { type: readMediaType(evidence) });
}
