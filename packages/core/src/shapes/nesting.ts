/** Whether data is nested more than so many levels deep. Takes no stack, however deep it is. */
export function nestingExceeds(data: unknown, levels: number): boolean {
  let layer: readonly unknown[] = [data];
  for (let level = 0; level <= levels; level++) {
    const below: unknown[] = [];
    for (const value of layer) {
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Object.values(value)) below.push(inner);
    }
    if (below.length === 0) return false;
    layer = below;
  }
  return true;
}
