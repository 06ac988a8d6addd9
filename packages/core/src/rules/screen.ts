import type { CompiledCheck } from './compiled-rules.ts';
import type { PlainFigures } from './plain-figures.ts';
import { type Sign, signKinds } from './suspicion.ts';

const [LESS, AT_MOST, EQUAL] = signKinds.map((_, kind) => kind);

/**
 * Tells which checks may fail from plain figures alone. The signs of all checks lie one after the other in
 * columns of numbers, and are looked through without a call or an allocation: as a rule the first sign of a
 * check, what it asserts, already shows that it holds.
 */
export class Screen {
  readonly #checks: readonly CompiledCheck[];
  /** Where the signs of each check end. */
  readonly #ends: Int32Array;
  readonly #kinds: Int32Array;
  readonly #orAbsent: Int32Array;
  readonly #leftPlaces: Int32Array;
  readonly #leftFactors: Float64Array;
  readonly #rightPlaces: Int32Array;
  readonly #rightFactors: Float64Array;

  constructor(checks: readonly CompiledCheck[]) {
    const signs: readonly Sign[] = checks.flatMap(({ suspicion }) => suspicion);
    let end = 0;
    this.#checks = checks;
    this.#ends = Int32Array.from(checks, ({ suspicion }) => {
      end += suspicion.length;
      return end;
    });
    this.#kinds = Int32Array.from(signs, ({ kind }) => signKinds.indexOf(kind));
    this.#orAbsent = Int32Array.from(signs, ({ orAbsent }) => (orAbsent ? 1 : 0));
    this.#leftPlaces = Int32Array.from(signs, ({ left }) => left.place);
    this.#leftFactors = Float64Array.from(signs, ({ left }) => left.factor);
    this.#rightPlaces = Int32Array.from(signs, ({ right }) => right.place);
    this.#rightFactors = Float64Array.from(signs, ({ right }) => right.factor);
  }

  /** The checks that may fail, in their order; every other one holds or does not apply. */
  suspects({ integers }: PlainFigures): readonly CompiledCheck[] {
    const suspects: CompiledCheck[] = [];
    const ends = this.#ends;
    let sign = 0;
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] ?? 0;
      while (sign < end && this.#shows(sign, integers)) sign++;
      const check = this.#checks[index];
      if (sign === end && check) suspects.push(check);
      sign = end;
    }
    return suspects;
  }

  /** The difference is that of safe integers: its sign is exact. */
  #shows(sign: number, integers: Float64Array): boolean {
    const left = (integers[this.#leftPlaces[sign] ?? 0] ?? 0) * (this.#leftFactors[sign] ?? 0);
    const right = (integers[this.#rightPlaces[sign] ?? 0] ?? 0) * (this.#rightFactors[sign] ?? 0);
    const apart = left - right;
    if (Number.isNaN(apart)) return this.#orAbsent[sign] === 1;
    switch (this.#kinds[sign]) {
      case LESS:
        return apart < 0;
      case AT_MOST:
        return apart <= 0;
      case EQUAL:
        return apart === 0;
      default:
        return apart !== 0;
    }
  }
}
