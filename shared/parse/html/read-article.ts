import { omitAbsent } from '../../article/omit-absent.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { cleanText } from '../prose/clean-text.ts';
import { keepingWords } from './fold-text.ts';
import { readEvidence } from './page-evidence.ts';
import { readBody } from './read-body.ts';
import { readMediaType } from './read-media-type.ts';
import { readPage } from './read-page.ts';
import { readPageFields } from './read-page-fields.ts';

/** Everything that Newsdrop reads of a page's article. */
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
  return { ...fields, body, ...(body.length === 0 ? omitAbsent({ type: readMediaType(evidence) }) : {}) };
}
