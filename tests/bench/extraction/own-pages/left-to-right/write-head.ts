import { breakOff, escapeAttribute, escapeText } from '../write-parts.ts';
import type { Scene } from './layout.ts';

/** What a page's head declares: its title alone, Open Graph's properties, JSON-LD too, or JSON-LD with the whole text. */
export type Declared = 'title' | 'og' | 'json-ld' | 'json-ld-body';

/** The head of a page of a site. */
export function writeHead({ article, title }: Scene, site: string, declared: Declared): string {
  const url = `https://${site.toLowerCase().replaceAll(' ', '-')}.example/${article.id}`;
  const og = `<meta name="description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 25))}"><link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="${site}"><meta property="og:url" content="${url}"><meta property="article:published_time" content="${article.published}">`;
  const json = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    datePublished: article.published,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: site },
    ...(declared === 'json-ld-body' ? { articleBody: article.body.map(({ text }) => text).join('\n') } : {}),
  };
  const script = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  return `<head><meta charset="utf-8"><title>${title} | ${escapeText(site)}</title>${declared === 'title' ? '' : og}${declared.startsWith('json-ld') ? script : ''}</head>`;
}
