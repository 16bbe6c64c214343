import { type Article, articleSchema } from '../../shared/article/article.ts';

/**
 * What is wrong with a record, or nothing: it must fit the schema, hold no empty field and no broken character, only
 * times that exist, and evidence that lies inside its field.
 */
export function checkRecord(article: Article): string | undefined {
  const fit = articleSchema.safeParse(article);
  if (!fit.success) return `does not fit the schema: ${JSON.stringify(fit.error.issues).slice(0, 500)}`;
  return findEmptiness(article) ?? findBadTime(article) ?? findBadEvidence(article);
}

function findEmptiness(article: Article): string | undefined {
  const open: [string, unknown][] = [['article', article]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (value === null || value === undefined || value === '') return `${path} is empty`;
    if (typeof value === 'string' && !value.isWellFormed()) return `${path} holds a lone surrogate`;
    if (typeof value !== 'object') continue;
    const children = Object.entries(value);
    if (children.length === 0) return `${path} is empty`;
    for (const [name, child] of children) open.push([`${path}.${name}`, child]);
  }
  return undefined;
}

function findBadTime(article: Article): string | undefined {
  const { publishedAt, updatedAt, embargoedUntil } = article;
  const bad = Object.entries({ publishedAt, updatedAt, embargoedUntil }).find(
    ([, time]) => time !== undefined && Number.isNaN(Date.parse(time)),
  );
  return bad === undefined ? undefined : `${bad[0]} does not exist: ${bad[1]}`;
}

function findBadEvidence(article: Article): string | undefined {
  for (const tag of article.tags ?? []) {
    for (const { field, paragraph = 0, start, end } of tag.evidence ?? []) {
      const text = field === 'headline' ? article.headline : article.body?.[paragraph];
      if (text === undefined || start >= end || end > text.length) return `${tag.id} has evidence outside its ${field}`;
    }
  }
  return undefined;
}
