/** The part of `@postlight/parser`, which has no types of its own, that the comparison uses. */
declare module '@postlight/parser' {
  interface Options {
    readonly html: string;
    readonly fetchAllPages: boolean;
  }
  interface Article {
    readonly title?: string | null;
    readonly content?: string | null;
  }
  const Parser: { parse(url: string, options: Options): Promise<Article> };
  export default Parser;
}
