/** True for what holds no letter, digit or picture: a rule between paragraphs (`* * *`), which is no text. Arabic typists draw one with tatweels. */
export function isRule(paragraph: string): boolean {
  return !/[\p{L}\p{N}\p{So}]/u.test(paragraph.replaceAll('ـ', ''));
}
