import type { LabelKind } from '../labels/label-table.ts';
import { labelKindOf } from '../labels/read-label.ts';
import type { YamlFields } from './build-yaml.ts';

/** The names of the fields that labels of a kind stand for. */
const NAMES: Readonly<Partial<Record<LabelKind, string>>> = {
  headline: 'title',
  published: 'date',
  updated: 'updated',
  source: 'source',
  keywords: 'tags',
  author: 'author',
  abstract: 'summary',
  section: 'category',
  location: 'dateline',
  language: 'lang',
  copyright: 'copyright',
  text: 'body',
  link: 'url',
};

/** The name of the field that a label of any language stands for: `title` for `العنوان`. */
export function labelledName(written: string): string | undefined {
  const kind = labelKindOf(written);
  return kind === undefined ? undefined : NAMES[kind];
}

/** The fields of a front matter, and beside them, under the names that they stand for, those with labels of any language: `الكاتب: …`. */
export function withLabelledNames(fields: YamlFields): YamlFields {
  const labelled = Object.entries(fields).flatMap(([written, value]) => {
    const name = labelledName(written);
    return name === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(labelled), ...fields };
}
