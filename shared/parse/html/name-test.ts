import type { PageElement } from './page.ts';

/** Tests the class names and ids of a page's elements against a pattern. A page uses few names many times: each is tested once. */
export class NameTest {
  private readonly pattern: RegExp;
  private readonly seen = new Map<string, boolean>();

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  fits({ attributes }: PageElement): boolean {
    const { class: classes, id } = attributes;
    return (classes !== undefined && this.test(classes)) || (id !== undefined && this.test(id));
  }

  private test(names: string): boolean {
    let fits = this.seen.get(names);
    if (fits === undefined) {
      fits = this.pattern.test(names);
      this.seen.set(names, fits);
    }
    return fits;
  }
}
