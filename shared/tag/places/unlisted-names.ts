import { fold } from '../../text/fold.ts';
import { capitalKey, countryCodes, countryNames, isKnownCapital, type PlaceKey, placeName } from './place-id.ts';

/** CLDR's countries, and the capitals whose name the language's table does not replace and no country of theirs bears. */
export function* unlistedNames(language: string, listedKeys: ReadonlySet<string>): Generator<[PlaceKey, string]> {
  const mainNames = new Map(
    countryCodes().flatMap((country) =>
      countryNames(country, language).map((name) => [fold(spellings(name)[0] ?? ''), country]),
    ),
  );
  for (const country of countryCodes()) {
    // China in "Hong Kong (China)" is China.
    const names = countryNames(country, language)
      .flatMap(spellings)
      .filter((name) => (mainNames.get(fold(name)) ?? country) === country);
    yield* names.map((name): [PlaceKey, string] => [country, name]);
    const capital = capitalKey(country);
    const name = isKnownCapital(capital) && !listedKeys.has(capital) ? placeName(capital, language) : undefined;
    if (name !== undefined && !names.some((other) => fold(other) === fold(name))) {
      yield [capital, name];
    }
  }
}

/** CLDR writes alternatives in brackets, whose country a territory is in them or after a comma. */
function spellings(name: string): string[] {
  const bracket = name.search(/[(（]/u);
  if (bracket >= 0) {
    return [name.slice(0, bracket).trim(), name.slice(bracket + 1).replace(/[)）]/gu, '')];
  }
  const comma = name.search(/[,،]/u);
  return comma < 0 ? [name] : [name.slice(0, comma), name];
}
