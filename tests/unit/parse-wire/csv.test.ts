import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../shared/parse/csv/read-records.ts';
import { CONTEXT, parseWire } from './parse-wire.ts';

const TEXT = 'The harbour bridge opened on Sunday, a year late.';

describe('tables of articles', () => {
  test.each([
    ['commas', `id,title,body\n1,Bridge opens,"${TEXT}"\n`],
    ['semicolons', `Titre;Texte;Auteur\r\nBridge opens;${TEXT};\r\n`],
    ['tabs, without a last line break', `Überschrift\tInhalt\tAutor\nBridge opens\t${TEXT}\t`],
    ['what Excel says on top', `sep=|\nheadline|article text|x\nBridge opens|${TEXT}|y\n`],
    ['names as headlines, beside a day', `Name,Published On,Post Body\nBridge opens,2025-06-01,"${TEXT}"\n`],
  ])('%s', async (_, table) => {
    const { format, articles } = await parseWire(table);

    expect(format).toBe('csv');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ headline: 'Bridge opens', body: [TEXT] });
  });

  test('an author whose names stand in columns of their own', async () => {
    const [article] = (
      await parseWire(`Title,Content,Author Username,Author First Name,Author Last Name\nt,"${TEXT}",jroe,Jane,Roe\n`)
    ).articles;

    expect(article?.authors).toEqual([{ name: 'Jane Roe' }]);
  });

  test('a column without a name, as data frames have their index in, is nobody', async () => {
    const table = `,Title,Content,Author\nalpha,Bridge opens,"${TEXT}",Jane Roe\nbeta,Bridge closes,"${TEXT}",\n`;

    expect((await parseWire(table)).articles.map(({ authors }) => authors)).toEqual([[{ name: 'Jane Roe' }], []]);
  });

  test('a row that is too long is told, its neighbours stand', async () => {
    const { articles, problems } = await parseWire(`title,body,url\na,One.,\nb,Two.,,more\nc,Three.,\n`);

    expect(articles.map(({ headline }) => headline)).toEqual(['a', 'c']);
    expect(problems).toEqual([expect.objectContaining({ part: 'row 3', code: 'malformed' })]);
  });

  test('one that breaks off inside a cell is malformed', async () => {
    await expect(parseWire('title,body,url\na,One.,\nb,"Two')).rejects.toMatchObject({ code: 'malformed' });
  });

  test('one of other things is refused by name, not read as text', async () => {
    const context = { ...CONTEXT, key: 'incoming/wire/prices.csv' };

    await expect(parseWire('symbol,open,close\nABC,1,2\n', context)).rejects.toMatchObject({ code: 'unsupported' });
  });

  test.each([
    ['with commas', `Title, text, and the art of the caption\n\nA caption says who, what, where, and why.\n`],
    ['with a quotation below', `Rain, wind, and "floods"\n\n"We were lucky, he said, and the boats were not.\n`],
  ])('prose %s is none', async (_, prose) => {
    expect((await parseWire(prose)).format).toBe('plain-text');
  });
});

test('records come back as they were written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ب', '"', ',', '\n', ' ') }).map((text) => `x${text}`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (records) => {
      const text = records
        .map((record) => record.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');

      expect(readRecords(text, ',')).toEqual({ records, isBroken: false });
    }),
  );
});
