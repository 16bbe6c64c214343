/** Newsrooms upload below it; only its objects are announced. */
export const INCOMING_PREFIX = 'incoming/';

/** Bodies too long for the table; never below the prefix that triggers ingestion. */
export const BODIES_PREFIX = 'bodies/';
