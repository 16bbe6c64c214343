import { expect, test } from 'vitest';
import { readEvidence } from '../../../shared/parse/html/page-evidence.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readTitle } from '../../../shared/parse/html/read-title.ts';
import { siteNamesOf } from '../../../shared/parse/html/site-names.ts';

const titleOf = (source: string) => {
  const evidence = readEvidence(readPage(source));
  return readTitle(evidence, siteNamesOf(evidence));
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
  [
    'a name in a script without spaces',
    '<title>新医院下月开放_示例网</title><h1>新医院下月开放</h1>',
    '新医院下月开放',
  ],
  ['a domain', '<title>Rain at last | post.example</title>', 'Rain at last'],
  ['nothing where it is not sure', '<title>Rain at last - wind to come</title>', 'Rain at last - wind to come'],
  [
    'a heading that is the link to the start page',
    '<title>Rain at last</title><h1><a href="/">The Post</a></h1>',
    'Rain at last',
  ],
  [
    'the day within the heading',
    '<title>Rain at last after nine months</title><h1>Rain at last after nine months<span><h3>Posted on May 3, 2020 by Jane Roe</h3></span></h1>',
    'Rain at last after nine months',
  ],
])('leaves out %s', (_, head, title) => {
  expect(titleOf(`<html><head></head><body>${head}<p>text`)).toBe(title);
});

test('says nothing for a page without any title', () => {
  expect(titleOf('<p>text')).toBeUndefined();
});
