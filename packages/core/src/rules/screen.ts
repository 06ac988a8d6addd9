import type { CompiledCheck } from './compiled-rules.ts';
import type { PlainFigures } from './plain-figures.ts';
import { isSuspect, type Sign, signKinds } from './suspicion.ts';

const isAbsence = ({ kind, left, right }: Sign): boolean => kind === signKinds.neOrAbsent && left === right;

/** The sign that is there least often: as a rule that of what the check asserts. */
function tellingSign({ suspicion }: CompiledCheck): Sign | undefined {
  const { lt, le, eq } = signKinds;
  return (
    suspicion.find(isAbsence) ??
    suspicion.find(({ kind }) => kind === lt || kind === le) ??
    suspicion.find(({ kind }) => kind === eq)
  );
}

/** The checks that look at each cell, by its ordinal: plain figures that do not tell the cell do not tell them. */
function checksByCell(checks: readonly CompiledCheck[]): ReadonlyMap<number, readonly number[]> {
  const byCell = new Map<number, number[]>();
  for (const [index, { ordinals }] of checks.entries()) {
    for (const ordinal of ordinals) byCell.set(ordinal, [...(byCell.get(ordinal) ?? []), index]);
  }
  return byCell;
}

/**
 * Tells which of a list of checks may fail, by plain figures alone. One sign of each check is looked at first:
 * the one that is not there in a sound submission. These lie in columns of numbers and are compared one after
 * the other, all in the same way, which takes a few nanoseconds each.
 */
export class Screen {
  readonly #checks: readonly CompiledCheck[];
  /** Checks that look at each cell, by its ordinal. */
  readonly #lookingAt: ReadonlyMap<number, readonly number[]>;
  /** Checks without a sign to look at first. */
  readonly #always: readonly number[];
  /** Checks that only fail where a cell has no value, and the cell. */
  readonly #lacking: Int32Array;
  readonly #cells: Int32Array;
  /** Checks that only fail where left less right is below a limit. */
  readonly #compared: Int32Array;
  readonly #left: Int32Array;
  readonly #leftFactor: Int32Array;
  readonly #right: Int32Array;
  readonly #rightFactor: Int32Array;
  readonly #limit: Int32Array;

  constructor(checks: readonly CompiledCheck[]) {
    const signs = checks.map((check, index) => ({ index, sign: tellingSign(check) }));
    const told = signs.flatMap(({ index, sign }) => (sign ? [{ index, sign }] : []));
    const lacking = told.filter(({ sign }) => isAbsence(sign));
    const compared = told.filter(({ sign }) => !isAbsence(sign));
    this.#checks = checks;
    this.#lookingAt = checksByCell(checks);
    this.#always = signs.flatMap(({ index, sign }) => (sign ? [] : [index]));
    this.#lacking = Int32Array.from(lacking, ({ index }) => index);
    this.#cells = Int32Array.from(lacking, ({ sign }) => sign.left);
    this.#compared = Int32Array.from(compared, ({ index }) => index);
    this.#left = Int32Array.from(compared, ({ sign }) => sign.left);
    this.#leftFactor = Int32Array.from(compared, ({ sign }) => sign.leftFactor);
    this.#right = Int32Array.from(compared, ({ sign }) => sign.right);
    this.#rightFactor = Int32Array.from(compared, ({ sign }) => sign.rightFactor);
    this.#limit = Int32Array.from(compared, ({ sign }) => (sign.kind === signKinds.lt ? 0 : 1));
  }

  /** The checks that may fail, in their order; every other one holds or does not apply. */
  suspects(figures: PlainFigures): readonly CompiledCheck[] {
    const found = figures.untold.flatMap((ordinal) => this.#lookingAt.get(ordinal) ?? []);
    for (const index of this.#always) this.#lookCloser(index, figures, found);
    this.#findLacking(figures, found);
    this.#findCompared(figures, found);
    if (found.length === 0) return [];
    const inOrder = [...new Set(found)].sort((one, other) => one - other);
    return inOrder.flatMap((index) => this.#checks[index] ?? []);
  }

  #lookCloser(index: number, figures: PlainFigures, found: number[]): void {
    const check = this.#checks[index];
    if (check && isSuspect(check.suspicion, figures)) found.push(index);
  }

  #findLacking(figures: PlainFigures, found: number[]): void {
    const { integers } = figures;
    const cells = this.#cells;
    for (let at = 0; at < cells.length; at++) {
      if (Number.isNaN(integers[cells[at] ?? 0])) this.#lookCloser(this.#lacking[at] ?? 0, figures, found);
    }
  }

  #findCompared(figures: PlainFigures, found: number[]): void {
    const { integers } = figures;
    const left = this.#left;
    const leftFactor = this.#leftFactor;
    const right = this.#right;
    const rightFactor = this.#rightFactor;
    const limit = this.#limit;
    for (let at = 0; at < left.length; at++) {
      const one = (integers[left[at] ?? 0] ?? 0) * (leftFactor[at] ?? 0);
      const other = (integers[right[at] ?? 0] ?? 0) * (rightFactor[at] ?? 0);
      if (one - other < (limit[at] ?? 0)) this.#lookCloser(this.#compared[at] ?? 0, figures, found);
    }
  }
}
