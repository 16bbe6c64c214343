/** Names under which pages declare when they were published and changed: `meta` names and schema.org fields, best first. */
export const PUBLISHED_METAS: readonly string[] =
  'article:published_time og:article:published_time og:published_time datepublished article:published article.published publish-date publish_date publishdate pubdate pub_date publication_date publication-date publicationdate published_date published-date published published_at publisheddate article_date_original article:published_date originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime recs:publishtime sailthru.date parsely-pub-date parsely-page-pub-date cxenseparse:pub-date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date.published dc.date dcterms.date dc:date citation_publication_date citation_date citation_online_date prism.publicationdate bt:pubdate vr:published_time article:post_date article-date date date_published datecreated created og:pubdate og:release_date release_date content_create_date lastpubdate displaydate gentime ptime time article:create_at eomportal-lastupdate rnews:datepublished shareaholic:article_published_time video:release_date msvalidate.pubdate publishedtime pdate dateposted'.split(
    ' ',
  );

export const MODIFIED_METAS: readonly string[] =
  'article:modified_time og:updated_time og:modified_time article:modified datemodified dcterms.modified dc.date.modified dc.modified last-modified lastmod lastmodified last_updated_date modified modified_date updated_time shareaholic:article_modified_time eomportal-lastupdate revision_date vr:updated_time date.modified cxenseparse:recs:articleupdate'.split(
    ' ',
  );

/** Words in class names, ids and test names of elements that show a date. */
export const DATE_CLASSES = /date|datum|time|publi|posted|fecha|veroeffentlich|tarih|byline|dateline|entry-meta|post-meta|article-meta|created|stand|timestamp|meta|info|kicker|author|erschienen/i;

/** Those of them that name a date and nothing beside it. */
export const SURE_DATE_CLASSES = /date|datum|time|publi|posted|fecha|veroeffentlich|tarih|created|erschienen/i;

/** Words in class names and ids of elements that show the day on which the page is read, as heads of papers do. */
export const TODAY_CLASSES = /today|current[_-]?(?:date|day|time)|(?:date|day|time)[_-]?now|now[_-]?(?:date|day|time)|td_data_time|top-?bar|clock|weather/i;
