import type { Story } from './stories.ts';

/** Markup of paragraphs; the stories hold no character that XML would escape. */
const marked = ({ paragraphs }: Story): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const mergeBodies = (stories: readonly Story[]): string => stories.map(marked).join('\n');
const firstOf = ([first]: readonly Story[]): Story => first ?? { id: 'none', headline: 'none', paragraphs: [] };

const g2Item = (
  story: Story,
): string => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${story.id}" version="1" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2025-06-02T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>${story.headline}</headline><by>By Jane Roe</by><subject qcode="medtop:20000337"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${marked(story)}</body></html></inlineXML></contentSet></newsItem>`;

const newsMl1Item = (
  story: Story,
  place: number,
): string => `<NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20250602</DateId><NewsItemId>${place}</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:wire.example:20250602:${place}:1N</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20250602T080000+0000</FirstCreated><ThisRevisionCreated>20250602T090000+0000</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>${story.headline}</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<ContentItem><DataContent>${marked(story)}</DataContent></ContentItem></NewsComponent></NewsItem>`;

const rssItem = ({ id, headline, paragraphs }: Story): string =>
  `<item><title>${headline}</title><guid isPermaLink="false">${id}</guid><pubDate>Mon, 02 Jun 2025 08:00:00 +0000</pubDate><dc:creator>Jane Roe</dc:creator><category>Ports</category>
<content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`;
const RSS_SPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"';

/** Files in formats that are XML, of these stories: one item a story, or for formats of one article all in one body. */
export const XML_SAMPLES: Readonly<Record<string, (stories: readonly Story[]) => string>> = {
  'newsml-g2': (stories) =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${stories.map(g2Item).join('\n')}</itemSet></newsMessage>`,
  'newsml-1': (stories) => `<NewsML Version="1.2">${stories.map(newsMl1Item).join('\n')}</NewsML>`,
  nitf: (stories) =>
    `<nitf><head><docdata><doc-id id-string="a.1"/><date.issue norm="20250602T100000Z"/></docdata></head><body><body.head><hedline><hl1>${firstOf(stories).headline}</hl1></hedline></body.head><body.content>${mergeBodies(stories)}</body.content></body></nitf>`,
  wxr: (stories) =>
    `<rss version="2.0" ${RSS_SPACES}><channel><wp:wxr_version>1.2</wp:wxr_version>${stories.map(rssItem).join('\n')}</channel></rss>`,
  rss: (stories) =>
    `<rss version="2.0" ${RSS_SPACES}><channel><title>Desk</title>${stories
      .map(rssItem)
      .join('\n')
      .replace(/<wp:[^>]*>[^<]*<[^>]*>/g, '')}</channel></rss>`.replace(/ xmlns:wp="[^"]*"/, ''),
  'rss-1': (stories) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${RSS_SPACES}><channel rdf:about="https://a.example/"><title>Desk</title></channel>${stories
      .map(
        ({ id, headline, paragraphs }) =>
          `<item rdf:about="${id}"><title>${headline}</title><link>https://a.example/${id}</link><description>${paragraphs.join(' ')}</description></item>`,
      )
      .join('\n')}</rdf:RDF>`,
  atom: (stories) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title>${stories
      .map(
        (story) =>
          `<entry><id>${story.id}</id><title>${story.headline}</title><updated>2025-06-02T10:00:00Z</updated><author><name>Jane Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${marked(story)}</div></content></entry>`,
      )
      .join('\n')}</feed>`,
  html: (stories) =>
    `<!doctype html><html lang="en"><head><title>${firstOf(stories).headline}</title><meta property="article:published_time" content="2025-06-02T10:00:00Z"></head><body><nav><a href="/">Home</a><a href="/a">News</a></nav><article><h1>${firstOf(stories).headline}</h1>${mergeBodies(stories)}</article><footer>Imprint</footer></body></html>`,
};
