/** A page pasted as text, of our own writing: labelled lines, and a second article behind "read also". */
export const HARBOUR_TEXT = `وزير النقل المغربي يعلن توسعة ميناء طنجة
تاريخ النشر: 5 مارس 2026
أعلن وزير النقل المغربي، اليوم الخميس، بدء أعمال توسعة ميناء طنجة بكلفة تتجاوز مليار درهم.
وأضاف الوزير في مؤتمر صحفي في الرباط أن المشروع سيوفر ثلاثة آلاف فرصة عمل خلال عامين.
المصدر: وكالة الميناء
كلمات دلالية: ميناء طنجة، المغرب، الرباط
إقرأ أيضاً:
مصر تفتتح محطة حاويات جديدة في الإسكندرية
افتتحت مصر محطة جديدة للحاويات في ميناء الإسكندرية بحضور رئيس الوزراء.
وقالت هيئة الميناء إن المحطة ستستقبل أول سفينة الأسبوع المقبل.`;

export const HARBOUR_HEADLINE = 'وزير النقل المغربي يعلن توسعة ميناء طنجة';
export const CONTAINER_HEADLINE = 'مصر تفتتح محطة حاويات جديدة في الإسكندرية';

/** The same text without what stands behind "read also". */
export const HARBOUR_ALONE = HARBOUR_TEXT.slice(0, HARBOUR_TEXT.indexOf('إقرأ'));

/** Encodes Arabic text as windows-1256, by the decoder's own table. */
export function encodeWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f);
}
