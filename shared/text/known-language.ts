/** Undetermined, several, none: not languages. */
const SPECIAL_CODES: ReadonlySet<string> = new Set(['und', 'mul', 'zxx']);
const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * The locale of a tag that a sender wrote (BCP 47, underscores too), canonical; nothing for what is no tag or names no
 * language that CLDR knows: tables are built and kept for each language, and a sender must not be able to make up thousands.
 */
export function knownLanguage(tag: string | undefined): Intl.Locale | undefined {
  try {
    if (tag === undefined) return undefined;
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const { language } = locale;
    return SPECIAL_CODES.has(language) || LANGUAGE_NAMES.of(language) === undefined ? undefined : locale;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
