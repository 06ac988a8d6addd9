import {
  type Cell,
  type CellKey,
  cellName,
  cellsOf,
  type Finding,
  formatNumber,
  isDecimalText,
  type Observation,
  type ReportTemplate,
  type UnitKind,
} from '@llw/core';
import type { ReceivedForm } from './received-form.ts';

/** One line of the form's table with what was found in it. */
export interface FormRow {
  readonly label: string;
  readonly unitOfMeasure: string;
  /** As it was typed in the workbook, or as it was read; `undefined` where nothing was given. */
  readonly given: string | undefined;
  /** Where it stands in the workbook, such as `D12`. */
  readonly place: string | undefined;
  readonly findings: readonly Finding[];
}

/** A numbered group of lines. */
export interface FormGroup {
  readonly code: string;
  readonly label: string;
  readonly rows: readonly FormRow[];
}

/** A report laid out as its form, each finding beside its cell. */
export interface FormTable {
  /** Findings about the report as a whole. */
  readonly general: readonly Finding[];
  readonly groups: readonly FormGroup[];
}

/**
 * Lays a report out as its form. Lines that the sender's kind of unit does not fill in are left out, unless
 * something was given or found there.
 */
export function formTable(template: ReportTemplate, received: ReceivedForm, sender: UnitKind): FormTable {
  const cells = new Map(cellsOf(template).map((cell) => [cell.key, cell]));
  const found = findingsByCell(received.findings, cells);
  const rowsOf = (key: CellKey): readonly FormRow[] => {
    const cell = cells.get(key);
    const findings = found.byCell.get(key) ?? [];
    const given = givenIn(received, key);
    if (!cell || (!isFilledInBy(cell, sender) && given === undefined && findings.length === 0)) return [];
    const label = cellName(template, cell).vi;
    const place = findings.find(({ pointer }) => cellNamedBy(pointer) === key)?.source?.cell;
    return [{ label, unitOfMeasure: cell.unitOfMeasure.vi, given, place, findings }];
  };
  const groups = template.sections.map(({ code, label, rows }) => ({
    code,
    label: label.vi,
    rows: rows.flatMap((row) => (row.type === 'cell' ? rowsOf(row.cell) : [])),
  }));
  return { general: found.general, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** The lines in which something was found. */
export function rowsWithFindings(groups: readonly FormGroup[]): readonly FormGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ findings }) => findings.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
}

function isFilledInBy({ indicator }: Cell, kind: UnitKind): boolean {
  return indicator.kind === 'reported' && (indicator.reportedBy?.includes(kind) ?? true);
}

interface FoundByCell {
  readonly byCell: ReadonlyMap<CellKey, readonly Finding[]>;
  readonly general: readonly Finding[];
}

function findingsByCell(findings: readonly Finding[], cells: ReadonlyMap<CellKey, Cell>): FoundByCell {
  const byCell = new Map<CellKey, Finding[]>();
  const general: Finding[] = [];
  for (const finding of findings) {
    const keys = cellsNamedBy(finding).filter((key) => cells.has(key));
    if (keys.length === 0) general.push(finding);
    for (const key of keys) byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  return { byCell, general };
}

/** The cell a finding points to; for one about several cells, all that take part. */
function cellsNamedBy({ pointer, subject, related = [] }: Finding): readonly CellKey[] {
  const own = cellNamedBy(pointer) ?? subject?.cell;
  if (own !== undefined) return [own];
  const taking = related.filter(({ role }) => role !== 'candidate');
  return [...new Set(taking.flatMap(({ cell }) => cell ?? []))];
}

function cellNamedBy(pointer: string): CellKey | undefined {
  const [, part, token] = pointer.split('/');
  return part === 'values' ? token?.replaceAll('~1', '/').replaceAll('~0', '~') : undefined;
}

/** What was typed, else what was read; a cell left empty gives nothing. */
function givenIn({ typed, submission }: ReceivedForm, key: CellKey): string | undefined {
  const text = Object.hasOwn(typed, key) ? typed[key] : observationText(submission?.values[key]);
  return text?.trim() === '' ? undefined : text;
}

function observationText(observation: Observation | undefined): string | undefined {
  if (!observation) return undefined;
  if (!('value' in observation)) return observation.raw;
  if (typeof observation.value === 'boolean') return observation.value ? 'Có' : 'Không';
  return isDecimalText(observation.value) ? formatNumber(observation.value) : observation.value;
}
