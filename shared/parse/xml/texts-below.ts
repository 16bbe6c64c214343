import { BLOCKS } from './blocks.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { childrenOf, textOf, type XmlElement } from './xml-element.ts';

/**
 * The paragraphs of an element in any vocabulary: of known markup, or of a line with words of its own, as markup has them;
 * else each outermost element with words of its own is one.
 *
 * @param isLeftOut what the caller leaves out
 */
export function textsBelow(element: XmlElement, isLeftOut = (_: XmlElement): boolean => false): string[] {
  if (holdsWords(element) || isMarkup(element)) return paragraphsOf(element, isLeftOut);
  return childrenOf(element)
    .filter((child) => !isLeftOut(child))
    .flatMap((child) => (holdsWords(child) ? (textOf(child) ?? []) : textsBelow(child, isLeftOut)));
}

/** True for an element whose children are known markup. */
export function isMarkup(element: XmlElement): boolean {
  return childrenOf(element).some(({ name }) => BLOCKS.has(name));
}

/** True for an element with words of its own, beside those in its children. */
function holdsWords(element: XmlElement): boolean {
  return element.children.some((node) => typeof node === 'string' && node.trim() !== '');
}
