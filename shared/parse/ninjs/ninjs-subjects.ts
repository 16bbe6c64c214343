import type { FoundSubject } from '../drafts/draft-of.ts';
import { thingKind } from '../fields/thing-kind.ts';
import { objectsField, textField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';

/** What an item says it is about, by kind of thing: the kind names the scheme where the sender gives none. */
const KINDS: readonly { readonly fields: readonly string[]; readonly scheme?: string }[] = [
  { fields: ['subject', 'subjects'] },
  { fields: ['person', 'people'], scheme: 'person' },
  { fields: ['organisation', 'organisations'], scheme: 'organisation' },
  { fields: ['place', 'places'], scheme: 'place' },
  { fields: ['event', 'events'], scheme: 'event' },
  { fields: ['service', 'services'], scheme: 'category' },
];

/** The subjects, people, organisations, places and events of an item, as its sender names them. */
export function readNinjsSubjects(item: JsonObject): FoundSubject[] {
  return KINDS.flatMap(({ fields, scheme }) =>
    objectsField(item, ...fields).map((entry) => readSubject(entry, scheme)),
  );
}

function readSubject(entry: JsonObject, kind: string | undefined): FoundSubject {
  const uri = splitUri(textField(entry, 'uri'));
  return {
    kind: thingKind(kind),
    scheme: textField(entry, 'scheme') ?? uri?.scheme ?? kind,
    code: textField(entry, 'code', 'qcode') ?? uri?.code ?? textField(entry, 'literal'),
    label: textField(entry, 'name', 'title'),
  };
}

/** A concept's URI or QCode as vocabulary and code: what stands before and behind its last slash, hash or colon. */
function splitUri(uri: string | undefined): { scheme: string; code: string } | undefined {
  if (uri === undefined) return undefined;
  const trimmed = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  const at = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#'));
  const cut = at === -1 ? trimmed.indexOf(':') : at;
  return cut <= 0 ? undefined : { scheme: trimmed.slice(0, at === -1 ? cut : cut + 1), code: trimmed.slice(cut + 1) };
}
