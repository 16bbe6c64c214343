/** What became of a parameter's text: its value, or what is wrong with it, as a phrase that follows the name. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: string };

export function accept<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

export function refuse(refusal: string): { readonly ok: false; readonly refusal: string } {
  return { ok: false, refusal };
}
