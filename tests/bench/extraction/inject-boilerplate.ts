import type { Block, Page } from '../../../shared/parse/html/page.ts';
import { BOILERPLATE_SAMPLES, type BoilerplateSamples } from './boilerplate-samples.ts';

/** A page with lines put between its paragraphs that are no part of the article. */
export interface InjectedPage {
  readonly source: string;
  /** The injected lines as a reader sees them. */
  readonly lines: readonly string[];
  /** First words of each paragraph behind an injected line. */
  readonly after: readonly string[];
}

const KINDS = ['ad', 'readAlso', 'prompt', 'media', 'caption', 'share', 'list', 'bar'] as const;

/**
 * Puts `count` blocks of boilerplate, each of one language, kind and markup, between paragraphs of a page's article.
 *
 * @param random numbers from 0 to 1; the same ones inject the same
 */
export function injectBoilerplate(
  source: string,
  page: Page,
  labels: Float32Array,
  titles: readonly string[],
  languages: readonly string[],
  count: number,
  random: () => number,
): InjectedPage {
  const places = paragraphEnds(source, page, labels);
  const lines: string[] = [];
  const after: string[] = [];
  const inserts: { at: number; markup: string }[] = [];
  for (let block = 0; block < count && places.length > 1; block++) {
    const [place] = places.splice(Math.floor(random() * (places.length - 1)), 1);
    if (place === undefined) break;
    const samples = BOILERPLATE_SAMPLES[pick(languages, random)];
    if (samples === undefined) break;
    const made = makeBlock(samples, titles, random);
    lines.push(...made.lines);
    after.push(place.next);
    inserts.push({ at: place.at, markup: made.markup });
  }
  inserts.sort((a, b) => b.at - a.at);
  let injected = source;
  for (const { at, markup } of inserts) injected = injected.slice(0, at) + markup + injected.slice(at);
  return { source: injected, lines, after };
}

/** Offsets behind `</p>` of paragraphs of the article that another one follows. */
function paragraphEnds(source: string, page: Page, labels: Float32Array): { at: number; next: string }[] {
  const places: { at: number; next: string }[] = [];
  let from = 0;
  const isParagraph = (block: Block | undefined, label: number): boolean =>
    block !== undefined && label >= 0.9 && block.text.length > 60 && page.elements[block.element]?.tag === 'p';
  page.blocks.forEach((block, index) => {
    const next = page.blocks[index + 1];
    if (!isParagraph(block, labels[index] ?? 0) || !isParagraph(next, labels[index + 1] ?? 0)) return;
    const start = source.indexOf(block.text.slice(0, 25), from);
    const end = start < 0 ? -1 : source.indexOf('</p>', start);
    if (end < 0 || next === undefined) return;
    from = end;
    places.push({ at: end + 4, next: next.text.slice(0, 40) });
  });
  return places;
}

function makeBlock(
  samples: BoilerplateSamples,
  titles: readonly string[],
  random: () => number,
): { markup: string; lines: string[] } {
  const kind = pick(KINDS, random);
  const title = (): string => pick(titles, random).slice(0, 90);
  if (kind === 'list') {
    const heading = pick(samples.readAlso, random).replace(/[\s:|]*\{\}/, '');
    const items = [title(), title(), title()];
    const list = items.map((item) => `<li><a href="/a">${item}</a></li>`).join('');
    const headings = [`<h3>${heading}</h3>`, `<p><strong>${heading}</strong></p>`, `<div>${heading}</div>`];
    return { markup: `${wrap(`${pick(headings, random)}<ul>${list}</ul>`, random)}`, lines: [heading, ...items] };
  }
  if (kind === 'bar') {
    const items = [pick(samples.share, random), 'Facebook', 'WhatsApp', 'Telegram'];
    return { markup: `<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`, lines: items };
  }
  const template = pick(samples[kind], random);
  const text = template.replace('{}', title());
  const [label = '', rest] = template.split('{}');
  const name = text.slice(label.length);
  const linked = rest === '' && label !== '' ? `${label}<a href="/b">${name}</a>` : text;
  const bold =
    rest === '' && label !== '' ? `<strong>${label}</strong>${linked.slice(label.length)}` : `<strong>${text}</strong>`;
  const forms = [
    `<p>${text}</p>`,
    `<p>${linked}</p>`,
    `<p>${bold}</p>`,
    `<div>${linked}</div>`,
    `<p><a href="/c">${text}</a></p>`,
    `<div><span>${text}</span></div>`,
    `<blockquote><p>${linked}</p></blockquote>`,
    `<p><em>${text}</em></p>`,
    wrap(`<p>${linked}</p>`, random),
  ];
  const markup =
    kind === 'caption' && random() < 0.4
      ? `<figure><img src="x.jpg"><figcaption>${text}</figcaption></figure>`
      : pick(forms, random);
  return { markup, lines: [text.replace(/\s+/g, ' ').trim()] };
}

function wrap(markup: string, random: () => number): string {
  const openings = [
    '<div>',
    '<aside>',
    '<section>',
    '<div class="related">',
    '<div class="box">',
    '<div class="inner">',
  ];
  const opening = pick(openings, random);
  return `${opening}${markup}</${/\w+/.exec(opening)?.[0] ?? 'div'}>`;
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
