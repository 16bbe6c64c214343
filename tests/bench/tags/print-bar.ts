const NAME_WIDTH = 66;
const FIGURE_WIDTH = 10;

/** A line of a bench: what was measured, the figure, and the bar or the peers' figure beside it. */
export function printBar(name: string, figure: string, bar: string): void {
  console.log(`${name.padEnd(NAME_WIDTH)}${figure.padStart(FIGURE_WIDTH)}   bar ${bar}`);
}

/** A share in per cent, one decimal. */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}
