import type { Format } from './format.ts';
import { html } from './html/html.ts';
import { markdown } from './markdown/markdown.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { plainText } from './plain-text/plain-text.ts';

/** Every format, in the order in which they are asked: the first that recognises a file parses it. */
export const FORMATS: readonly Format[] = [ninjs, html, markdown, plainText];
