import {
  type Basis,
  type CellKey,
  type Check,
  cellsOf,
  checksOfRule,
  type ReportTemplate,
  type Rule,
  type UnitKind,
} from '@llw/core';
import { useOfCell } from './form-input.ts';
import type { SheetCheck } from './live-checks.ts';
import { brokenCheck, type FormulaCells } from './rule-formula.ts';

/** The checks told at each cell. */
export type SheetChecks = ReadonlyMap<CellKey, readonly SheetCheck[]>;

/** For whom the rules are: unit and scope decide which hold. */
export interface CheckedUnit {
  readonly kind: UnitKind | undefined;
  readonly basis: Basis;
}

const known = new WeakMap<ReportTemplate, readonly Check[]>();

/** Everything the rules of a template ask for, taken apart once. */
function checksOf(template: ReportTemplate): readonly Check[] {
  const found = known.get(template);
  if (found) return found;
  const checks = template.rules.flatMap((rule) => checksOfRule(rule, template));
  known.set(template, checks);
  return checks;
}

/** Whether a rule is for this kind of unit and scope of figures; not told where the kind is unknown. */
function isFor({ scope }: Rule, { kind, basis }: CheckedUnit): boolean {
  if (scope?.basis !== undefined && scope.basis !== basis) return false;
  return scope?.kinds === undefined || (kind !== undefined && scope.kinds.includes(kind));
}

function written(
  template: ReportTemplate,
  unit: CheckedUnit,
  addresses: ReadonlyMap<CellKey, string>,
): SheetChecks {
  const yesNo = new Set(
    cellsOf(template).flatMap((cell) => (useOfCell(cell, unit.kind) === 'yesNo' ? [cell.key] : [])),
  );
  const cells: FormulaCells = (key) => {
    const address = addresses.get(key);
    return address === undefined ? undefined : { address, isYesNo: yesNo.has(key) };
  };
  const found = new Map<CellKey, SheetCheck[]>();
  for (const check of checksOf(template)) {
    const broken = isFor(check.rule, unit) ? brokenCheck(check, cells) : undefined;
    if (!broken) continue;
    const { severity, label } = check.rule;
    const others = found.get(broken.cell) ?? [];
    others.push({ broken: broken.formula, severity, message: label.vi });
    found.set(broken.cell, others);
  }
  return found;
}

const writtenBefore = new WeakMap<ReportTemplate, Map<string, SheetChecks>>();

/**
 * The rules of a template that a sheet can compute, each beside the cell it is about. Forms of one kind of
 * unit have their cells in the same places: their formulas are written once.
 */
export function templateChecks(
  template: ReportTemplate,
  unit: CheckedUnit,
  addresses: ReadonlyMap<CellKey, string>,
): SheetChecks {
  const [first = ''] = addresses.values();
  const key = [unit.kind, unit.basis, first].join(' ');
  const before = writtenBefore.get(template) ?? new Map<string, SheetChecks>();
  writtenBefore.set(template, before);
  const checks = before.get(key) ?? written(template, unit, addresses);
  before.set(key, checks);
  return checks;
}
