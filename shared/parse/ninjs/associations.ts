import { objectsField, textField } from '../json/json-fields.ts';
import { isJsonObject, type JsonObject } from '../json/read-json.ts';

/** An item that another one is associated with, and as what. */
export interface NinjsAssociation {
  readonly rel: string;
  readonly association: JsonObject;
}

/** The items that an item is associated with: named fields of an object in 1.x, a list of named ones later. */
export function associationsOf(item: JsonObject): readonly NinjsAssociation[] {
  const { associations } = item;
  if (!isJsonObject(associations)) {
    return objectsField(item, 'associations').map((association) => ({
      rel: textField(association, 'rel', 'name') ?? 'association',
      association,
    }));
  }
  return Object.entries(associations).flatMap(([rel, association]) =>
    isJsonObject(association) ? [{ rel, association }] : [],
  );
}

/** What an item is called by its sender; many write `guid` for `uri`. */
export function identityOf(item: JsonObject): string | undefined {
  return textField(item, 'uri', 'guid');
}

/** True for an item that is an article, and no picture, video or sound. */
export function isArticle(item: JsonObject): boolean {
  return /^(?:text|composite)$/.test(textField(item, 'type') ?? '');
}
