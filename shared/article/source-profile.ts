/** What an operator says of a source, so that its files are read as it means them. */
export interface SourceProfile {
  /** As in the upload key: `incoming/<id>/…`. */
  readonly id: string;
  readonly name?: string;
  /** IANA zone for dates that carry none. UTC when absent. */
  readonly timeZone?: string;
  /** BCP 47; decides what the text alone leaves open, such as DD/MM against MM/DD. */
  readonly language?: string;
}
