import { readLabel } from '../labels/read-label.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

const CELL_GAP = ' | ';
const LABEL_END = / ?[:：]$/;

/** A table's row as one paragraph. A row of one cell is a frame around text, not a line of a table: its paragraphs stand. */
export function rowOfCells(cells: readonly (readonly StyledParagraph[])[]): readonly StyledParagraph[] {
  if (cells.length === 1) return cells[0] ?? [];
  const texts = cells.map((cell) => cell.map(({ text }) => text).join(' ')).filter((cell) => cell !== '');
  if (texts.length === 0) return [];
  // A form has its labels in a column of their own.
  const label = (texts[0] ?? '').replace(LABEL_END, '');
  const isForm = texts.length > 1 && (label !== texts[0] || readLabel(`${label}:`) !== undefined);
  return [{ text: isForm ? `${label}: ${texts.slice(1).join(CELL_GAP)}` : texts.join(CELL_GAP) }];
}
