import type { TopicText } from '../topics/topic-features.ts';
import { seedTopic, topicsOfLabel } from './topics-evidence.ts';
import { readAntCorpus, readAsnd, readMasakhaNews } from './topics-sources.ts';

/** A text of a training source with the topics of which one is right. */
export interface TopicExample extends TopicText {
  readonly source: string;
  /** The source's own label. */
  readonly label: string;
  readonly allowed: readonly string[];
  /** False when the topics were told from words of the headline. */
  readonly labelled: boolean;
}

/** The training texts of a language, by source; the same order on every run. */
export function topicExamples(folder: string, language: string): TopicExample[] {
  switch (language) {
    case 'ar':
      return [
        ...readAsnd(folder, 'train').flatMap((text) => exampleOf('asnd', text, text.label, language)),
        ...readAntCorpus(folder).flatMap((text) => exampleOf('antcorpus', text, text.label, language)),
      ];
    case 'en':
      return readMasakhaNews(folder, 'eng.dev').flatMap((text) => exampleOf('masakhanews', text, text.label, language));
    default:
      return readMasakhaNews(folder, 'fra.dev').flatMap((text) => exampleOf('masakhanews', text, text.label, language));
  }
}

/** A label that leaves several topics open is narrowed, and a text without one labelled, by the words of its headline. */
export function exampleOf(source: string, text: TopicText, label: string, language: string): TopicExample[] {
  const allowed = topicsOfLabel(source, label);
  const seed = seedTopic(text, language);
  if (allowed !== undefined) {
    const narrowed = allowed.length > 1 && seed !== undefined && allowed.includes(seed) ? [seed] : allowed;
    return [{ ...text, source, label, allowed: narrowed, labelled: true }];
  }
  return seed === undefined ? [] : [{ ...text, source, label, allowed: [seed], labelled: false }];
}
