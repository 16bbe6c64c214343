import type { DraftRelation, Embargo } from '../../article/article-draft.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { findEmbargo } from '../fields/find-embargo.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { isEmbargoed, readStatus } from '../fields/read-status.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import type { ParseContext } from '../format.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementAt,
  textOf,
  type XmlElement,
} from '../xml/xml-element.ts';

/** Values of `RevisionId@Update` for an item that holds only what changed. */
const PATCHES: ReadonlySet<string> = new Set(['U', 'A']);

/**
 * What an item's `Identification` and `NewsManagement` say. Its identity is ProviderId, DateId and NewsItemId, written
 * as the URN that the standard makes of them, without the revision.
 */
export function readManagement(item: XmlElement, context: ParseContext): FoundFields {
  const identifier = elementAt(item, 'Identification', 'NewsIdentifier');
  const management = childOf(item, 'NewsManagement');
  const status = formalName(childOf(management, 'Status'));
  // What is withheld until it will become usable is under an embargo by another name.
  const isHeld = isEmbargoed(status) || (readStatus(status) === 'withheld' && releaseOf(management) !== undefined);
  const first = readMoment(textOf(childOf(management, 'FirstCreated')), context);
  const revised = readMoment(textOf(childOf(management, 'ThisRevisionCreated')), context);
  const isPatch = PATCHES.has(attributeOf(childOf(identifier, 'RevisionId'), 'Update') ?? 'N');
  // A patch leaves the article's publication as it was.
  const published = isPatch ? first : (first ?? revised ?? readMoment(textOf(childOf(identifier, 'DateId')), context));
  const identity = identityOf(identifier);
  return {
    identity,
    uri: identity,
    version: readWholeNumber(textOf(childOf(identifier, 'RevisionId'))),
    versionCreated: revised?.instant,
    ...publicationFields(published),
    updatedAt: revised?.instant === published?.instant ? undefined : revised?.instant,
    patch: isPatch ? true : undefined,
    statusUnsaid: isPatch && status === undefined ? true : undefined,
    status: isHeld ? 'usable' : readStatus(status),
    embargo: isHeld ? embargoOf(item, context) : undefined,
    expiresAt: readMoment(endOf(management), context)?.instant,
    urgency: readUrgency(formalName(childOf(management, 'Urgency')) ?? textOf(childOf(management, 'Urgency'))),
    slugline: textOf(elementAt(item, 'Identification', 'NameLabel')),
    related: [
      ...relationsOf(management, 'DerivedFrom'),
      ...relationsOf(management, 'AssociatedWith'),
      ...containedIn(item),
    ],
  };
}

/** The formal name of a NewsML 1 property. */
export function formalName(element: XmlElement | undefined): string | undefined {
  return attributeOf(element, 'FormalName');
}

function identityOf(identifier: XmlElement | undefined): string | undefined {
  const parts = ['ProviderId', 'DateId', 'NewsItemId'].map((name) => textOf(childOf(identifier, name)));
  if (parts.every((part) => part !== undefined)) return `urn:newsml:${parts.join(':')}`;
  return textOf(childOf(identifier, 'PublicIdentifier'));
}

/** The embargo of an item under one: until it will become usable, else until what a comment announces, else until told otherwise. */
function embargoOf(item: XmlElement, context: ParseContext): Embargo {
  const release = releaseOf(childOf(item, 'NewsManagement'));
  const announced = descendantsOf(item, 'Comment').map((comment) => findEmbargo(textOf(comment) ?? '', context));
  const found = release === undefined ? announced.find((one) => one !== undefined)?.embargo : undefined;
  return found ?? readEmbargo(release ?? '', context);
}

/** When an item will become usable. */
function releaseOf(management: XmlElement | undefined): string | undefined {
  return momentOf(
    management,
    (status) => status !== undefined && readStatus(status) === 'usable' && !isEmbargoed(status),
  );
}

/** When a usable item will be withdrawn. */
function endOf(management: XmlElement | undefined): string | undefined {
  return momentOf(management, (status) => readStatus(status) !== 'usable');
}

function momentOf(
  management: XmlElement | undefined,
  isWanted: (status: string | undefined) => boolean,
): string | undefined {
  const change = childrenOf(management, 'StatusWillChange').find((one) =>
    isWanted(formalName(childOf(one, 'FutureStatus'))),
  );
  return textOf(childOf(change, 'DateAndTime'));
}

function relationsOf(management: XmlElement | undefined, name: 'DerivedFrom' | 'AssociatedWith'): DraftRelation[] {
  return childrenOf(management, name).flatMap((relation) => {
    const identity = attributeOf(relation, 'NewsItem');
    return identity === undefined ? [] : [{ rel: RELATIONS[name], identity: withoutRevision(identity) }];
  });
}

/** The items that a package refers to. */
function containedIn(item: XmlElement): DraftRelation[] {
  return descendantsOf(item, 'NewsItemRef').flatMap((reference) => {
    const identity = attributeOf(reference, 'NewsItem');
    return identity === undefined ? [] : [{ rel: 'contains', identity: withoutRevision(identity) }];
  });
}

/** A reference to an item in the form that `identityOf` gives: as a URN, without its revision. */
function withoutRevision(reference: string): string {
  const parts = /^(?:urn:newsml:)?([^:]{1,200}:\d{8}[^:]{0,20}:[^:]{1,200})(?::\d{1,9}[NUA]?)?$/.exec(reference);
  return parts?.[1] === undefined ? reference : `urn:newsml:${parts[1]}`;
}

const RELATIONS = { DerivedFrom: 'derivedFrom', AssociatedWith: 'related' };
