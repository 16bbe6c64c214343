import { expect, test } from 'vitest';
import { readMetaValues } from '../../../shared/parse/html/meta-values.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readTitle } from '../../../shared/parse/html/read-title.ts';

const titleOf = (source: string) => {
  const page = readPage(source);
  return readTitle(page, readMetaValues(page), undefined);
};

test.each([
  [
    'a declared site name',
    '<meta property="og:site_name" content="The Post"><meta property="og:title" content="Rain - at last | The Post">',
    'Rain - at last',
  ],
  [
    'a site name before the headline',
    '<meta property="og:site_name" content="The Post"><title>The Post: news » Rain at last</title><h1>Rain at last</h1>',
    'Rain at last',
  ],
  ['a name that the heading lacks', '<title>Rain at last - Unknown Site</title><h1>Rain at last</h1>', 'Rain at last'],
  ['a domain', '<title>Rain at last | post.example</title>', 'Rain at last'],
  ['nothing where it is not sure', '<title>Rain at last - wind to come</title>', 'Rain at last - wind to come'],
  [
    'a heading that is the link to the start page',
    '<title>Rain at last</title><h1><a href="/">The Post</a></h1>',
    'Rain at last',
  ],
])('leaves out %s', (_, head, title) => {
  expect(titleOf(`<html><head></head><body>${head}<p>text`)).toBe(title);
});

test('says nothing for a page without any title', () => {
  expect(titleOf('<p>text')).toBeUndefined();
});
