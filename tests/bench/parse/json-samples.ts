import type { Story } from './stories.ts';

const html = ({ paragraphs }: Story): string => paragraphs.map((text) => `<p>${text}</p>`).join('');
const mergeBodies = (stories: readonly Story[]): string => stories.map(html).join('');
const firstOf = ([first]: readonly Story[]): Story => first ?? { id: 'none', headline: 'none', paragraphs: [] };

/** Values of formats that are JSON, of these stories: one item a story, or for formats of one article all in one body. */
export const JSON_SAMPLES: Readonly<Record<string, (stories: readonly Story[]) => object>> = {
  ninjs: (stories) => ({
    uri: firstOf(stories).id,
    versioncreated: '2025-06-02T10:00:00Z',
    headline: firstOf(stories).headline,
    byline: 'By Jane Roe',
    body_html: mergeBodies(stories),
  }),
  'json-feed': (stories) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Desk',
    items: stories.map((story) => ({
      id: story.id,
      title: story.headline,
      content_html: html(story),
      tags: ['Ports'],
    })),
  }),
  'dpa-digitalwires': (stories) => ({
    format: 'digitalwires@0.9.1',
    urn: firstOf(stories).id,
    version: 1,
    version_created: '2025-06-02T10:00:00Z',
    pubstatus: 'usable',
    headline: firstOf(stories).headline,
    article_html: `<section class="main">${mergeBodies(stories)}</section>`,
  }),
  'ap-json': (stories) => ({
    api_version: '1.1',
    data: {
      items: stories.map((story) => ({
        item: {
          altids: { itemid: story.id },
          version: 1,
          type: 'text',
          versioncreated: '2025-06-02T10:00:00Z',
          pubstatus: 'usable',
          headline: story.headline,
          body_nitf: `<body.content><block>${html(story)}</block></body.content>`,
        },
      })),
    },
  }),
  'arc-ans': (stories) => ({
    _id: firstOf(stories).id,
    type: 'story',
    version: '0.10.9',
    headlines: { basic: firstOf(stories).headline },
    content_elements: stories.flatMap(({ paragraphs }) => paragraphs.map((content) => ({ type: 'text', content }))),
  }),
};
