import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const rss = (item: string, channel = '', root = ''): string =>
  `<rss version="2.0" ${root}><channel><title>Harbour News</title><link>https://harbour.example/</link>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><title>Harbour</title><entry><id>urn:x:1</id><title>Bridge opens</title><updated>2025-06-02T10:00:00Z</updated>${entry}</entry></feed>`;
const wxr = (item: string, channel = '', version = '1.2'): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/${version}/"><channel>${channel}<item><title>Bridge opens</title><link>https://blog.example/bridge</link>${item}</item></channel></rss>`;

describe('RSS', () => {
  test("a topic of the sender's own is no headline", async () => {
    const item = '<x:topic>Politics</x:topic><description>The bridge opened on Monday.</description>';
    const { articles } = await parseWire(rss(item, '', 'xmlns:x="urn:x"'));

    expect(articles[0]).not.toHaveProperty('headline');
    expect(articles[0]?.body).toEqual(['The bridge opened on Monday.']);
  });

  test.each<[string, string, object]>([
    ['a relative link', rss('<title>t</title><link>/bridge</link>'), { uri: 'https://harbour.example/bridge' }],
    [
      'a relative link under a base of its own',
      rss('<title>t</title><link>bridge</link>', '', 'xmlns:x="x"').replace(
        '<item>',
        '<item xml:base="https://other.example/a/">',
      ),
      { uri: 'https://other.example/a/bridge' },
    ],
    [
      'odd prefixes for its modules',
      rss(
        '<title>t</title><c:encoded><![CDATA[<p>Text.</p>]]></c:encoded><d:creator>Jane Roe</d:creator>',
        '',
        'xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"',
      ),
      { body: ['Text.'], authors: [{ name: 'Jane Roe' }] },
    ],
    [
      'a default namespace of its own',
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>t</title><description>Text.</description></item></channel></rss>',
      { headline: 't', body: ['Text.'] },
    ],
    [
      'a line break behind each sentence, and one within',
      rss(
        '<title>t</title><description>One ends.&lt;br /&gt;Two goes&lt;br&gt;on.&lt;br&gt;&lt;p&gt;Three.&lt;br&gt;Verse.&lt;/p&gt;</description>',
      ),
      { body: ['One ends.', 'Two goes on.', 'Three. Verse.'] },
    ],
    [
      'a link to the rest',
      rss('<title>t</title><description>&lt;p&gt;Text.&lt;/p&gt;&lt;p&gt;[Lire la suite…]&lt;/p&gt;</description>'),
      { body: ['Text.'] },
    ],
    [
      'HTML that was escaped twice',
      rss(
        '<title>Fish &amp;amp; chips</title><description>&amp;lt;p&amp;gt;Fish &amp;amp;amp; chips.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two.&amp;lt;/p&amp;gt;</description>',
      ),
      { headline: 'Fish & chips', body: ['Fish & chips.', 'Two.'] },
    ],
    [
      'an episode of a podcast',
      rss(
        '<title>Episode 7</title><enclosure url="https://x.example/7.mp3" type="audio/mpeg" length="1"/><i:duration>12:00</i:duration><i:summary>What the harbour says.</i:summary>',
        '',
        'xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      ),
      { type: 'audio', body: ['What the harbour says.'] },
    ],
    [
      'an article with a sound beside it',
      rss(
        '<title>t</title><description>Text.</description><enclosure url="https://x.example/7.mp3" type="audio/mpeg" length="1"/>',
      ),
      { type: 'text' },
    ],
    [
      'a date of another zone',
      rss('<title>t</title><pubDate>Mon, 02 Jun 2025 10:00:00 +0300</pubDate>'),
      { publishedAt: '2025-06-02T07:00:00Z' },
    ],
    [
      "a date without a zone, in the source's",
      rss('<title>t</title><pubDate>2025-06-02 10:00:00</pubDate>'),
      { publishedAt: '2025-06-02T08:00:00Z' },
    ],
    ['a guid that is no address', rss('<title>t</title><guid isPermaLink="false">17</guid>'), { identity: '17' }],
    [
      'an Arabic title in a section',
      rss('<title><![CDATA[ الجسر يفتح &quot;اليوم&quot; ]]></title>'),
      { headline: 'الجسر يفتح "اليوم"' },
    ],
  ])('%s', async (_, content, expected) => {
    expect((await parseWire(content)).articles).toMatchObject([expected]);
  });
});

describe('Atom', () => {
  test.each<[string, string, object]>([
    [
      'XHTML under a prefix',
      atom(
        '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p><x:p>Two <x:b>bold</x:b>.</x:p></x:div></content>',
      ),
      { body: ['One.', 'Two bold.'] },
    ],
    [
      'its own prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>urn:x:1</a:id><a:title>t</a:title></a:entry></a:feed>',
      { headline: 't', uri: 'urn:x:1' },
    ],
    [
      'a relative link',
      atom('<link href="bridge"/>', 'xml:base="https://harbour.example/news/"'),
      { uri: 'https://harbour.example/news/bridge' },
    ],
    [
      'a draft',
      atom('<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>'),
      { status: 'withheld' },
    ],
    [
      'no draft',
      atom('<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>no</app:draft></app:control>'),
      { status: 'usable' },
    ],
    ['the language of its content', atom('<content xml:lang="ar">نص</content>', 'xml:lang="en"'), { language: 'ar' }],
    [
      'a published time before its update',
      atom('<published>2025-06-01T10:00:00Z</published>'),
      { publishedAt: '2025-06-01T10:00:00Z', updatedAt: '2025-06-02T10:00:00Z' },
    ],
    [
      'a description of media',
      atom('<m:group xmlns:m="http://search.yahoo.com/mrss/"><m:description>A film of it.</m:description></m:group>'),
      { body: ['A film of it.'] },
    ],
  ])('%s', async (_, content, expected) => {
    expect((await parseWire(content)).articles).toMatchObject([expected]);
  });

  test('an entry that was taken back is canceled', async () => {
    const feed = atom('').replace(
      '</feed>',
      '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:x:2" when="2025-06-03T10:00:00Z"/></feed>',
    );

    expect((await parseWire(feed)).articles).toMatchObject([
      { identity: 'urn:x:1' },
      { identity: 'urn:x:2', status: 'canceled', versionCreated: '2025-06-03T10:00:00Z' },
    ]);
  });
});

describe('WordPress exports', () => {
  test.each<[string, string, object]>([
    ['a draft', wxr('<wp:status>draft</wp:status>'), { status: 'withheld' }],
    ['a private post', wxr('<wp:status>private</wp:status>'), { status: 'withheld' }],
    [
      'a protected post',
      wxr('<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>'),
      { status: 'withheld' },
    ],
    [
      'a scheduled post',
      wxr('<wp:status>future</wp:status><wp:post_date_gmt>2030-01-01 10:00:00</wp:post_date_gmt>'),
      { embargo: { until: '2030-01-01T10:00:00Z' } },
    ],
    ['a login without a name', wxr('<dc:creator>admin</dc:creator>'), { authors: [] }],
    [
      'a login with a name',
      wxr(
        '<dc:creator>jroe</dc:creator>',
        '<wp:author><wp:author_login>jroe</wp:author_login><wp:author_display_name>Jane Roe</wp:author_display_name></wp:author>',
      ),
      { authors: [{ name: 'Jane Roe' }] },
    ],
    [
      'blocks of its editor',
      wxr(
        '<content:encoded><![CDATA[<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->\n\n[gallery ids="1"]\n\nTwo.]]></content:encoded>',
      ),
      { body: ['One.', 'Two.'] },
    ],
    ['a later version of the format', wxr('<wp:status>draft</wp:status>', '', '1.3'), { status: 'withheld' }],
  ])('%s', async (_, content, expected) => {
    const parsed = await parseWire(content);

    expect(parsed.format).toBe('wxr');
    expect(parsed.articles).toMatchObject([expected]);
  });

  test('attachments are no articles', async () => {
    await expect(parseWire(wxr('<wp:post_type>attachment</wp:post_type>'))).rejects.toMatchObject({ code: 'empty' });
  });
});

test('a JSON Feed resolves its relative addresses', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://harbour.example/',
    items: [{ id: '1', url: '/bridge', title: 'Bridge opens', content_text: 'Text.' }],
  };

  expect((await parseWire(JSON.stringify(feed))).articles).toMatchObject([{ uri: 'https://harbour.example/bridge' }]);
});

