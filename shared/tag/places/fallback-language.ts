/** What a text is searched in where its own language is unknown, and what labels of places fall back to. */
export const FALLBACK_LANGUAGE = 'en';
