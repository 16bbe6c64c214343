/** Names under which `meta` elements give authors, most usual first. */
export const AUTHOR_METAS: readonly string[] =
  'author article:author og:article:author og:author byl byline dc.creator dcterms.creator dc.contributor parsely-author sailthru.author citation_author article:author_name articleauthor author_name authorname twitter:creator_name authors creator cxenseparse:author mediator_author bt:author dable:author shareaholic:article_author_name rbauthors article.author'.split(
    ' ',
  );

/** Labels of a card, as link previews show it, before whom the page was written by. */
export const CARD_LABEL =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skriven av|napisane przez|yazan|автор|كُ?تب(?:ت|ه)? (?:بواسطة|من طرف)|بواسطة|نوشته(?:\s?شده)? (?:توسط|بدست)|נכתב על ידי|par|von|by|por|author)$/i;
