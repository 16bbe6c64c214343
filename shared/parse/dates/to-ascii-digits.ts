import { once } from '../../text/once.ts';

/** The zero of every decimal digit set that Unicode's CLDR knows, as Intl has them. */
const zeros = once(() =>
  Intl.supportedValuesOf('numberingSystem')
    .map((system) => new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(0))
    .filter((zero) => /^\p{Nd}$/u.test(zero))
    .map((zero) => zero.codePointAt(0) ?? 0),
);

/** The digits of any script as ASCII digits. What is no decimal digit stays as it is. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros().find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}
