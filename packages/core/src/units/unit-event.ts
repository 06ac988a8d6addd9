import * as z from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type UnitCode, type UnitId, type UnitKind, unitCodeSchema, unitKinds } from './unit.ts';

/** An act that stands behind an event (văn bản làm căn cứ), named as far as it is known. */
export interface ActReference {
  /** Number and symbol as printed, such as `202/2025/QH15`. */
  readonly notation: string;
  /** Day of signing. */
  readonly date?: CivilDate | undefined;
  /** Where it can be read: an address. */
  readonly source?: string | undefined;
}

/** A unit as an event brings it into being: what it is from the day of the event on. */
export interface NewUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly codes: readonly UnitCode[];
  /** Parent in each reporting line it takes part in; `null` makes it a root of the line. */
  readonly reportsTo: Readonly<Record<string, UnitId | null>>;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** A unit that exists by the end of the day (its id), or one that the event brings into being. */
export type Successor = UnitId | NewUnit;

/** What every event says. */
interface Dated {
  readonly id: string;
  /** First day on which it holds. */
  readonly date: CivilDate;
  /** The acts behind it. */
  readonly basis?: readonly ActReference[] | undefined;
}

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
export type UnitEvent = Dated &
  (
    | { readonly type: 'create'; readonly unit: NewUnit }
    | { readonly type: 'dissolve'; readonly unit: UnitId }
    | { readonly type: 'merge'; readonly sources: readonly UnitId[]; readonly target: Successor }
    | { readonly type: 'split'; readonly source: UnitId; readonly targets: readonly Successor[] }
    | {
        readonly type: 'transfer';
        readonly source: UnitId;
        readonly target: UnitId;
        readonly extent: 'land' | 'landAndPeople';
      }
    | {
        readonly type: 'rename';
        readonly unit: UnitId;
        readonly name: string;
        readonly kind?: UnitKind | undefined;
      }
    | {
        readonly type: 'recode';
        readonly unit: UnitId;
        readonly scheme: string;
        readonly value: string | null;
      }
    | {
        readonly type: 'reparent';
        readonly unit: UnitId;
        readonly line: string;
        readonly parent: UnitId | null;
      }
    | { readonly type: 'undo'; readonly event: string }
  );

/** The event of one type, such as `UnitEventOf<'merge'>`. */
export type UnitEventOf<Type extends UnitEvent['type']> = Extract<UnitEvent, { readonly type: Type }>;

/** Schema of {@link ActReference}. */
export const actReferenceSchema: z.ZodType<ActReference> = schemaOf<ActReference>()(
  z.strictObject({
    notation: z.string().min(1),
    date: civilDateSchema.optional(),
    source: z.string().min(1).optional(),
  }),
);

const unitId = z.string().min(1);

/** Schema of {@link NewUnit}. */
export const newUnitSchema: z.ZodType<NewUnit> = schemaOf<NewUnit>()(
  z.strictObject({
    id: unitId,
    name: z.string().min(1),
    kind: z.enum(unitKinds),
    codes: z.array(unitCodeSchema),
    reportsTo: z.record(z.string().min(1), unitId.nullable()),
    attributes: z.record(z.string(), z.string()).optional(),
  }),
);

const successor = z.union([unitId, newUnitSchema]);

const dated = { id: z.string().min(1), date: civilDateSchema, basis: z.array(actReferenceSchema).optional() };

/** Schema of {@link UnitEvent}. */
export const unitEventSchema: z.ZodType<UnitEvent> = schemaOf<UnitEvent>()(
  z.discriminatedUnion('type', [
    z.strictObject({ ...dated, type: z.literal('create'), unit: newUnitSchema }),
    z.strictObject({ ...dated, type: z.literal('dissolve'), unit: unitId }),
    z.strictObject({
      ...dated,
      type: z.literal('merge'),
      sources: z.array(unitId).min(1),
      target: successor,
    }),
    z.strictObject({
      ...dated,
      type: z.literal('split'),
      source: unitId,
      targets: z.array(successor).min(2),
    }),
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
  ]),
);
