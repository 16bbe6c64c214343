import { describe, expect, test } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

describe('what stands behind a text', () => {
  test('what stands behind an end mark is for editors, labelled lines aside, if it is little', async () => {
    const text = ['Headline of it', 'A first paragraph, which ends here.', 'A second one, which also does.'];
    const [short] = await parseText([...text, '- ENDS -', 'Call Jo Bell, 555 0100', 'Source: The Trust'].join('\n'));
    const [long] = await parseText([...text, '###', ...text.slice(1), ...text.slice(1)].join('\n'));

    expect(short).toMatchObject({ body: text.slice(1), sourceName: 'The Trust' });
    expect(long?.body).toEqual([...text.slice(1), ...text.slice(1), ...text.slice(1)]);
  });

  test.each(['Media contact: Jo Bell', 'Notes to editors', '**Pressekontakt:**', 'للتواصل الإعلامي:'])(
    'from %s on a release is for editors',
    async (heading) => {
      const text = ['Headline of it', 'A first paragraph, which ends here.', 'A second one, which also does.'];

      const [draft] = await parseText([...text, heading, 'Jo Bell, 555 0100'].join('\n'));

      expect(draft?.body).toEqual(text.slice(1));
    },
  );

  test('what readers say is no text, and keywords behind it are the article’s', async () => {
    const text = ['Headline of it', 'A first paragraph, which ends here.', 'A second one, which also does.'];

    const [draft] = await parseText([...text, '2 Comments', 'Source: my neighbour', 'Keywords: sand, port'].join('\n'));

    expect(draft).toMatchObject({ body: text.slice(1), keywords: ['sand', 'port'] });
    expect(draft?.sourceName).toBeUndefined();
  });

  test('a sentence that sends readers on is text', async () => {
    const last = 'For more information, see the site of the Trust.';

    const [draft] = await parseText(`Headline of it\nA first paragraph, which ends here.\nA second one.\n${last}`);

    expect(draft?.body.at(-1)).toBe(last);
  });
});
