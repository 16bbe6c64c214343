import { describe, expect, test } from 'vitest';
import { languagesOfProse } from '../../../../shared/parse/dates/languages-of-prose.ts';

describe('languagesOfProse', () => {
  test('are those of its function words, else of its letters', () => {
    expect(languagesOfProse('The council voted on Monday to keep the market open for the people of the town.')).toEqual(
      ['en'],
    );
    expect(
      languagesOfProse('Le conseil a voté lundi pour garder le marché dans la ville et pour les habitants.'),
    ).toEqual(['fr']);
    expect(languagesOfProse('قال الوزير')).toContain('ar');
    expect(languagesOfProse('پشاور میں سڑکیں زیر آب، کئی گاڑیاں پھنس گئیں')).toEqual(['ur']);
    expect(languagesOfProse('Tokyo Osaka')).toEqual([]);
    expect(languagesOfProse('Wizara ya Afya imetangaza kuwa watu wanne wamefariki katika mkoa wa Kigoma.')).toEqual([
      'sw',
    ]);
  });

  test('are a few where some have most of its words', () => {
    expect(languagesOfProse('A ministra falou de um plano para o porto.')).toContain('pt');
  });
});
