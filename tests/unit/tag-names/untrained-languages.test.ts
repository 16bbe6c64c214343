import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../shared/tag/names/tag-names.ts';

describe('languages whose names the model was not trained on', () => {
  test.each([
    [
      'it',
      'La presidente del Consiglio Giorgia Meloni ha incontrato martedì il presidente ucraino.',
      ['Giorgia Meloni'],
    ],
    ['pt', 'O ministro da Fazenda, Fernando Haddad, afirmou que o dinheiro virá.', ['Fernando Haddad']],
    ['tr', 'Hazine ve Maliye Bakanı Mehmet Şimşek yatırımcılarla bir araya geldi.', ['Mehmet Şimşek']],
  ])('people in %s', (language, sentence, names) => {
    const tags = tagNames({ headline: '', body: [sentence], keywords: [], subjects: [], language });

    expect(tags.filter(({ scheme }) => scheme === 'per').map(({ label }) => label)).toEqual(names);
  });

  test('a noun joined to an organisation by a hyphen is none of its name, but a head of such names is', () => {
    const body = ['Der SPÖ-Chef widersprach, das Ifo-Institut und die FPÖ schwiegen.'];
    const tags = tagNames({ headline: '', body, keywords: [], subjects: [], language: 'de' });

    expect(tags.map(({ label }) => label)).toEqual(['SPÖ', 'Ifo-Institut', 'FPÖ']);
  });
});
