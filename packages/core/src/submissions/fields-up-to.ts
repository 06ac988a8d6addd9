/** How many fields an object has, counted no further than a limit: whoever sends a million is not waited for. */
export function fieldsUpTo(limit: number, given: Readonly<Record<string, unknown>>): number {
  let fields = 0;
  for (const _ in given) {
    if (fields === limit) return fields;
    fields += 1;
  }
  return fields;
}
