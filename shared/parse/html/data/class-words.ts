/**
 * What the words in class names, ids and test ids say of an element, by kind. Class names are written in English
 * nearly everywhere; words of other languages are those that content systems in use there ship.
 */
export const CLASS_WORDS = {
  story: 'article articles story post entry news blog artikel articulo noticia nota actu haber makale khabar permalink hentry detail details single',
  body: 'body content contents text txt main copy paragraph richtext rte prose wysiwyg inhalt texte cuerpo contenido contenu corps icerik matn metin fulltext page articlebody storybody postbody entrycontent postcontent articlecontent articletext',
  comment: 'comment comments disqus discussion discuss reply replies respond kommentar kommentare commentaire commentaires comentario comentarios forum livefyre coral fyre conversation yorum',
  share: 'share sharing shares shared sharebar social socials socialmedia sns facebook fb twitter whatsapp telegram pinterest linkedin reddit instagram youtube mail email print printer bookmark teilen compartir partager addthis addtoany sharethis sharedaddy jetpack follow followers like likes x-twitter paylas',
  related: 'related relation relations recommend recommended recommendation recommendations recommends reco recos readmore seealso also suggested suggestions suggestion similar trending trend trends popular most mostread promo promos promoted teaser teasers verwandt weiterlesen relacionados relacionadas relacionado relatedposts alsoread recirc recirculation onward ilgili benzer lesetipps lireaussi',
  more: 'more latest recent next previous prev mehr list listing river feed stream linklist collection bundle series playlist carousel',
  ad: 'ad ads adv advert adverts advertisement advertisements advertising adsense adslot adsbygoogle adunit adbox adwrapper banner banners dfp gpt sponsor sponsored sponsors taboola outbrain revcontent mgid anzeige anzeigen werbung publicidad publicite pub pubs reklam promo-box commercial affiliate native partner partners gptad mpu leaderboard billboard skyscraper aswift interstitial',
  nav: 'nav navi navbar navigation navigator menu menus submenu breadcrumb breadcrumbs pagination pager paging paginator toolbar topbar bar skip skiplink sitemap header masthead mobile-menu hamburger offcanvas drawer jump anchor tabs tab steps',
  footer: 'footer foot copyright legal disclaimer colophon imprint impressum terms bottom',
  subscribe: 'newsletter newsletters subscribe subscription subscriptions subscriber signup sign-up paywall piano login signin register registration donate donation membership cta optin opt-in mailchimp mc4wp hubspot form forms premium abo abonnement abonnieren suscripcion offer offers regwall meter metered whatsapp-channel push notification notifications app apps download downloads',
  author: 'author authors authorbox bio byline bylines bylineauthor writer writers contributor contributors auteur autor autoren redakteur redacteur journalist biography profile avatar vcard reporter editor yazar staff',
  caption: 'caption captions figcaption credit credits copyrights bildunterschrift legend legende leyenda source wp-caption photographer',
  media: 'photo photos photograph image images img imgs picture pictures pic gallery galleries media slide slides slider slideshow slideshows lightbox video videos player audio podcast thumbnail thumb thumbnails bild bilder foto fotos illustration embed figure poster attachment',
  tags: 'tags tagged taglist topics keywords hashtags schlagworte themen etiquetas etiket tagcloud chips chip filed',
  label: 'tag topic keyword category categories cat cats label labels subject subjects badge badges hashtag mots',
  aside: 'sidebar sidebars widget widgets aside rail column col-right right rightcol sidecolumn secondary supplementary complementary marginal panel module teaserbox sticky siderail',
  meta: 'meta date dates time times timestamp published publish pubdate updated posted datum fecha info information dateline published-at stats views counter count reading readtime readingtime duration eta entrymeta postmeta location',
  hidden: 'hidden hide modal popup pop-up overlay offscreen sr-only visually-hidden visuallyhidden screenreader screen-reader-text screenreaderonly sr only assistive cookie cookies consent gdpr cmp tooltip dropdown toast alert lightboxes popover dialog invisible noprint no-print printonly accessibility a11y',
  title: 'title titles headline headlines heading headings head hed kicker dek subtitle subheadline subhead overline titel titre titulo ueberschrift spitzmarke roofline tagline rubric eyebrow',
  lead: 'lead lede lead-text leadtext intro introduction summary abstract standfirst excerpt description desc teasertext chapo chapeau sapo vorspann anrisstext entradilla bajada copete sommaire deck dek sub synopsis key keypoints highlights takeaways bullets spot ozet',
  toc: 'toc tableofcontents contents-table table-of-contents inhaltsverzeichnis index outline lwptoc ez-toc rank-math-toc jumplinks',
  quote: 'quote quotes pullquote pullquotes blockquote zitat infobox factbox box boxes callout note notes sidebarbox highlight highlighted tweet tweets twitter-tweet instagram-media inset explainer background',
  list: 'items item card cards grid tile tiles row teaserlist articlelist newslist archive archives loop entries',
  tool: 'button buttons btn btns icon icons control controls action actions toggle close menu search searchbox rating ratings vote votes poll quiz star stars feedback survey listen speech tts readspeaker translate fontsize font-size',
  correction: 'correction corrections clarification update updates editor-note editors-note footnote footnotes references bibliography sources appendix',
} as const;
