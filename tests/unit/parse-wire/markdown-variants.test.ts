import { describe, expect, test } from 'vitest';
import { CONTEXT, parseWire } from './parse-wire.ts';

describe('front matter', () => {
  test.each<[string, string, object]>([
    [
      'TOML, as Hugo has it',
      '+++\ntitle = "Bridge opens"\ndate = 2025-06-02T10:00:00+02:00\ndraft = false\ntags = ["harbour", "bridge"]\n[params]\nauthor = "Jane Roe"\n+++\nThe bridge opens.\n',
      {
        headline: 'Bridge opens',
        publishedAt: '2025-06-02T08:00:00Z',
        keywords: ['harbour', 'bridge'],
        authors: [{ name: 'Jane Roe' }],
        status: 'usable',
      },
    ],
    [
      "a local date of TOML, in the source's zone",
      '+++\ntitle = "t"\ndate = 2025-06-02T10:00:00\n+++\nText.\n',
      { publishedAt: '2025-06-02T08:00:00Z' },
    ],
    [
      'a day of TOML',
      '+++\ntitle = "t"\ndate = 2025-06-02\n+++\nText.\n',
      { publishedAt: '2025-06-02T00:00:00Z', publishedPrecision: 'day' },
    ],
    [
      'names of fields in Arabic',
      '---\nالعنوان: الجسر يفتح\nالكاتب: رنا حداد\nالتاريخ: 18 تشرين الثاني/نوفمبر 2025\nالوسوم: جسر، ميناء\n---\nفتح الجسر.\n',
      {
        headline: 'الجسر يفتح',
        authors: [{ name: 'رنا حداد' }],
        publishedAt: '2025-11-18T00:00:00Z',
        keywords: ['جسر', 'ميناء'],
      },
    ],
    [
      "Obsidian's links, marks of blocks and hashtags",
      '---\ntitle: t\nauthor: "[[people/roe|Jane Roe]]"\n---\nThe bridge opens. ^lead\n\n#bridge #harbour\n',
      { authors: [{ name: 'Jane Roe' }], body: ['The bridge opens.'] },
    ],
    [
      "a component of MDX's alone on its line",
      "---\ntitle: t\n---\nimport Map from './map.astro';\n\nThe bridge opens.\n\n<Map at={[1, 2]} />\n",
      { body: ['The bridge opens.'] },
    ],
    [
      'fields without a fence above them, as Hexo has them',
      'title: 桥梁开放\ndate: 2025-06-02\ntags:\n- 桥梁\n- 港口\n---\n大桥周一开放。\n',
      {
        headline: '桥梁开放',
        publishedAt: '2025-06-02T00:00:00Z',
        keywords: ['桥梁', '港口'],
        body: ['大桥周一开放。'],
      },
    ],
    [
      'an object of JavaScript',
      "---js\n{\n  title: 'Bridge opens',\n  date: '2025-06-02'\n}\n---\nText.\n",
      { headline: 'Bridge opens' },
    ],
    [
      'the dates of Ghost',
      '---\ntitle: t\ndate_published: 2025-06-02T10:00:00Z\ndate_updated: 2025-06-02T11:00:00Z\n---\nText.\n',
      { publishedAt: '2025-06-02T10:00:00Z', updatedAt: '2025-06-02T11:00:00Z' },
    ],
    [
      'an author with an office behind the name',
      '---\ntitle: 桥梁开放\nauthor: 김민수 기자\n---\n市议会决定开放大桥。\n',
      { authors: [{ name: '김민수' }] },
    ],
    [
      "a newspaper's own reporter in front of the text",
      '---\ntitle: 桥梁开放\n---\n（本报记者 王丽）市议会决定开放大桥。\n',
      { authors: [{ name: '王丽' }], body: ['市议会决定开放大桥。'] },
    ],
    [
      'reporters in the dateline of a text under front matter',
      '---\ntitle: 桥梁开放\n---\n新华社北京6月8日电（记者张三、李四）市议会决定开放大桥。\n',
      { dateline: '新华社北京6月8日电（记者张三、李四）', authors: [{ name: '张三' }, { name: '李四' }] },
    ],
    ['taxonomies, as Zola has them', '+++\ntitle = "t"\n[taxonomies]\ntags = ["a"]\n+++\nText.\n', { keywords: ['a'] }],
    ['a draft in TOML', '+++\ntitle = "t"\ndraft = true\n+++\nText.\n', { status: 'withheld' }],
    [
      'JSON without fences',
      '{\n  "title": "Bridge opens",\n  "tags": ["a"]\n}\n\nThe bridge opens.\n',
      { headline: 'Bridge opens', keywords: ['a'], body: ['The bridge opens.'] },
    ],
    ['JSON in fences', '---json\n{"title": "Bridge opens"}\n---\nThe bridge opens.\n', { headline: 'Bridge opens' }],
    [
      'YAML with line ends of Windows',
      '---\r\ntitle: Bridge opens\r\nauthor:\r\n  name: Jane Roe\r\n  role: Reporter\r\n---\r\nText.\r\n',
      { headline: 'Bridge opens', authors: [{ name: 'Jane Roe', role: 'Reporter' }] },
    ],
    ['a number that begins with zero', '---\ntitle: 010\nid: 007\n---\nText.\n', { headline: '010', identity: '007' }],
    ['an empty embargo', '---\ntitle: t\nembargo:\n---\nText.\n', { embargo: { untilToldOtherwise: true } }],
    [
      'a publish date that is ahead',
      '---\ntitle: t\npublishDate: 2030-01-01T00:00:00Z\n---\nText.\n',
      { embargo: { until: '2030-01-01T00:00:00Z' } },
    ],
    [
      'what is scheduled for its date',
      '---\ntitle: t\nstatus: scheduled\ndate: 2030-01-01T00:00:00Z\n---\nText.\n',
      { status: 'usable', embargo: { until: '2030-01-01T00:00:00Z' } },
    ],
    [
      'what is scheduled without a date',
      '---\ntitle: t\nstatus: Scheduled\n---\nText.\n',
      { embargo: { untilToldOtherwise: true } },
    ],
    [
      'an expiry',
      '---\ntitle: t\nexpiryDate: 2030-01-01T00:00:00Z\n---\nText.\n',
      { expiresAt: '2030-01-01T00:00:00Z' },
    ],
    ['what is not published', '---\ntitle: t\npublished: false\n---\nText.\n', { status: 'withheld' }],
    [
      'Arabic fields',
      '---\ntitle: "الجسر يفتح"\nlang: ar\ntags: [الميناء، الجسر]\n---\nيفتح الجسر اليوم.\n',
      { headline: 'الجسر يفتح', language: 'ar', body: ['يفتح الجسر اليوم.'] },
    ],
    [
      'tags of site generators',
      '---\ntitle: t\n---\n{{< figure src="a.jpg" >}}\n\nOne {{ site.name }}.\n\n{% include x.html %}\n\n{{< quote >}}Two.{{< /quote >}}\n{: .lead}\n',
      { body: ['One .', 'Two.'] },
    ],
  ])('%s', async (_, content, expected) => {
    const { format, articles } = await parseWire(content);

    expect(format).toBe('markdown');
    expect(articles).toMatchObject([expected]);
  });

  test('a headline that is underlined, a table and marks of footnotes', async () => {
    const text =
      'Bridge opens\n============\n\nIt opens today.[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note.\n';

    expect(await parseWire(text)).toMatchObject({
      format: 'markdown',
      articles: [{ headline: 'Bridge opens', body: ['It opens today.', 'a | b', '1 | 2'] }],
    });
  });

  test('the date in the name of a file serves where the front matter has none', async () => {
    const context = { ...CONTEXT, key: 'incoming/wire/_posts/2025-06-02-bridge-opens.md' };

    expect((await parseWire('---\ntitle: Bridge opens\n---\nText.\n', context)).articles).toMatchObject([
      { publishedAt: '2025-06-02T00:00:00Z', publishedPrecision: 'day' },
    ]);
  });

  test.each([
    ['TOML', '+++\ntitle = "never ends\n+++\nText.\n'],
    ['JSON', '---json\n{"title": }\n---\nText.\n'],
  ])('%s that is none is malformed', async (_, content) => {
    await expect(parseWire(content)).rejects.toMatchObject({ code: 'malformed' });
  });

  test('JSON alone is no Markdown', async () => {
    await expect(parseWire('{\n  "title": "x"\n}\n')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('Markdown of generators', () => {
  const named = { ...CONTEXT, key: 'incoming/wire/bridge.md' };

  test('lines of metadata without fences', async () => {
    const { articles } = await parseWire(
      'Title: Bridge opens\nDate: 2025-06-02 08:00\nAuthors: Jane Roe, John Doe\nSummary: It is\n  open.\nTags: harbour, bridge\n\nThe bridge **opens**.\n',
      named,
    );

    expect(articles).toMatchObject([
      {
        headline: 'Bridge opens',
        authors: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
        publishedAt: '2025-06-02T06:00:00Z',
        abstract: 'It is open.',
        keywords: ['harbour', 'bridge'],
        body: ['The bridge opens.'],
      },
    ]);
  });

  test('a text that only begins with a colon in its line has none', async () => {
    const { articles } = await parseWire('Harbour: bridge opens\n\nThe bridge opens.\n', named);

    expect(articles).toMatchObject([{ headline: 'Harbour: bridge opens', body: ['The bridge opens.'] }]);
  });

  test.each<[string, string, string[]]>([
    ['attributes of headings', '# t\n\n## Cost {#cost .wide}\n\nIt is {high}.\n', ['Cost', 'It is {high}.']],
    [
      "MDX's imports and exports",
      "---\ntitle: t\n---\nimport Chart from '../chart'\nexport const meta = { a: 1 }\n\nThe bridge opens.\n\nimport is a word.\n",
      ['The bridge opens.', 'import is a word.'],
    ],
    ['fences of blocks', '# t\n\n::: note\nIt is open.\n:::\n', ['It is open.']],
    ['marks of notes', '# t\n\n> [!NOTE]\n> It is open.\n', ['It is open.']],
    ['marks of tasks', '# t\n\n- [x] Open\n- [ ] Closed\n', ['Open', 'Closed']],
    [
      'marks of words',
      '# t\n\nIt is ~~shut~~ ==open== at [[Harbour|the harbour]], a ~ b.\n',
      ['It is shut open at the harbour, a ~ b.'],
    ],
    ['bars around rows', '# t\n\nName | Age\n--- | ---\nAnn | 3\n', ['Name | Age', 'Ann | 3']],
    ['lines of a footnote', '# t\n\nOpen.[^n]\n\n[^n]: See\n    here.\n', ['Open.']],
  ])('%s are no text', async (_, content, expected) => {
    const { articles } = await parseWire(content);

    expect(articles[0]?.body).toEqual(expected);
  });

  test('authors by parts of their names', async () => {
    const { articles } = await parseWire(
      '---\ntitle: t\nauthor:\n  - given: Jane\n    family: Roe\n  - {first: John, last: Doe}\n---\nText.\n',
    );

    expect(articles[0]?.authors).toEqual([{ name: 'Jane Roe' }, { name: 'John Doe' }]);
  });

  test('words that nothing parts are a line of keywords', async () => {
    const { articles } = await parseWire('---\ntitle: t\ntags: harbour bridge\n---\nText.\n');

    expect(articles).toMatchObject([{ keywords: [], keywordLine: 'harbour bridge' }]);
  });

  test('lines with labels under the title are fields, each its own', async () => {
    const { articles } = await parseWire(
      '# Bridge opens\n\nTags: harbour, bridge\nAuthor: Jane Roe\n\nIt opens today.\n',
    );

    expect(articles).toMatchObject([{ authors: [{ name: 'Jane Roe' }], body: ['It opens today.'] }]);
  });

  test('a date behind a byline is no role', async () => {
    const { articles } = await parseWire('# Bridge opens\n\n*By Jane Roe*, 2 June 2025\n\nThe bridge opens today.\n');

    expect(articles).toMatchObject([{ authors: [{ name: 'Jane Roe' }], publishedAt: '2025-06-02T00:00:00Z' }]);
  });
});

test('the dateline in front of the text under a front matter is a field', async () => {
  const { articles } = await parseWire('---\ntitle: Bridge opens\n---\nPARIS (AFP) - The bridge opens.\n');

  expect(articles).toMatchObject([{ dateline: 'PARIS (AFP)', body: ['The bridge opens.'] }]);
});
