/**
 * The number of this pipeline: raised when parsing, tagging or summarising changes what it makes of the same file, so
 * that a reprocess may rewrite what an older pipeline stored under the same order.
 */
export const PIPELINE_VERSION = 8;
