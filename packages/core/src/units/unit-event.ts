import * as z from 'zod';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { unitCodeSchema, unitKinds } from './unit.ts';

/** An act that stands behind an event (văn bản làm căn cứ), named as far as it is known. */
export const actReferenceSchema = z.strictObject({
  /** Number and symbol as printed, such as `202/2025/QH15`. */
  notation: z.string().min(1),
  /** Day of signing. */
  date: civilDateSchema.optional(),
  /** Where it can be read: an address. */
  source: z.string().min(1).optional(),
});

/** See {@link actReferenceSchema}. */
export type ActReference = z.infer<typeof actReferenceSchema>;

const unitId = z.string().min(1);

/** A unit as an event brings it into being: what it is from the day of the event on. */
export const newUnitSchema = z.strictObject({
  id: unitId,
  name: z.string().min(1),
  kind: z.enum(unitKinds),
  codes: z.array(unitCodeSchema),
  /** Parent in each reporting line it takes part in; `null` makes it a root of the line. */
  reportsTo: z.record(z.string().min(1), unitId.nullable()),
  attributes: z.record(z.string(), z.string()).optional(),
});

/** See {@link newUnitSchema}. */
export type NewUnit = z.infer<typeof newUnitSchema>;

/** A unit that exists by the end of the day (its id), or one that the event brings into being. */
const successor = z.union([unitId, newUnitSchema]);

/** What every event says: its own id, the first day it holds, and the acts behind it. */
const dated = {
  id: z.string().min(1),
  date: civilDateSchema,
  basis: z.array(actReferenceSchema).optional(),
};

/**
 * One change of units (biến động đơn vị), in force from the start of its day.
 *
 * - `create` (thành lập mới) and `dissolve` (giải thể): without predecessor or successor.
 * - `merge` (nhập toàn bộ): each source ends and goes whole into the target. What stood under a source
 *   then stands under the target.
 * - `split` (chia): the source ends, its land and people divided among two or more targets. What stood
 *   under the source has to be given a new parent by events of the same day.
 * - `transfer` (điều chỉnh một phần): part of the source goes to the target. `land` is land on which
 *   nobody lives, `landAndPeople` anything else. The source may go on, or end by another event of the day.
 * - `rename` (đổi tên), with a new kind where a commune turns ward; `recode` (đổi mã), where `null`
 *   takes the code away; `reparent` (đổi cấp trên) in one reporting line.
 * - `undo` (huỷ bỏ biến động): from its day on things stand as they stood before an earlier event.
 */
export const unitEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...dated, type: z.literal('create'), unit: newUnitSchema }),
  z.strictObject({ ...dated, type: z.literal('dissolve'), unit: unitId }),
  z.strictObject({ ...dated, type: z.literal('merge'), sources: z.array(unitId).min(1), target: successor }),
  z.strictObject({ ...dated, type: z.literal('split'), source: unitId, targets: z.array(successor).min(2) }),
  z.strictObject({
    ...dated,
    type: z.literal('transfer'),
    source: unitId,
    target: unitId,
    extent: z.enum(['land', 'landAndPeople']),
  }),
  z.strictObject({
    ...dated,
    type: z.literal('rename'),
    unit: unitId,
    name: z.string().min(1),
    kind: z.enum(unitKinds).optional(),
  }),
  z.strictObject({
    ...dated,
    type: z.literal('recode'),
    unit: unitId,
    scheme: z.string().min(1),
    value: z.string().min(1).nullable(),
  }),
  z.strictObject({
    ...dated,
    type: z.literal('reparent'),
    unit: unitId,
    line: z.string().min(1),
    parent: unitId.nullable(),
  }),
  z.strictObject({ ...dated, type: z.literal('undo'), event: z.string().min(1) }),
]);

/** See {@link unitEventSchema}. */
export type UnitEvent = z.infer<typeof unitEventSchema>;

/** The event of one type, such as `UnitEventOf<'merge'>`. */
export type UnitEventOf<Type extends UnitEvent['type']> = Extract<UnitEvent, { readonly type: Type }>;
