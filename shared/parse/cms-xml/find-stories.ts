import { once } from '../../text/once.ts';
import { readType } from '../fields/read-type.ts';
import { type NamedField, namesOf } from '../markdown/front-matter-names.ts';
import { attributeOf, childOf, childrenOf, rawTextOf, type XmlElement } from '../xml/xml-element.ts';
import { fieldNamed, fieldNameOf, kindOf } from './story-field.ts';

/** A field of an article: what a front matter calls it, and the element that holds it. */
export type StoryField = readonly [name: string, element: XmlElement];

/** What an element holds: whole stories, each by its fields, and fields that are part of none of them. */
interface Found {
  readonly stories: readonly (readonly StoryField[])[];
  readonly fields: readonly StoryField[];
  /** True for a story of its own. */
  readonly isStory?: true;
}

const NOTHING: Found = { stories: [], fields: [] };
const WARES = 'wares';
const TEXTS: readonly NamedField[] = ['opening', 'body'];
const DAYS: readonly NamedField[] = ['published', 'created'];
/** Fields that further elements are part of. */
const WHOLE: readonly NamedField[] = ['headline', 'abstract', 'authors', 'keywords', 'sections'];
/** Fields that are whole where they have this part: a day has its year, and a publisher a name. */
const PARTS: readonly (readonly [NamedField, part: string])[] = [
  ['published', 'year'],
  ['source', 'name'],
];
/** How far down the headline may lie of an element that is named as a story as well as a text. */
const DEEPEST = 3;
/** No story has as many; a list without a story may. */
const MOST_FIELDS = 2_000;

/**
 * The stories below an element, in their order, each by its fields, the nearest first. A story is an innermost element with a
 * headline and a text below it that stands in one named for news, or has a day and an author; and one of the same name
 * beside it with a headline. An only story has what its article says around it, too. Where there is none, a headline, a summary
 * and a day make one in what is named for news. What has a price is no story.
 *
 * @param isNews whether the element is known to hold news, whatever it is called
 */
export function findStories(root: XmlElement, isNews = false): Found['stories'] {
  const { stories } = find(root, TEXTS, [], isNews);
  return stories.length > 0 ? stories : find(root, ['abstract'], [], isNews).stories;
}

function find(
  element: XmlElement,
  texts: readonly NamedField[],
  above: readonly StoryField[],
  isBelowNews: boolean,
): Found {
  const around = [...attributesOf(element).filter(isOf('language')), ...above];
  const isNamed = kindOf(element.name) === 'story';
  const isNews = isBelowNews || isNamed;
  const children = childrenOf(element).map((child): Found & { child: XmlElement } => {
    const name = fieldNameOf(child);
    const kind = kindOf(child.name);
    if (name !== undefined && isWhole(child, name)) return { child, stories: [], fields: fieldOf(name, child) };
    if (kind === WARES) return { child, stories: [], fields: [[WARES, child]] };
    return { child, ...(kind === 'beside' || isAsset(child) ? NOTHING : find(child, texts, around, isNews)) };
  });
  const names = new Set(children.filter(({ isStory }) => isStory).map(({ child }) => child.name));
  const settled = children.map(
    (one): Found =>
      names.has(one.child.name) && one.fields.some(isOf('headline')) ? asStory(one.child, one.fields, around) : one,
  );
  const fields = settled.flatMap((one) => one.fields).slice(0, MOST_FIELDS);
  const has = (field: NamedField): boolean => fields.some(isOf(field));
  const isDated = DAYS.some(has);
  const isTold = texts === TEXTS ? isNews || (isDated && has('authors')) : isNews && isDated;
  const stories = settled.flatMap((one) => one.stories);
  const isStory = isTold && has('headline') && texts.some(has);
  // What an article says around its only story is said of that; what an answer says around one is of the answer.
  const isAround = isNamed && stories.length === 1 && !has('headline');
  if (!isStory && !isAround) return { stories, fields };
  if (fields.some(([name]) => name === WARES)) return NOTHING;
  if (isStory) return asStory(element, fields, around);
  return { stories: [[...stories.flat(), ...fields, ...attributesOf(element)]], fields: [] };
}

/** A day without a digit is none. */
function fieldOf(name: string, element: XmlElement): StoryField[] {
  const isSaid =
    !DAYS.some((field) => namesOf(field).includes(name)) ||
    /\p{Nd}/u.test(rawTextOf(element) + Object.values(element.attributes).join(' '));
  return isSaid ? [[name, element]] : [];
}

/** True for what calls itself a picture, a video or a sound. */
function isAsset(element: XmlElement): boolean {
  return (readType(attributeOf(element, 'type')) ?? 'text') !== 'text';
}

function asStory(element: XmlElement, fields: readonly StoryField[], around: readonly StoryField[]): Found {
  return { stories: [[...fields, ...attributesOf(element), ...around]], fields: [], isStory: true };
}

/** Attributes as the elements that other systems write for them. */
function attributesOf({ space, attributes }: XmlElement): StoryField[] {
  return Object.entries(attributes).flatMap(([written, value]) => {
    const name = fieldNamed(written);
    return name === undefined ? [] : [[name, { name, space, attributes: {}, children: [value] }] as const];
  });
}

/** True for an element that is its field's value; others only hold further fields. */
function isWhole(element: XmlElement, name: string): boolean {
  const isNews = kindOf(element.name) === 'story';
  if (isNews || TEXTS.some((text) => namesOf(text).includes(name))) return !holdsStory(element, isNews ? DEEPEST : 1);
  const isOfParts = PARTS.some(
    ([field, part]) => namesOf(field).includes(name) && childOf(element, part) !== undefined,
  );
  return childrenOf(element).length === 0 || isOfParts || WHOLE.some((field) => namesOf(field).includes(name));
}

const partsOfStory = once(() => new Set([...namesOf('headline'), ...namesOf('body')]));

function holdsStory(element: XmlElement, depth: number): boolean {
  return childrenOf(element).some((child) => {
    const name = fieldNameOf(child) ?? '';
    const isPart = partsOfStory().has(name);
    return isPart || (depth > 1 && holdsStory(child, depth - 1));
  });
}

function isOf(field: NamedField): (one: StoryField) => boolean {
  const names = namesOf(field);
  return ([name]) => names.includes(name);
}
