import { fetchJson, type Receipt } from './wait-for-receipt.ts';

interface ArticleView {
  readonly headline?: string;
  readonly language?: string;
}

/** What became of a file, in one line for a person: `name` is how they know the file. */
export async function describeReceipt(apiUrl: string, name: string, receipt: Receipt, millis: number): Promise<string> {
  const start = `${receipt.status.padEnd(9)}  ${name}  ${formatDuration(millis)}`;
  if (receipt.status === 'rejected') return `${start}  ${receipt.problem?.detail ?? 'for no stated reason'}`;
  const [first] = receipt.articles;
  if (receipt.status === 'withdrawn' || first === undefined) return `${start}  ${count(receipt.articles.length)}`;
  const url = `${apiUrl}/v1/articles/${encodeURIComponent(first.id)}`;
  const answer = first.status === 'usable' ? await fetchJson<ArticleView>(url) : undefined;
  const article = answer === 'unreachable' ? undefined : answer;
  const parts = [
    start,
    ...(receipt.articles.length > 1 ? [count(receipt.articles.length)] : []),
    ...(first.status === 'usable' ? [] : [first.status]),
    ...(first.superseded ? ['a newer version stands'] : []),
    ...(first.waiting ? ['waits for its article'] : []),
    ...(article?.language === undefined ? [] : [article.language]),
    ...(article?.headline === undefined ? [] : [isolate(article.headline)]),
    url,
    ...(receipt.problems ?? []).map(({ part, detail }) => `not read: ${part}: ${detail}`),
  ];
  return parts.join('  ');
}

function count(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`;
}

/** Keeps right-to-left text from turning the line around it (Unicode FSI and PDI). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function formatDuration(millis: number): string {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
}
