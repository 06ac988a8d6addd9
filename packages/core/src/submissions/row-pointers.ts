import { type Finding, pointerTo } from '../findings/finding.ts';
import { isRecord } from './is-record.ts';

/** Where each cell stands that came in a row, by the pointer it would have under its key. */
export type RowPointers = ReadonlyMap<string, string>;

/** The places of cells that came as rows; of several rows of one cell the first. None where they came by key. */
export function rowPointers(values: unknown, most: number): RowPointers | undefined {
  if (!Array.isArray(values) || values.length > most) return undefined;
  const places = new Map<string, string>();
  for (const [index, row] of values.entries()) {
    const cell: unknown = isRecord(row) ? row['cell'] : undefined;
    if (typeof cell !== 'string') continue;
    const byKey = pointerTo('/values', cell);
    if (!places.has(byKey)) places.set(byKey, pointerTo('/values', index));
  }
  return places;
}

/** A finding that points to the rows of its cells, where the cells came as rows. */
export function atItsRow(finding: Finding, rows: RowPointers | undefined): Finding {
  if (!rows) return finding;
  const { pointer, related } = finding;
  const places = related?.map((place) => {
    const row = place.pointer === undefined ? undefined : rows.get(place.pointer);
    return row === undefined ? place : { ...place, pointer: row };
  });
  return { ...finding, pointer: rows.get(pointer) ?? pointer, ...(places && { related: places }) };
}
