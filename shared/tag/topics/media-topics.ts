import { parseRows } from '../../text/data-table.ts';
import { onceEach } from '../../text/once.ts';
import { sayingOf } from '../../text/saying-of.ts';
import { tagTable } from '../tag-table.ts';

/** One of IPTC's Media Topics. */
export interface MediaTopic {
  /** Eight digits, as in `medtop:20000344`. */
  readonly id: string;
  /** IPTC's labels by BCP 47 language. */
  readonly labels: Readonly<Record<string, string>>;
}

interface MediaTopics {
  readonly byId: ReadonlyMap<string, MediaTopic>;
  readonly bySubjectCode: ReadonlyMap<string, MediaTopic>;
  /** Every label with its language, the ones that are shown and IPTC's other regional ones. */
  readonly labelled: readonly { readonly language: string; readonly label: string; readonly topic: MediaTopic }[];
}

const HEADER = '#topic';
/** The columns of the table by BCP 47; the first of a language is the one that is shown. */
const LANGUAGE_OF_COLUMN: Readonly<Record<string, string>> = {
  'en-GB': 'en',
  'en-US': 'en',
  'pt-PT': 'pt',
  'pt-BR': 'pt',
  'zh-Hans': 'zh',
  dk: 'da',
  'no-NB': 'nb',
  se: 'sv',
};

const topics = tagTable('media-topics.tsv', (bytes): MediaTopics => {
  const columns = bytes
    .toString('utf8')
    .split('\n')
    .find((line) => line.startsWith(HEADER));
  const languages = (columns ?? '')
    .split('\t')
    .slice(2)
    .map((column) => LANGUAGE_OF_COLUMN[column] ?? column);
  const byId = new Map<string, MediaTopic>();
  const bySubjectCode = new Map<string, MediaTopic>();
  const labelled: MediaTopics['labelled'][number][] = [];
  for (const [id = '', subjectCode = '', ...cells] of parseRows(bytes)) {
    const named = languages.flatMap((language, column) => (cells[column] ? [[language, cells[column]] as const] : []));
    const topic = { id, labels: Object.fromEntries(named.toReversed()) };
    byId.set(id, topic);
    if (subjectCode !== '') {
      bySubjectCode.set(subjectCode, topic);
    }
    labelled.push(...named.map(([language, label]) => ({ language, label, topic })));
  }
  return { byId, bySubjectCode, labelled };
});

const deskCategories = tagTable('desk-categories.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).flatMap(([id = '', names = '']) => names.split('|').map((name) => [sayingOf(name), id] as const)),
  );
});

/** The topic with this id, if it is in use. */
export function topicOfId(id: string): MediaTopic | undefined {
  return topics().byId.get(id);
}

/** The topic that an old IPTC subject code surely became. */
export function topicOfSubjectCode(code: string): MediaTopic | undefined {
  return topics().bySubjectCode.get(code);
}

/** The topic that bears exactly this label in this language, or that a desk's section of this name surely is. */
export function topicOfLabel(label: string, language: string | undefined): MediaTopic | undefined {
  const key = sayingOf(label);
  const id = deskCategories().get(key);
  return id === undefined ? labelsOf(language ?? FALLBACK_LANGUAGE).get(key) : topicOfId(id);
}

const FALLBACK_LANGUAGE = 'en';

/** One language's labels, folded when they are first asked for: folding all of them takes longer than an article. */
const labelsOf = onceEach((language: string): ReadonlyMap<string, MediaTopic> => {
  const own = topics().labelled.filter((entry) => entry.language === language);
  return new Map(own.map(({ label, topic }) => [sayingOf(label), topic]));
});
