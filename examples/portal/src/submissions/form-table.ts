import {
  type Cell,
  type CellKey,
  cellsOf,
  type Finding,
  formatNumber,
  isDecimalText,
  type Observation,
  type ReportTemplate,
} from '@llw/core';
import type { ReceivedForm } from './received-form.ts';

/** One line of the form's table with what was found in it. */
export interface FormRow {
  readonly cell: Cell;
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

/** Lays a report out as its form. */
export function formTable(template: ReportTemplate, received: ReceivedForm): FormTable {
  const cells = new Map(cellsOf(template).map((cell) => [cell.key, cell]));
  const found = findingsByCell(received.findings, cells);
  const rowOf = (cell: Cell): FormRow => {
    const findings = found.byCell.get(cell.key) ?? [];
    return {
      cell,
      given: givenIn(received, cell.key),
      place: findings.find(({ pointer }) => cellNamedBy(pointer) === cell.key)?.source?.cell,
      findings,
    };
  };
  return {
    general: found.general,
    groups: template.sections.map(({ code, label, rows }) => ({
      code,
      label: label.vi,
      rows: rows.flatMap((row) => {
        const cell = row.type === 'cell' ? cells.get(row.cell) : undefined;
        return cell ? [rowOf(cell)] : [];
      }),
    })),
  };
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
  return [
    ...new Set(related.flatMap(({ cell, role }) => (cell !== undefined && role !== 'candidate' ? cell : []))),
  ];
}

function cellNamedBy(pointer: string): CellKey | undefined {
  const [, part, token] = pointer.split('/');
  return part === 'values' ? token?.replaceAll('~1', '/').replaceAll('~0', '~') : undefined;
}

function givenIn({ typed, submission }: ReceivedForm, key: CellKey): string | undefined {
  const text = Object.hasOwn(typed, key) ? typed[key] : undefined;
  return text ?? observationText(submission?.values[key]);
}

function observationText(observation: Observation | undefined): string | undefined {
  if (!observation) return undefined;
  if (!('value' in observation)) return observation.raw;
  if (typeof observation.value === 'boolean') return observation.value ? 'Có' : 'Không';
  return isDecimalText(observation.value) ? formatNumber(observation.value) : observation.value;
}
