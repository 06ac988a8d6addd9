import { type Finding, raise } from '../../findings/finding.ts';
import { unitNameKeys } from '../unit-name-key.ts';
import {
  divisionsHidden,
  formerCodeMissing,
  mappingRepeated,
  successorCodeUnknown,
  successorOfAnotherName,
  successorUnknown,
  withoutPredecessor,
} from './national-list-findings.ts';
import type { ConversionRow } from './national-list-rows.ts';

/** A commune of the list, as the conversion table should know it. */
export interface ListedCommune {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly pointer: string;
}

/** Communes by folded name and province. */
interface CommuneIndex {
  readonly byCode: ReadonlyMap<string, ListedCommune>;
  readonly byName: ReadonlyMap<string, readonly ListedCommune[]>;
}

const nameAndProvince = (name: string, province: string) =>
  `${unitNameKeys(name).full}\u0000${unitNameKeys(province).bare}`;

function indexCommunes(communes: readonly ListedCommune[]): CommuneIndex {
  const byName = new Map<string, ListedCommune[]>();
  for (const commune of communes) {
    const key = nameAndProvince(commune.name, commune.province);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [commune]);
    else same.push(commune);
  }
  return { byCode: new Map(communes.map((commune) => [commune.code, commune])), byName };
}

function checkSuccessor(
  { fields, pointer, number }: ConversionRow,
  { byCode, byName }: CommuneIndex,
): readonly Finding[] {
  const { new_ward_code: written, new_ward_name, new_province_name } = fields;
  const [name, province] = [new_ward_name.normalize('NFC'), new_province_name.normalize('NFC')];
  const row = String(number);
  const holder = byCode.get(written);
  const key = nameAndProvince(name, province);
  if (holder !== undefined) {
    if (nameAndProvince(holder.name, holder.province) === key) return [];
    const held = `${holder.name}, ${holder.province}`;
    return [raise(successorOfAnotherName, pointer, { row, written, name, province, holder: held })];
  }
  const [meant, ...others] = byName.get(key) ?? [];
  return meant !== undefined && others.length === 0
    ? [raise(successorCodeUnknown, pointer, { row, written, name, code: meant.code })]
    : [raise(successorUnknown, pointer, { row, written, name, province })];
}

/** What makes two rows say the same: the former and the new place by name, codes aside. */
function sayingOf({ fields }: ConversionRow): string {
  const names = [fields.old_ward_name, fields.old_district_name, fields.old_province_name];
  return [...names, fields.new_ward_name, fields.new_province_name]
    .map((name) => unitNameKeys(name ?? '').full)
    .join('\u0000');
}

function findRepeated(rows: readonly ConversionRow[]): readonly Finding[] {
  const first = new Map<string, ConversionRow>();
  return rows.flatMap((row) => {
    const saying = sayingOf(row);
    const earlier = first.get(saying);
    if (earlier === undefined) {
      first.set(saying, row);
      return [];
    }
    return [raise(mappingRepeated, row.pointer, { row: String(row.number), first: String(earlier.number) })];
  });
}

function findHiddenDivisions(rows: readonly ConversionRow[]): readonly Finding[] {
  const successors = new Map<string, Set<string>>();
  for (const { fields } of rows) {
    if (!fields.old_ward_code) continue;
    const codes = successors.get(fields.old_ward_code) ?? new Set<string>();
    successors.set(fields.old_ward_code, codes.add(fields.new_ward_code));
  }
  // A table of a few communes may well have no divided one; one of the nation has hundreds.
  const isOfTheNation = successors.size > 5_000;
  if (!isOfTheNation || [...successors.values()].some((codes) => codes.size > 1)) return [];
  return [raise(divisionsHidden, '', { former: String(successors.size) })];
}

/**
 * What is wrong with a table of former and new communes. The table is checked, not used: it is for
 * looking up a former name, never for moving figures.
 */
export function checkConversionTable(
  rows: readonly ConversionRow[],
  communes: readonly ListedCommune[],
): readonly Finding[] {
  if (rows.length === 0) return [];
  const index = indexCommunes(communes);
  const reached = new Set(rows.map(({ fields }) => fields.new_ward_code));
  return [
    ...rows.flatMap((row) => checkSuccessor(row, index)),
    ...rows.flatMap(({ fields, pointer, number }) => {
      if (fields.old_ward_code) return [];
      const name = (fields.old_ward_name ?? fields.new_ward_name).normalize('NFC');
      return [raise(formerCodeMissing, pointer, { row: String(number), name })];
    }),
    ...findRepeated(rows),
    ...communes.flatMap(({ code, name, pointer }) =>
      reached.has(code) ? [] : [raise(withoutPredecessor, pointer, { code, name })],
    ),
    ...findHiddenDivisions(rows),
  ];
}
