import { describe, expect, test } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

const ONE = [
  'Harbour council keeps the old market open',
  'The council voted on Monday to keep the old market open for a year.',
];
const TWO = [
  'Ferry fares rise by a tenth in the summer',
  'The operator said fuel had become dearer and that the fares must follow.',
];
const RULE = '----------';

describe('a bulletin', () => {
  test('is as many articles as its rules part, without its name, and none is embedded in another', async () => {
    const drafts = await parseText(['News at eight', RULE, ...ONE, RULE, ...TWO].join('\n'));

    expect(drafts.map(({ headline, body, related }) => [headline, body, related])).toEqual([
      [ONE[0], [ONE[1]], []],
      [TWO[0], [TWO[1]], []],
    ]);
  });

  test('with double rules is no Markdown, whose title has one under it', async () => {
    const rule = '==========';
    expect(await parseText(['News at eight', rule, ...ONE, rule, ...TWO].join('\n'))).toHaveLength(2);
  });

  test('embeds what a label of it embeds', async () => {
    const label = ['Source: The Courier', 'Read also:'];
    const drafts = await parseText(
      [...ONE, RULE, ...TWO, ...label, 'Third story of the day is here', TWO[1]].join('\n'),
    );

    expect(drafts.map(({ related }) => related)).toEqual([
      [],
      [{ rel: 'seeAlso', place: 2 }],
      [{ rel: 'seeAlsoIn', place: 1 }],
    ]);
  });

  test.each([
    ['a release and what it says of its sender', [...ONE, RULE, 'About the Harbour Council of the town', ONE[1] ?? '']],
    ['a text whose parts have no headlines', [...ONE, RULE, TWO[1] ?? '', RULE, ONE[1] ?? '']],
    ['short rules', [...ONE, '---', ...TWO]],
  ])('is not %s', async (_, lines) => {
    expect(await parseText(lines.join('\n'))).toHaveLength(1);
  });
});
