import type { ArticleType } from '../../article/article.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import { readType } from '../fields/read-type.ts';
import type { ParseContext } from '../format.ts';
import { nitfIn } from '../nitf/nitf-in.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/xml-element.ts';
import { isRoleOf } from './component-roles.ts';
import { dataContentOf, paragraphsOfData } from './read-data-content.ts';
import { formalName } from './read-management.ts';
import { readMetadata } from './read-metadata.ts';
import { readNewsLines } from './read-news-lines.ts';

interface Story {
  /** From the item's top component down to the one that holds the text. */
  readonly path: readonly XmlElement[];
  readonly data: XmlElement;
  readonly body: readonly string[];
  readonly rank: number;
}

/** The rank of a caption: what an item without a story has for its text. */
const CAPTION = 2;

/**
 * The story among an item's components, with the lines and metadata of every component around it, the nearest first.
 * Components may be versions of one story for different languages or uses: the one whose role says so is read, else
 * the first that has text. The text of an item without a story is its caption.
 */
export function readComponents(item: XmlElement, context: ParseContext): FoundFields {
  const top = childrenOf(item, 'NewsComponent');
  const stories = top.flatMap((component) => storiesIn(component, []));
  const story = stories.reduce<Story | undefined>(
    (best, one) => (best === undefined || one.rank < best.rank ? one : best),
    undefined,
  );
  const path = story?.path ?? top.slice(0, 1);
  const around = path.toReversed().map((component) => fieldsOf(component));
  const nitf = nitfIn(story?.data);
  const {
    identity: _identity,
    status: _status,
    embargo: _embargo,
    ...inside
  } = nitf === undefined ? {} : readNitf(nitf, context);
  const fields = [...around, inside].reduce((first, second) => mergeFields(first, second), {});
  return {
    ...fields,
    // A company signs its announcements as their source.
    authors: fields.authors?.filter(({ name }) => name !== fields.sourceName),
    ...(story !== undefined && { body: [...leadBeside(story, stories), ...story.body] }),
    ...((story === undefined || story.rank === CAPTION) && { type: typeOf(top[0]) }),
  };
}

/** The text of the component beside the story's that holds the first paragraph of a story in parts. */
function leadBeside({ path, body }: Story, stories: readonly Story[]): readonly string[] {
  const lead = stories.find((one) => one.path.at(-2) === path.at(-2) && isRoleOf('lead', roleOf(one.path)));
  return lead?.path.at(-1) === path.at(-1) || lead?.body[0] === body[0] ? [] : (lead?.body ?? []);
}

function fieldsOf(component: XmlElement): FoundFields {
  return mergeFields(readNewsLines(childOf(component, 'NewsLines')), readMetadata(component));
}

function storiesIn(component: XmlElement, above: readonly XmlElement[]): Story[] {
  const path = [...above, component];
  const rank = rankOf(path);
  const own = childrenOf(component, 'ContentItem').flatMap((content) => {
    const data = dataContentOf(content);
    const body = data === undefined ? [] : paragraphsOfData(content, data);
    return data === undefined || body.length === 0 || rank === undefined ? [] : [{ path, data, body, rank }];
  });
  return [...own, ...childrenOf(component, 'NewsComponent').flatMap((part) => storiesIn(part, path))];
}

/** Lower is likelier the story; absent for a component that only accompanies it. */
function rankOf(path: readonly XmlElement[]): number | undefined {
  const role = roleOf(path);
  if (isRoleOf('side', role)) return undefined;
  if (isRoleOf('caption', role)) return CAPTION;
  return isRoleOf('story', role) ? 0 : 1;
}

function roleOf(path: readonly XmlElement[]): string {
  const roles = path.flatMap((component) => formalName(childOf(component, 'Role'))?.toLowerCase() ?? []);
  return roles.at(-1)?.split(':').at(-1) ?? '';
}

/** What a component's first part is that is no text. */
function typeOf(component: XmlElement | undefined): ArticleType | undefined {
  const types = descendantsOf(component, 'MediaType').map((type) => readType(formalName(type)));
  return types.find((type) => type !== undefined && type !== 'text');
}
