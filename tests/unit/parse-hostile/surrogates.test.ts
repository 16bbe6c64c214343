import { expect, test } from 'vitest';
import { checkRecord } from '../../fuzz/check-record.ts';
import { makeFullArticles } from './make-full-articles.ts';

const TEXT = 'Harbour \\ud800 opens \\udc00';
const REFERENCES = 'Harbour &#xD800; opens &#56320; today';

/** Half characters as each kind of file can hold them. */
const FILES: Readonly<Record<string, string>> = {
  ninjs: `{"uri":"urn:x:1","headline":"${TEXT}","body_text":"${TEXT}","byline":"${TEXT}","keywords":["${TEXT}"],"slugline":"${TEXT}","copyrightnotice":"${TEXT}","subject":[{"name":"${TEXT}","code":"\\ud800"}]}`,
  'JSON Feed': `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"\\ud800","title":"${TEXT}","content_text":"${TEXT}","tags":["${TEXT}"],"authors":[{"name":"${TEXT}"}]}]}`,
  'Arc ANS': `{"type":"story","version":"0.10.9","_id":"a\\ud800","headlines":{"basic":"${TEXT}"},"content_elements":[{"type":"text","content":"${TEXT}"}]}`,
  RSS: `<rss version="2.0"><channel><item><guid>a</guid><title>${REFERENCES}</title><description>${REFERENCES}</description></item></channel></rss>`,
  HTML: `<html><title>${REFERENCES}</title><body><h1>${REFERENCES}</h1><p>${REFERENCES} for the first time in years.</p>`,
  'JSON-LD': `<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TEXT}","articleBody":"${TEXT}","author":"${TEXT}"}</script><body><p>x</p>`,
  Markdown: `---\ntitle: "Harbour \\ud800 opens"\ntags: ["\\udc00"]\n---\n${REFERENCES}\n`,
};

test.each(Object.entries(FILES))('half a character in %s reaches no record', async (_, file) => {
  const articles = await makeFullArticles(file);

  expect(articles[0]?.headline).toContain('opens');
  expect(articles.map(checkRecord)).toEqual(articles.map(() => undefined));
});
