import type { PageElement } from './page.ts';

/** Numbers elements by tag and class names: those that are set alike have the same number. Below `limit`. */
export class ElementNumbers {
  readonly limit: number;
  private readonly elements: readonly PageElement[];
  private readonly tell: (classes: string) => string;
  private readonly known: Int32Array;
  private readonly byName = new Map<string, Map<string, number>>();
  /** The same by the attribute as written: a page has few and repeats them. */
  private readonly byClasses = new Map<string, Map<string, number>>();
  private count = 0;

  /** @param tell what of a class attribute tells elements apart */
  constructor(elements: readonly PageElement[], tell: (classes: string) => string) {
    this.elements = elements;
    this.tell = tell;
    this.known = new Int32Array(elements.length).fill(-1);
    this.limit = elements.length + 1;
  }

  /** The number of an element by its index; one of its own for an index that is no element's. */
  of(index: number): number {
    const element = this.elements[index];
    if (element === undefined) return this.elements.length;
    const known = this.known[index] ?? -1;
    if (known >= 0) return known;
    const byTag = this.tagsOf(element.attributes.class ?? '');
    let number = byTag.get(element.tag);
    if (number === undefined) {
      number = this.count++;
      byTag.set(element.tag, number);
    }
    this.known[index] = number;
    return number;
  }

  private tagsOf(classes: string): Map<string, number> {
    const known = this.byClasses.get(classes);
    if (known !== undefined) return known;
    const name = this.tell(classes);
    const byTag = this.byName.get(name) ?? new Map<string, number>();
    this.byName.set(name, byTag);
    this.byClasses.set(classes, byTag);
    return byTag;
  }
}
