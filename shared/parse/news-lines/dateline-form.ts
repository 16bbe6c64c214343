/** How some agencies or papers write their datelines. */
export interface DatelineForm {
  /** What every dateline of the form holds, where the pattern takes long to compile: without it, it is not asked. */
  readonly sign?: RegExp;
  /** Anchored and bounded; its first group is the dateline. */
  readonly pattern: RegExp;
  /** True when the second group names who wrote it. */
  readonly namesAuthor?: true;
  /** True when the second group must name a desk for the form to hold. */
  readonly namesDesk?: true;
  /** True where a flag or a section may stand in the same form: `SPORT - The match`. */
  readonly mayBeKicker?: true;
}
