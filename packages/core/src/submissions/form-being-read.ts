import type { CellKey } from '../templates/template.ts';
import type { CellSlot, FormSlots } from './cell-slot.ts';
import type { Observation } from './submission.ts';

type Values = Readonly<Record<CellKey, Observation>>;

/** Stands in every cell that has not been met. */
const notMet: Observation = Object.freeze({ status: 'blank' });

const layouts = new WeakMap<FormSlots, Values>();

/**
 * An object with every cell of a form in its order, to be copied: as it comes from JSON, engines copy its
 * layout at once instead of finding it anew for each submission.
 */
function layoutOf(slots: FormSlots): Values {
  const made = layouts.get(slots);
  if (made) return made;
  const layout: Record<CellKey, Observation> = JSON.parse(
    `{${slots.inOrder.map(({ key }) => `${JSON.stringify(key)}:{}`).join()}}`,
  );
  for (const { key } of slots.inOrder) layout[key] = notMet;
  layouts.set(slots, layout);
  return layout;
}

/** The cells of one submission while it is read. */
export class FormBeingRead {
  readonly #slots: FormSlots;
  readonly #values: Record<CellKey, Observation>;
  #met = 0;

  constructor(slots: FormSlots) {
    this.#slots = slots;
    this.#values = { ...layoutOf(slots) };
  }

  /** What was read from a cell before, where it was met. */
  before({ key }: CellSlot): Observation | undefined {
    const observation = this.#values[key];
    return observation === notMet ? undefined : observation;
  }

  /** Fills in a cell that was not met before. */
  fill(key: CellKey, observation: Observation): void {
    this.#values[key] = observation;
    this.#met++;
  }

  /** Fills in a cell once more. */
  replace(key: CellKey, observation: Observation): void {
    this.#values[key] = observation;
  }

  /** The cells that were met, in the order of the form. */
  values(): Values {
    const { inOrder } = this.#slots;
    if (this.#met === inOrder.length) return this.#values;
    const values: Record<CellKey, Observation> = {};
    for (const slot of inOrder) {
      const observation = this.before(slot);
      if (observation) values[slot.key] = observation;
    }
    return values;
  }
}
