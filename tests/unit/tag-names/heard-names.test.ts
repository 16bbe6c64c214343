import { describe, expect, test } from 'vitest';
import { tagArticle } from '../../../shared/tag/tag-article.ts';
import type { HeardName, TaggerInput } from '../../../shared/tag/tagger.ts';

/** A name heard where it first stands in a paragraph. */
function hear(article: TaggerInput, written: string, kind: HeardName['kind'], probability = 0.97): HeardName {
  const paragraph = article.body.findIndex((text) => text.includes(written));
  const start = article.body[paragraph]?.indexOf(written) ?? -1;
  if (start < 0) throw new Error(`the article does not say ${written}`);
  return { kind, probability, evidence: { field: 'body', paragraph, start, end: start + written.length } };
}

const of = (language: string, ...body: string[]): TaggerInput => ({ language, body, keywords: [], subjects: [] });
const named = (article: TaggerInput) =>
  tagArticle(article).tags.filter(({ scheme }) => ['per', 'org'].includes(scheme));

describe('names that another engine heard', () => {
  test('become tags where none were found here', () => {
    const article = of('el', 'Στο συνέδριο μίλησε ο Γιώργος Παππάς χθες.');

    expect(named(article)).toEqual([]);
    expect(named({ ...article, heard: [hear(article, 'Γιώργος Παππάς', 'PER')] })).toEqual([
      {
        id: 'per:γιωργος-παππας',
        scheme: 'per',
        label: 'Γιώργος Παππάς',
        relevance: expect.any(Number),
        confidence: 0.97,
        origin: 'machine',
        evidence: [{ field: 'body', paragraph: 0, start: 22, end: 36 }],
      },
    ]);
  });

  test('are one tag with the same name found here, as sure as the surer', () => {
    const article = of('en', 'President Maria Lindqvist spoke in the harbour. Lindqvist will return on Monday.');
    const [own] = named(article);
    const [merged, ...others] = named({ ...article, heard: [hear(article, 'Maria Lindqvist', 'PER', 0.999)] });

    expect(others).toEqual([]);
    expect(merged).toMatchObject({ id: own?.id, evidence: own?.evidence, confidence: 1 });
  });

  test('lose their clitics in Arabic, so that they are one thing however they stand', () => {
    const article = of('ar', 'مر الوفد بشركة زهدام قبل الظهر. وعاد من زهدام ليلا.');
    const heard = [hear(article, 'بشركة زهدام', 'ORG'), hear(article, 'شركة زهدام', 'ORG')];
    for (const name of heard) {
      expect(named({ ...article, heard: [name] }).map(({ id }) => id)).toEqual(['org:شركه-زهدام']);
    }
  });

  test('that are not sure enough stay out, like our own', () => {
    const article = of('el', 'Στο συνέδριο μίλησε ο Γιώργος Παππάς χθες.');

    expect(named({ ...article, heard: [hear(article, 'Γιώργος Παππάς', 'PER', 0.4)] })).toEqual([]);
  });

  test('say what a doubtful place name is, but no longer name around it', () => {
    const article = of('en', 'The delegation of Jordan Holding met in the harbour. Then Jordan spoke.');
    const places = (heard: readonly HeardName[]) =>
      tagArticle({ ...article, heard }).tags.filter(({ scheme }) => scheme === 'place');
    const doubtful = of('en', 'The talks about Georgia went on until late at night.');
    const start = doubtful.body[0]?.indexOf('Georgia') ?? 0;
    const at = { field: 'body', paragraph: 0, start, end: start + 'Georgia'.length } as const;

    expect(places([hear(article, 'Jordan Holding', 'LOC')])).toEqual(places([]));
    expect(tagArticle(doubtful).tags.filter(({ scheme }) => scheme === 'place')).toEqual([]);
    expect(tagArticle({ ...doubtful, heard: [{ kind: 'LOC', probability: 0.99, evidence: at }] }).tags).toContainEqual(
      expect.objectContaining({ id: 'place:GE', evidence: [at] }),
    );
  });
});
