import { attributeOf, childrenOf, elementAt, textOf, type XmlElement } from '../xml/xml-element.ts';

/** The children with this name that their sender lets be published: those under no publishing constraint. */
export function publicChildren(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(parent, name).filter((child) => attributeOf(child, 'pubconstraint') === undefined);
}

/**
 * The code of a property's concept without its scheme (`stat:usable` → `usable`), from its `qcode` or `uri`; none if
 * empty.
 */
export function codeOf(property: XmlElement | undefined, attribute = 'qcode'): string | undefined {
  const qcode = attributeOf(property, attribute);
  if (qcode !== undefined) return qcode.slice(qcode.indexOf(':') + 1) || undefined;
  return attribute === 'qcode' ? attributeOf(property, 'uri')?.split('/').at(-1) || undefined : undefined;
}

/** A property's name, in the language asked for where it has it, else its first one, else the literal it stands for. */
export function nameOf(property: XmlElement | undefined, language?: string): string | undefined {
  const names = publicChildren(property, 'name');
  const wanted = language?.split('-', 1)[0];
  const inLanguage = names.find(
    (name) => wanted !== undefined && attributeOf(name, 'lang')?.split('-', 1)[0] === wanted,
  );
  return textOf(inLanguage ?? names[0]) ?? attributeOf(property, 'literal');
}

/** The language of an item's content, else of the item. */
export function languageOf(item: XmlElement): string | undefined {
  return attributeOf(elementAt(item, 'contentMeta', 'language'), 'tag') ?? attributeOf(item, 'lang');
}

/** The first of these elements that is in a language or says none; else the first. */
export function firstIn(language: string | undefined, elements: readonly XmlElement[]): XmlElement | undefined {
  return elements.find((element) => !isForeign(element, language)) ?? elements[0];
}

/** True for an element that says that it is in another language than the one asked for. */
export function isForeign(element: XmlElement, language: string | undefined): boolean {
  const own = attributeOf(element, 'lang');
  return own !== undefined && language !== undefined && primary(own) !== primary(language);
}

function primary(language: string): string | undefined {
  return language.toLowerCase().split('-', 1)[0];
}
