import type { CompiledCheck } from './compiled-rules.ts';
import type { PlainFigures } from './plain-figures.ts';
import { isSuspect, type Sign, signKinds } from './suspicion.ts';

const isAbsence = ({ kind, left, right }: Sign): boolean => kind === signKinds.neOrAbsent && left === right;

const orders: ReadonlySet<Sign['kind']> = new Set([
  signKinds.lt,
  signKinds.le,
  signKinds.ltOrAbsent,
  signKinds.leOrAbsent,
]);

/** The sign that is there least often: as a rule that of what the check asserts. */
function tellingSign({ suspicion }: CompiledCheck): Sign | undefined {
  return (
    suspicion.find(isAbsence) ??
    suspicion.find(({ kind }) => orders.has(kind)) ??
    suspicion.find(({ kind }) => kind === signKinds.eq)
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

/** A check, and the sign that is looked at first. */
interface Told {
  readonly check: CompiledCheck;
  readonly index: number;
  readonly sign: Sign;
}

/** A check that only fails where left less right is below a limit, or one of them has no value. */
interface Compared {
  readonly left: number;
  readonly leftFactor: number;
  readonly right: number;
  readonly rightFactor: number;
  /** 0, or 1 where equals are told too: both sides are whole numbers. */
  readonly limit: number;
  readonly told: Told;
}

/** A check that only fails where a cell has no value. */
interface Lacking {
  readonly cell: number;
  readonly told: Told;
}

function comparedBy(told: Told): Compared {
  const { kind, left, leftFactor, right, rightFactor } = told.sign;
  const limit = kind === signKinds.lt || kind === signKinds.ltOrAbsent ? 0 : 1;
  return { left, leftFactor, right, rightFactor, limit, told };
}

const isScaled = ({ leftFactor, rightFactor }: Compared) => leftFactor !== 1 || rightFactor !== 1;

const none: readonly CompiledCheck[] = [];

/**
 * Tells which of a list of checks may fail, by plain figures alone. One sign of each check is looked at first:
 * the one that is not there in a sound submission. These are compared one after the other, all in the same way,
 * which takes a few nanoseconds each.
 */
export class Screen {
  readonly #checks: readonly CompiledCheck[];
  /** Checks that look at each cell, by its ordinal. */
  readonly #lookingAt: ReadonlyMap<number, readonly number[]>;
  /** Checks without a sign to look at first. */
  readonly #always: readonly number[];
  readonly #lacking: readonly Lacking[];
  /** Compared as they stand: most of them, and in less time. */
  readonly #compared: readonly Compared[];
  /** Compared by a multiple. */
  readonly #scaled: readonly Compared[];

  constructor(checks: readonly CompiledCheck[]) {
    const signs = checks.map((check, index) => ({ check, index, sign: tellingSign(check) }));
    const told = signs.flatMap(({ check, index, sign }): Told[] => (sign ? [{ check, index, sign }] : []));
    this.#checks = checks;
    this.#lookingAt = checksByCell(checks);
    this.#always = signs.flatMap(({ index, sign }) => (sign ? [] : [index]));
    this.#lacking = told
      .filter(({ sign }) => isAbsence(sign))
      .map((each) => ({ cell: each.sign.left, told: each }));
    const compared = told.filter(({ sign }) => !isAbsence(sign)).map(comparedBy);
    this.#compared = compared.filter((each) => !isScaled(each));
    this.#scaled = compared.filter(isScaled);
  }

  /** The checks that may fail, in their order; every other one holds or does not apply. */
  suspects(figures: PlainFigures): readonly CompiledCheck[] {
    const found: number[] = [];
    if (!figures.complete) this.#findLacking(figures, found);
    this.#findCompared(figures, found);
    this.#findScaled(figures, found);
    if (this.#always.length > 0 || figures.untold.length > 0) this.#findUntold(figures, found);
    if (found.length === 0) return none;
    const inOrder = [...new Set(found)].sort((one, other) => one - other);
    return inOrder.flatMap((index) => this.#checks[index] ?? []);
  }

  #findLacking(figures: PlainFigures, found: number[]): void {
    const { integers } = figures;
    for (const { cell, told } of this.#lacking) {
      if (Number.isNaN(integers[cell]) && isSuspect(told.check.suspicion, figures)) found.push(told.index);
    }
  }

  #findCompared(figures: PlainFigures, found: number[]): void {
    const { integers } = figures;
    for (const { left, right, limit, told } of this.#compared) {
      if ((integers[left] ?? 0) - (integers[right] ?? 0) >= limit) continue;
      if (isSuspect(told.check.suspicion, figures)) found.push(told.index);
    }
  }

  #findScaled(figures: PlainFigures, found: number[]): void {
    const { integers } = figures;
    for (const { left, leftFactor, right, rightFactor, limit, told } of this.#scaled) {
      if ((integers[left] ?? 0) * leftFactor - (integers[right] ?? 0) * rightFactor >= limit) continue;
      if (isSuspect(told.check.suspicion, figures)) found.push(told.index);
    }
  }

  #findUntold(figures: PlainFigures, found: number[]): void {
    for (const ordinal of figures.untold) found.push(...(this.#lookingAt.get(ordinal) ?? []));
    for (const index of this.#always) {
      if (isSuspect(this.#checks[index]?.suspicion ?? [], figures)) found.push(index);
    }
  }
}
