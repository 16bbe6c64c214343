import { expect, test } from 'vitest';
import { readEvidence } from '../../../shared/parse/html/page-evidence.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readPageFields } from '../../../shared/parse/html/read-page-fields.ts';

const titleOf = (source: string) => {
  const evidence = readEvidence(readPage(source));
  const { headline } = readPageFields(evidence, {
    key: 'page.html',
    source: { id: 'desk' },
    uploadedAt: '2026-11-26T00:00:00Z',
  });
  return headline;
};

test.each([
  [
    'a line above the headline in its heading',
    '<title>Baths - They open again at last | The Post</title><h1><span class="overline">Baths</span>They open again at last</h1>',
    'They open again at last',
  ],
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
  [
    'a name that the title shares with the line of rights',
    '<title>Rain at last - Harbour Gazette</title><p>Some text.</p><p>© 2026 Harbour Gazette. All rights reserved.</p>',
    'Rain at last',
  ],
  [
    'what a lesser heading goes on with',
    '<title>Rain at last - Harbour Gazette</title><h2>Other news</h2><h2>Rain at last after nine dry weeks</h2>',
    'Rain at last after nine dry weeks',
  ],
  [
    'the site and its sections before it, where another title is of a section',
    '<meta property="og:title" content="Press releases"><title>Council: Rain at last today</title><h1>Rain at last today</h1>',
    'Rain at last today',
  ],
  [
    'the site and its portal',
    '<meta property="og:site_name" content="Ministry of Rain"><meta property="og:title" content="Rain at last - Ministry of Rain - The State’s Portal">',
    'Rain at last',
  ],
  [
    'the name of a section that is all that a title names',
    '<meta property="og:site_name" content="City Council"><title>City Council - News</title><p><a href="/news">News</a></p><h3 class="newsTitle">Rain at last after nine weeks</h3>',
    'Rain at last after nine weeks',
  ],
  [
    'the day and the office behind it in its heading',
    '<meta property="og:title" content="Rain at last today"><h1>Rain at last today 02.02.2022 • Council, Press</h1>',
    'Rain at last today',
  ],
  [
    'an older name of the site in its heading',
    '<meta property="og:title" content="Rain at last today"><h1>Rain at last today | POST.EXAMPLE</h1>',
    'Rain at last today',
  ],
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

test.each([
  ['the only other heading', '<h1>Rain at last after nine weeks</h1>'],
  ['a line that is named for it', '<span id="lblTitle">Rain at last after nine weeks</span>'],
  [
    'a lesser heading that a paragraph follows',
    `<h2>In short, for you</h2><h2>Rain at last after nine weeks</h2><p>${'It rained on the city. '.repeat(6)}</p>`,
  ],
  ['nothing', '<p>Rain at last</p>', 'City Council'],
])(
  'of a page that its site’s name is the title of, %s is the headline',
  (_, shown, title = 'Rain at last after nine weeks') => {
    const page = `<title>City Council</title><p><a href="/">City Council</a></p>${shown}<p>© City Council 2026</p>`;
    expect(titleOf(page)).toBe(title);
  },
);

test('says nothing for a page without any title', () => {
  expect(titleOf('<p>text')).toBeUndefined();
});
