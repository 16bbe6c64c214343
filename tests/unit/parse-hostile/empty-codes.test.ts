import { expect, test } from 'vitest';
import { checkRecord } from '../../fuzz/check-record.ts';
import { makeFullArticles } from './make-full-articles.ts';

test.each(['ctrol:', 'urn:', ':', ''])('a creator with the role %j of NewsML-G2 has none', async (role) => {
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><contentMeta><headline>Harbour opens</headline>
    <creator role="${role}"><name>Jane Roe</name></creator></contentMeta>
    <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It opens.</p></body></html></inlineXML></contentSet></newsItem>`;

  const [article] = await makeFullArticles(item);

  expect(article?.authors).toEqual([{ name: 'Jane Roe' }]);
  expect(article && checkRecord(article)).toBeUndefined();
});
