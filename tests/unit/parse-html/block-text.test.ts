import { expect, test } from 'vitest';
import { LINE_END, measureText } from '../../../shared/parse/html/block-text.ts';

test.each([
  ['English', 'The bridge is open. It cost nine million.', 2, 0],
  ['Arabic', 'افتتح الجسر، وبلغت كلفته تسعة ملايين.', 1, 1],
  ['Hindi', 'पुल खुल गया। उस पर नौ लाख रुपये लगे।', 2, 0],
  ['Bengali', 'সেতু চালু হয়েছে। এতে সময় বাঁচবে।', 2, 0],
  ['Amharic', 'ድልድዩ ተከፈተ። ዋጋው ከፍተኛ ነበር፣ ግን ጊዜ ይቆጥባል።', 2, 1],
  ['Armenian', 'Կամուրջը բացվեց։ Այն արժեցավ ինը միլիոն։', 2, 0],
  ['Burmese', 'တံတားဖွင့်ပြီ။', 1, 0],
])('counts sentences and their parts as %s ends them', (_, text, sentenceEnds, commas) => {
  const measured = measureText(text);

  expect(measured).toMatchObject({ sentenceEnds, commas, lastCharacter: LINE_END.sentence });
  expect(measured.punctuation).toBe(sentenceEnds + commas);
});

test('counts no quotation marks and dashes of print as punctuation', () => {
  expect(measureText('“Harbour” – ‘wall’').punctuation).toBe(0);
});
