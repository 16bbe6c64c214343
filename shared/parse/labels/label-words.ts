/** Labels by language (BCP 47), as newsrooms and their systems write them, without the colon. */
export type LabelWords = Readonly<Record<string, readonly string[]>>;
