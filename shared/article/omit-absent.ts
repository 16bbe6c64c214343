/**
 * The same fields without those that say nothing: undefined, empty strings and empty arrays. This is how every record
 * keeps its promise that an unknown field is absent. The caller sees to it that required fields are there.
 */
export function omitAbsent<Fields extends object>(
  fields: { [Name in keyof Fields]: Fields[Name] | undefined },
): Fields {
  const present = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present) as Fields;
}
