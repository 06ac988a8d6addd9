import type { Reference } from './expression.ts';

const nameOf = (reference: Reference): string => JSON.stringify(Object.entries(reference).sort());

/** The places a set of rules looks at, each once: its slot in the row of figures. Filled while compiling. */
export class ReferenceTable {
  readonly #slots = new Map<string, number>();
  readonly #references: Reference[] = [];

  /** The slot of a place, a new one where it is named for the first time. */
  slotOf(reference: Reference): number {
    const name = nameOf(reference);
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.#references.length;
    this.#references.push(reference);
    this.#slots.set(name, slot);
    return slot;
  }

  /** All places, by slot. */
  references(): readonly Reference[] {
    return [...this.#references];
  }
}
