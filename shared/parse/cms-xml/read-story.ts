import { readPost } from '../cms-json/read-post.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { lineOf, paragraphsOfField } from '../feed/feed-text.ts';
import type { ParseContext } from '../format.ts';
import type { YamlValue } from '../markdown/build-yaml.ts';
import { type NamedField, namesOf } from '../markdown/front-matter-names.ts';
import { textsBelow } from '../xml/texts-below.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import type { StoryField } from './find-stories.ts';
import { fieldNamed, kindOf } from './story-field.ts';

/** Attributes that hold the value of an empty element, the surest first; a name may be the field's. */
const VALUES = ['value', 'content', 'datetime', 'date', 'when', 'name', 'label', 'href'];
/** What a thing in a list is called, among what else is said of it. */
const NAME = /^(?:name|title|label)$/i;
const GIVEN = /^(?:given|first|fore)/i;
const FAMILY = /^(?:sur|last|family)/i;
const LISTED: readonly NamedField[] = ['authors', 'keywords', 'sections'];

/** A story in XML of a system's own, as a post of it. Of what is said twice the first counts; what is empty says nothing. */
export function readStory(fields: readonly StoryField[], context: ParseContext): FoundFields {
  const values: Record<string, YamlValue> = {};
  for (const [name, element] of fields) {
    const isListed = LISTED.some((field) => namesOf(field).includes(name));
    const isNamed = namesOf('source').includes(name);
    const before = values[name];
    const said: YamlValue[] = isListed
      ? [before ?? [], listOf(element)].flat()
      : [before ?? (isNamed ? listOf(element)[0] : textOf(element)) ?? []].flat();
    // One text may hold several, with commas between them.
    const value = said.length > 1 ? said : said[0];
    if (value !== undefined) values[name] = value;
  }
  const paragraphs = (field: NamedField): readonly string[] =>
    namesOf(field)
      .map((name) => fields.filter((one) => one[0] === name).flatMap(([, element]) => paragraphsIn(element)))
      .find((found) => found.length > 0) ?? [];
  const body = [...paragraphs('opening'), ...paragraphs('body')];
  const found = readPost(values, body, context);
  return body.length > 0 ? found : { ...found, abstract: undefined, body: paragraphs('abstract') };
}

/** What an element says that may hold several: each in an element of its own, or named in one of those that tell of it. */
function listOf(element: XmlElement): YamlValue[] {
  const [given, family] = [GIVEN, FAMILY].map((names) => partOf(element, names));
  if (family !== undefined) return [given === undefined ? family : `${given} ${family}`];
  const children = childrenOf(element);
  const name = children.find((child) => NAME.test(child.name));
  const others = children.filter((child) => child !== name);
  const parts = others.filter((child) => child.name === others[0]?.name);
  // A list may have a heading: `Keywords`.
  if (name !== undefined && (parts.length < 2 || parts.length < others.length)) return listOf(name);
  return parts.length > 0 ? parts.flatMap((part) => listOf(part)) : [textOf(element) ?? []].flat();
}

function partOf(element: XmlElement, names: RegExp): string | undefined {
  const child = childrenOf(element).find((one) => names.test(one.name));
  const attribute = Object.keys(element.attributes).find((name) => names.test(name));
  return child === undefined ? attributeOf(element, attribute ?? '') : textOf(child);
}

/** What a field holds as one line. */
function textOf(element: XmlElement): string | undefined {
  const [day, month, year] = [/^day$/i, /^month$/i, /^year$/i].map((part) => partOf(element, part));
  if (year !== undefined) return day && month && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (childrenOf(element).length > 0) return paragraphsIn(element, 'title').join(' ') || undefined;
  return (
    lineOf(element) ??
    VALUES.map((name) => attributeOf(element, name)).find(
      (value) => value !== undefined && fieldNamed(value) === undefined,
    )
  );
}

/** @param heading what a text of this kind may be headed by, and is none of it: `Abstract` */
function paragraphsIn(element: XmlElement, heading?: string): string[] {
  return childrenOf(element).length === 0
    ? paragraphsOfField(element)
    : textsBelow(element, ({ name }) => name === heading || kindOf(name) === 'beside');
}
