import { type Span, withSpans } from '../spans.ts';
import { findMissedPeople } from './find-missed-people.ts';
import { isNamesake } from './is-namesake.ts';
import type { NamedDocument } from './named-document.ts';
import { namedSentence } from './named-sentence.ts';
import { settlePerson } from './settle-person.ts';
import { sureFamilyNames } from './sure-family-names.ts';

/**
 * Makes people's names sure and whole by the grammar around them, leaves out whom only something is called after, and
 * adds those that the model did not see behind what they are (المستشار متعب العارضي, رئيس البلدية كريم سالم).
 */
export function addTitledPeople(document: NamedDocument): Span[][] {
  const families = sureFamilyNames(document);
  return document.sentences.map((tokens, sentence) => {
    const spans = document.spans[sentence] ?? [];
    const read = namedSentence(tokens, spans, document);
    const settled = spans.map((span) => (span.kind === 'PER' ? settlePerson(span, read, families) : span));
    const named = settled.filter((span) => !isNamesake(span, tokens));
    const found = findMissedPeople(namedSentence(tokens, named, document)).filter((span) => !isNamesake(span, tokens));
    return withSpans(named, found);
  });
}
