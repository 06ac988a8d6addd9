import { type Finding, formatFinding } from '@llw/core';
import { type CellPlace, placeOf } from '../../workbook/cell-address.ts';

/** A cell of the sender's workbook with all that was found about it. */
export interface FaultyCell extends CellPlace {
  readonly sheet: string;
  /** In A1 notation. */
  readonly address: string;
  readonly findings: readonly Finding[];
}

/**
 * The faulty cells of findings that name a sheet and a cell, in the order they were found. What is only told
 * (`info`) is no fault.
 */
export function faultyCells(findings: readonly Finding[]): readonly FaultyCell[] {
  const cells = new Map<string, FaultyCell>();
  for (const finding of findings) {
    const { sheet, cell } = finding.source ?? {};
    const place = cell === undefined ? undefined : placeOf(cell);
    if (sheet === undefined || cell === undefined || !place || finding.severity === 'info') continue;
    const key = `${sheet}!${cell}`;
    const before = cells.get(key)?.findings ?? [];
    cells.set(key, { sheet, address: cell, ...place, findings: [...before, finding] });
  }
  return [...cells.values()];
}

/** The sentence of a finding with what would be right, where that is certain. */
export function faultText(finding: Finding): string {
  const [fix] = finding.fixes ?? [];
  const sentence = formatFinding(finding, 'vi');
  return fix ? `${sentence} ${fix.label.vi}.` : sentence;
}