describe('exports of blogs', () => {
  const KIND = 'http://schemas.google.com/g/2005#kind';
  const entry = (id: string, kind: string, more = ''): string =>
    `<entry><id>${id}</id><title>${id}</title><category scheme="${KIND}" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><content>Text.</content>${more}</entry>`;

  test("of Blogger's entries, posts and pages are articles", async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom">${entry('s', 'settings')}${entry('t', 'template')}${entry('p', 'post', '<category scheme="http://www.blogger.com/atom/ns#" term="Harbour"/>')}${entry('a', 'page')}${entry('c', 'comment')}</feed>`;

    const { articles } = await parseWire(feed);

    expect(articles.map(({ identity }) => identity)).toEqual(['p', 'a']);
    expect(articles[0]?.keywords).toEqual(['Harbour']);
  });

  test("a type of its sender's own leaves an entry an article, and a status holds", async () => {
    const { articles } = await parseWire(
      atom('<s:type>Video</s:type><s:status>draft</s:status><content>Text.</content>', 'xmlns:s="urn:s"'),
    );

    expect(articles).toMatchObject([{ status: 'withheld', body: ['Text.'] }]);
  });

  test('what WordPress saved before anybody wrote is none', async () => {
    const draft = '<item><title>Auto Draft</title><wp:status>auto-draft</wp:status></item>';

    const { articles } = await parseWire(
      wxr('<wp:status>publish</wp:status>').replace('</channel>', `${draft}</channel>`),
    );

    expect(articles.map(({ headline }) => headline)).toEqual(['Bridge opens']);
  });

  test("fields that Drupal repeats in an item's description are none of its text", async () => {
    const description =
      '&lt;span class="field field--name-title"&gt;Bridge opens&lt;/span&gt;&lt;span class="field field--name-uid"&gt;jane&lt;/span&gt;&lt;div class="field field--name-body"&gt;&lt;p&gt;The bridge opens.&lt;/p&gt;&lt;/div&gt;';

    const { articles } = await parseWire(rss(`<title>Bridge opens</title><description>${description}</description>`));

    expect(articles[0]?.body).toEqual(['The bridge opens.']);
  });

  test("the full text of Yandex's vocabulary is the text", async () => {
    const { articles } = await parseWire(
      rss(
        '<title>t</title><description>Мост открыт.</description><y:full-text>Мост открыт.\n\nСуда ждут.</y:full-text>',
        '',
        'xmlns:y="http://news.yandex.ru"',
      ),
    );

    expect(articles).toMatchObject([{ abstract: 'Мост открыт.', body: ['Мост открыт.', 'Суда ждут.'] }]);
  });
});

