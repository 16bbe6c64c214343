/** Wire files of our own writing, with no more in them than a test says. */

export interface NewsMl1Parts {
  readonly item: string;
  readonly revision: number;
  readonly update: 'N' | 'U' | 'A';
  readonly status?: string;
  readonly headline?: string;
  readonly body?: string;
}

/** One NewsML 1 item: whole (`N`), or what changed of it (`U`, `A`). Each revision is made an hour after the one before. */
export function newsMl1({ item, revision, update, status, headline, body = 'A fragment.' }: NewsMl1Parts): string {
  const lines = headline === undefined ? '' : `<HeadLine>${headline}</HeadLine>`;
  const whole = `<NewsComponent><NewsLines>${lines}</NewsLines><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
    <NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>${body}</p></DataContent></ContentItem></NewsComponent></NewsComponent>`;
  const changes = `<Update><Replace DuidRef="h1">${lines}</Replace><Replace DuidRef="b1"><DataContent>${body}</DataContent></Replace></Update>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<NewsML Version="1.2"><NewsItem>
  <Identification><NewsIdentifier>
    <ProviderId>wire.example</ProviderId><DateId>20260301</DateId><NewsItemId>${item}</NewsItemId>
    <RevisionId PreviousRevision="${revision - 1}" Update="${update}">${revision}</RevisionId>
  </NewsIdentifier></Identification>
  <NewsManagement>
    <ThisRevisionCreated>2026030${revision}T100000+0000</ThisRevisionCreated>
    ${status === undefined ? '' : `<Status FormalName="${status}"/>`}
  </NewsManagement>
  ${update === 'N' ? whole : changes}
</NewsItem></NewsML>`;
}

export interface NitfParts {
  readonly id: string;
  /** As NITF writes a time: `20260301T100000Z`. */
  readonly issued: string;
  readonly headline?: string;
  /** The status of another document. */
  readonly rules?: { readonly on: string; readonly status: string };
}

/** A NITF document with a text of its own if it has a headline; without one it only rules on another. */
export function nitf({ id, issued, headline, rules }: NitfParts): string {
  const ruling =
    rules === undefined ? '' : `management-doc-idref="${rules.on}" management-idref-status="${rules.status}"`;
  const text = `<body.head><hedline><hl1>${headline}</hl1></hedline></body.head>
    <body.content><p>The lighthouse keeper said on Monday that the lamp had been lit again after the storm.</p></body.content>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<nitf baselang="en">
  <head><docdata management-status="usable" ${ruling}>
    <doc-id id-string="${id}"/><date.issue norm="${issued}"/><ed-msg info="NOTE-TO-EDITORS"/>
  </docdata></head>
  <body>${headline === undefined ? '' : text}</body>
</nitf>`;
}

export interface G2Parts {
  readonly guid: string;
  readonly version: number;
  readonly headline: string;
  readonly status?: 'usable' | 'withheld' | 'canceled';
  /** `held` is an embargo without an end. */
  readonly embargo?: 'held';
}

/** One NewsML-G2 item, with a note to editors. */
export function g2Item({ guid, version, headline, status = 'usable', embargo }: G2Parts): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="${version}" xml:lang="en">
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <versionCreated>2026-03-0${version}T10:00:00Z</versionCreated>
    ${embargo === undefined ? '' : '<embargoed/>'}
    <pubStatus qcode="stat:${status}"/>
    <edNote>NOTE-TO-EDITORS</edNote>
  </itemMeta>
  <contentMeta><headline>${headline}</headline></contentMeta>
  <contentSet><inlineData contenttype="text/plain">The council chose the second plan for the old harbour on Monday, its speaker said.</inlineData></contentSet>
</newsItem>`;
}

/** A NewsML-G2 message of several items. */
export function g2Message(items: readonly G2Parts[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-01T10:00:00Z</sent></header>
<itemSet>${items.map(g2Item).join('\n')}</itemSet></newsMessage>`;
}

/** A NewsML-G2 package of the items with these guids. */
export function g2Package(guid: string, items: readonly string[]): string {
  return `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1">
  <itemMeta><itemClass qcode="ninat:composite"/><versionCreated>2026-03-02T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><headline>Package</headline></contentMeta>
  <groupSet root="r"><group id="r">${items.map((item) => `<itemRef residref="${item}"/>`).join('')}</group></groupSet>
</packageItem>`;
}
