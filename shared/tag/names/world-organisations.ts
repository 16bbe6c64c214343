import { parseRows } from '../../text/data-table.ts';
import { onceEach } from '../../text/once.ts';
import { tagTable } from '../tag-table.ts';
import { type Token, tokenise } from './tokens.ts';

/** A name of an organisation that the world's news names. */
export interface WorldOrganisation {
  readonly written: string;
  /** The name to show for all its names in a language. */
  readonly shown: string;
  /** True for a name that is a word or something else, too. */
  readonly isDoubtful: boolean;
}

const DOUBTFUL = '~';

const byLanguage = tagTable('world-organisations.tsv', (bytes) => {
  const cells = parseRows(bytes)
    .flat()
    .flatMap((cell) => {
      const [languages = '', ...names] = cell.split(':');
      return languages.split(',').map((language) => ({ language, names: names.join(':').split('|') }));
    });
  return Map.groupBy(cells, ({ language }) => language);
});

/** What the world's organisations are called in a language, all their names. */
export function worldOrganisations(language: string): WorldOrganisation[] {
  return (byLanguage().get(language) ?? []).flatMap(({ names }) => {
    const shown = (names[0] ?? '').replace(DOUBTFUL, '');
    return names.map((name) => ({ written: name.replace(DOUBTFUL, ''), shown, isDoubtful: name.startsWith(DOUBTFUL) }));
  });
}

/** A name that is nothing else, as its words, and the name to show for it. */
export interface SurePhrase {
  readonly tokens: readonly Token[];
  readonly shown: string;
}

/** The names in a language that are nothing else, by their first word, the longest first. */
const surePhrases = onceEach((language: string): ReadonlyMap<string, readonly SurePhrase[]> => {
  const sure = worldOrganisations(language).filter(({ isDoubtful }) => !isDoubtful);
  const cut = sure.map(({ written, shown }) => ({ tokens: tokenise(written), shown }));
  return Map.groupBy(
    cut.toSorted((one, other) => other.tokens.length - one.tokens.length),
    ({ tokens: [word] }) => word?.folded ?? '',
  );
});

/** The names that are nothing else and begin with a folded word, the longest first. */
export function surePhrasesFrom(first: string, language: string): readonly SurePhrase[] {
  return surePhrases(language).get(first) ?? [];
}