describe('what items of RSS hold beside the usual', () => {
  test.each<[string, string, object]>([
    [
      "a link of the feed's server, and the article's own",
      rss(
        '<title>t</title><link>https://feeds.example/~r/1</link><f:origLink>https://harbour.example/bridge</f:origLink>',
        '',
        'xmlns:f="http://rssnamespace.org/feedburner/ext/1.0"',
      ),
      { uri: 'https://harbour.example/bridge' },
    ],
    [
      'a feed whose language is none',
      rss('<title>t</title><pubDate>4 März 2026 um acht</pubDate>', `<language>${'*'.repeat(50)}</language>`),
      { headline: 't' },
    ],
    [
      "a date in the feed's own language",
      rss('<title>t</title><pubDate>mié, 04 mar 2026 08:00:00 +0100</pubDate>', '<language>es</language>'),
      { publishedAt: '2026-03-04T07:00:00Z' },
    ],
    [
      'authors who each have their address',
      rss('<title>t</title><author>jane@x.example (Jane Roe), john@x.example (John Doe)</author>'),
      { authors: [{ name: 'Jane Roe' }, { name: 'John Doe' }] },
    ],
    [
      'a creator in terms of Dublin Core',
      rss('<title>t</title><d:creator>Jane Roe</d:creator>', '', 'xmlns:d="http://purl.org/dc/terms/"'),
      { authors: [{ name: 'Jane Roe' }] },
    ],
    [
      'a picture with its caption',
      rss(
        '<title>t</title><media:content url="x.jpg" medium="image"><media:description>The bridge.</media:description></media:content>',
        '',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
      { body: ['The bridge.'] },
    ],
    [
      'a video with nothing beside it',
      rss(
        '<title>t</title><media:group><media:content url="x.mp4" medium="video"/><media:description>The flood.</media:description></media:group>',
        '',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
      { type: 'video', body: ['The flood.'] },
    ],
    [
      'a video beside an article',
      rss(
        '<title>t</title><description>The flood came at night.</description><media:content url="x.mp4" medium="video"/>',
        '',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
      { type: 'text', body: ['The flood came at night.'] },
    ],
    [
      'a link to the rest behind the last sentence',
      rss('<title>t</title><description>Line 4 runs again. &lt;a href="x"&gt;Read more...&lt;/a&gt;</description>'),
      { body: ['Line 4 runs again.'] },
    ],
    [
      'rights in Dublin Core that its channel holds',
      rss('<title>t</title>', '<dc:rights>© Harbour</dc:rights>', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
      { copyright: '© Harbour' },
    ],
    [
      'labels of Atom as RSS writes them, and keywords of media',
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>a</id><title>t</title><category>harbour</category><media:keywords>bridge, tide</media:keywords><content>Text.</content></entry></feed>',
      { keywords: ['harbour', 'bridge', 'tide'] },
    ],
    [
      "what AP's entries say of their story",
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:apcm="http://ap.org/schemas/03/2005/apcm"><entry><id>a</id><title>XX--Bridge</title><apcm:ContentMetadata><apcm:HeadLine>Bridge opens</apcm:HeadLine><apcm:ByLine>Jane Roe</apcm:ByLine><apcm:DateLine>PORTSIDE</apcm:DateLine></apcm:ContentMetadata><content>Text.</content></entry></feed>',
      { headline: 'Bridge opens', authors: [{ name: 'Jane Roe' }], dateline: 'PORTSIDE' },
    ],
    [
      'a full text in a field of its own, and a day in small letters',
      rss(
        '<title>t</title><pubdate>2025-06-02 10:00:00</pubdate><description>Short.</description><fulltext>&lt;p&gt;Long.&lt;/p&gt;&lt;p&gt;Longer.&lt;/p&gt;</fulltext>',
      ),
      { body: ['Long.', 'Longer.'], abstract: 'Short.', publishedAt: '2025-06-02T08:00:00Z' },
    ],
    [
      "a full text in a service's vocabulary",
      rss(
        '<title>t</title><description>Short.</description><x:full-text>Long.</x:full-text>',
        '',
        'xmlns:x="http://x.example"',
      ),
      { body: ['Long.'], abstract: 'Short.' },
    ],
    [
      'what no reader sees',
      rss(
        '<title>t</title><description>&lt;p style="display:none"&gt;Track.&lt;/p&gt;&lt;p&gt;Text.&lt;/p&gt;</description>',
      ),
      { body: ['Text.'] },
    ],
  ])('%s', async (_, content, expected) => {
    const { articles } = await parseWire(content);

    expect(articles).toMatchObject([expected]);
  });
});
