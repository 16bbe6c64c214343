const DATE_ALONE = /^(?:(?=.*\d)(?:[\d\s/.:,+-]|\b[A-Z]{3,4}$|GMT|UTC|T|Z)+|\p{L}{3,10}\.? \d{1,2})$/u;

/** A dateline without the dash or comma that parts it from the text; absent for a mere date, which names no place. */
export function trimDateline(dateline: string | undefined): string | undefined {
  if (dateline === undefined || DATE_ALONE.test(dateline)) return undefined;
  return dateline.replace(/(?: ?\.?[-–—_]{1,3}| ?[:,،])$/, '');
}
