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

test.each(['كاتب وباحث من تونس', 'وأع/ محمد سالم/ هدى كريم', 'Journalist in Tunis'])(
  'leaves out at the end who wrote it: %s',
  (line) => {
    expect(polishBody([text('The first paragraph.'), text(line)], undefined)).toEqual(['The first paragraph.']);
  },
);
