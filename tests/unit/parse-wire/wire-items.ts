/** An item of NewsML-G2 with metadata and a content. */
export const item = (meta: string, content = '', attributes = 'guid="urn:x:1" version="3"'): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes}>${meta}<contentSet>${content}</contentSet></newsItem>`;

/** A story of NITF under the headline `Bridge opens`. */
export const nitf = (docdata: string, head = '', content = '<p>Text.</p>'): string =>
  `<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Bridge opens</hl1></hedline>${head}</body.head><body.content>${content}</body.content></body></nitf>`;

/** An item of NewsML 1, its second revision, with how it is managed and its component. */
export const newsml = (management: string, component: string): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>x.example</ProviderId><DateId>20250602</DateId><NewsItemId>n1</NewsItemId><RevisionId Update="N">2</RevisionId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/>${management}</NewsManagement>${component}</NewsItem></NewsML>`;
