/** What became of a parameter's text: its value, or what is wrong with it, as a phrase that follows the name. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: string };

/** The reading of a text that is as it should be. */
export function accept<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

/** The reading of a text that is not. @param refusal a phrase that follows the parameter's name */
export function refuse(refusal: string): { readonly ok: false; readonly refusal: string } {
  return { ok: false, refusal };
}
