import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type Unit, unitSchema } from './unit.ts';
import { type UnitEvent, unitEventSchema } from './unit-event.ts';

/** What a registry is built from: a list of units, a list of events, or a list and what happened after it. */
export interface UnitRegistryInput {
  /** Units with dated versions and dated reporting lines, in any order. */
  readonly units?: readonly Unit[] | undefined;
  /** Events in any order; those of one day in the order in which they are to be worked. */
  readonly events?: readonly UnitEvent[] | undefined;
}

/** Schema of {@link UnitRegistryInput}, for units and events that come from outside. */
export const unitRegistryInputSchema: z.ZodType<UnitRegistryInput> = schemaOf<UnitRegistryInput>()(
  z.object({
    units: z.array(unitSchema).optional(),
    events: z.array(unitEventSchema).optional(),
  }),
);
