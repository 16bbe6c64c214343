import { expect, test } from 'vitest';
import { polishBody } from '../../../shared/parse/html/polish-body.ts';

const text = (value: string) => ({ text: value, isHeading: false });
const heading = (value: string) => ({ text: value, isHeading: true });

test('leaves out the headline at the top, copies, ad markers, and headings and agencies at the end', () => {
  const body = polishBody(
    [
      heading('The Headline'),
      text('First paragraph of the story.'),
      text('Advertisement'),
      heading('A part'),
      text('First paragraph of the story.'),
      text('إعلانوأضافت المديرة أن الدخول مجاني.'),
      text('رويترز'),
      heading('More'),
    ],
    'The headline',
  );

  expect(body).toEqual(['First paragraph of the story.', 'A part', 'وأضافت المديرة أن الدخول مجاني.']);
});

test('keeps short refrains and the only line there is', () => {
  expect(polishBody([text('Row, row.'), text('Row, row.')], undefined)).toEqual(['Row, row.', 'Row, row.']);
  expect(polishBody([heading('Alone')], undefined)).toEqual(['Alone']);
});

test('leaves out the trail that leads to the headline', () => {
  const trail = text('The Post » Local » Old baths to open again');
  expect(polishBody([trail, text('The council voted.')], 'Old baths to open again')).toEqual(['The council voted.']);
});

test('leaves out a byline below the text', () => {
  const body = (line: string) => polishBody([text('The bridge over the Psel is open again.'), text(line)], undefined);
  expect(body('Автор: Оксана Гринько')).toHaveLength(1);
  expect(body('By then it was too late.')).toHaveLength(2);
});

test('leaves out who reported and edited, however many they are', () => {
  const story = text('The harbour opens again on Monday.');
  for (const credits of [
    '(Reporting by Jane Roe in Lisbon and John Doe in Porto; additional reporting by Ann Smith; editing by Richard Roe)',
    '(تغطية صحفية سلمى الراوي من الرباط - إعداد كريم الناصر للنشرة العربية - تحرير هدى الكاتب)',
  ])
    expect(polishBody([story, text(credits)], undefined)).toEqual([story.text]);

  const quoted = text('“Reporting by drone is cheaper,” she said, and the editors agreed with her.');
  expect(polishBody([story, quoted], undefined)).toEqual([story.text, quoted.text]);
});

test.each(['كاتب وباحث من تونس', 'وأع/ محمد سالم/ هدى كريم', 'Journalist in Tunis'])(
  'leaves out at the end who wrote it: %s',
  (line) => {
    expect(polishBody([text('The first paragraph.'), text(line)], undefined)).toEqual(['The first paragraph.']);
  },
);
