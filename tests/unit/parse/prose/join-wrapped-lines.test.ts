import { describe, expect, test } from 'vitest';
import { joinWrappedLines } from '../../../../shared/parse/prose/join-wrapped-lines.ts';
import { toTextLines } from '../../../../shared/parse/prose/to-text-lines.ts';

const join = (...lines: readonly string[]): string[] => joinWrappedLines(toTextLines(lines.join('\n')));

describe('joinWrappedLines', () => {
  test('joins the ragged lines of print, over the hyphens at their ends and the numbers of pages', () => {
    const paragraphs = join(
      'La sequía obliga a cortar el agua en doce pueblos',
      'La confederación del río confirmó ayer que los vecinos de doce munici-',
      'pios tendrán cortes nocturnos desde la semana próxima, según dijo el',
      'portavoz de la comarca, que pide a todos ahorrar agua y no regar de',
      'día. Los alcaldes piden camiones cisterna y ayudas para los gana-',
      '12',
      'deros que han perdido los pastos, y una reunión urgente con el ministro.',
    );

    expect(paragraphs).toEqual([
      'La sequía obliga a cortar el agua en doce pueblos',
      'La confederación del río confirmó ayer que los vecinos de doce municipios tendrán cortes nocturnos desde la semana próxima, según dijo el portavoz de la comarca, que pide a todos ahorrar agua y no regar de día. Los alcaldes piden camiones cisterna y ayudas para los ganaderos que han perdido los pastos, y una reunión urgente con el ministro.',
    ]);
  });

  test.each([
    [
      'a headline, a byline and a short text of one width',
      [
        'A firm builds a battery that charges',
        'Jane Roe | 3 June 2025 | 14:05 London',
        'It charges within seven minutes, it says.',
      ],
    ],
    [
      'a poem',
      [
        'على شرفة من غياب يمد المساء يديه ويصغي إلى صوت أمي',
        'وفي البيت رائحة القمح والهيل والخبز فوق الحديد',
        'أعد الخطى بين باب قديم وباب سيفتح بعد قليل',
        'ولا أحد في المدى غير ظلي وظل الحصان البعيد هنا',
        'ويأتي القطار ولا يتوقف في آخر الليل عند الرصيف',
      ],
    ],
    ['scores', ['Rovers 2 City 1', '12', 'Athletic 0 Town 0', '14']],
  ])('leaves %s', (_, lines) => {
    expect(join(...lines)).toEqual(lines);
  });
});
