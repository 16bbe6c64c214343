import { languagesOfProse } from '../dates/languages-of-prose.ts';
import { dateOptions } from '../fields/date-options.ts';
import type { ParseContext } from '../format.ts';
import { joinBrokenByline } from '../news-lines/join-broken-byline.ts';
import { untilEndMark } from '../news-lines/until-end-mark.ts';
import { withoutLetter } from '../news-lines/without-courtesies.ts';
import { joinWrappedLines } from '../prose/join-wrapped-lines.ts';
import { stripAdMarker } from '../prose/strip-ad-marker.ts';
import type { LabelledFields } from './labelled-fields.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import type { SectionLine } from './split-sections.ts';
import { takeLabelledLines } from './take-labelled-lines.ts';

/** What an article of a text says in labelled lines, how its dates are to be read, and its other paragraphs up to its end mark. */
export interface SectionParts {
  readonly fields: LabelledFields;
  readonly optionsOf: OptionsOfDate;
  readonly paragraphs: readonly string[];
}

/** Parts the lines of an article into labelled fields and paragraphs, and leaves the marks of advertisements out. */
export function partSection(lines: readonly SectionLine[], context: ParseContext): SectionParts {
  const textLanguages = languagesOfProse(lines.map(({ text }) => text).join('\n'));
  const optionsOf: OptionsOfDate = (labelLanguages) => dateOptions(context, labelLanguages, textLanguages);
  const { fields, others } = takeLabelledLines(untilEndMark(lines), optionsOf, textLanguages);
  const paragraphs = joinBrokenByline(joinWrappedLines(others))
    .map(stripAdMarker)
    .filter((paragraph) => paragraph !== undefined);
  return { fields, optionsOf, paragraphs: withoutLetter(paragraphs) };
}
