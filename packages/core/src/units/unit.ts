import * as z from 'zod';
import type { Validity } from '../calendar/civil-date.ts';
import { validitySchema } from '../calendar/civil-date-schema.ts';
import { schemaOf } from '../schema-type/schema-of.ts';

/** Opaque identity of a unit, its own for as long as it exists. Never an administrative code. */
export type UnitId = string;

/** Kinds of unit, with their Vietnamese names in {@link unitKindLabels}. */
export const unitKinds = [
  'ministry',
  'province',
  'centralCity',
  'district',
  'urbanDistrict',
  'town',
  'provincialCity',
  'commune',
  'ward',
  'township',
  'specialZone',
  'department',
  'districtOffice',
  'preschool',
  'primarySchool',
  'lowerSecondarySchool',
  'primaryAndLowerSecondarySchool',
  'upperSecondarySchool',
  'multiLevelSchool',
  'continuingEducationCentre',
  'communityLearningCentre',
  'college',
  'university',
  'association',
  'other',
] as const;

/** Kind of a unit (loại đơn vị). */
export type UnitKind = (typeof unitKinds)[number];

/**
 * A code of a unit in one scheme: `gso` is the statistics office's administrative code (text with leading
 * zeros), `moet` the Ministry of Education's, any other word a scheme of the embedder's.
 */
export interface UnitCode {
  readonly scheme: string;
  readonly value: string;
}

/** What a unit was called and which kind and codes it had during a validity (phiên bản đơn vị). */
export interface UnitVersion {
  /** Official name with its generic word, such as `Phường Hải An`; NFC. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly codes: readonly UnitCode[];
  readonly valid: Validity;
}

/**
 * The parent of a unit in one reporting line during a validity; `null` is a root of the line.
 * Lines: `territorial` (địa bàn), `managing` (quản lý), or the embedder's own.
 */
export interface ReportingLineEdge {
  readonly line: string;
  readonly parent: UnitId | null;
  readonly valid: Validity;
}

/** A unit over time (đơn vị). */
export interface Unit {
  readonly id: UnitId;
  readonly versions: readonly UnitVersion[];
  readonly reportsTo: readonly ReportingLineEdge[];
  /** Figures of the unit that rules may ask for, such as `schools` or `pupils`; canonical decimal text. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Schema of {@link UnitCode}. */
export const unitCodeSchema: z.ZodType<UnitCode> = schemaOf<UnitCode>()(
  z.object({ scheme: z.string().min(1), value: z.string().min(1) }),
);

/** Schema of {@link UnitVersion}. */
export const unitVersionSchema: z.ZodType<UnitVersion> = schemaOf<UnitVersion>()(
  z.object({
    name: z.string().min(1),
    kind: z.enum(unitKinds),
    codes: z.array(unitCodeSchema),
    valid: validitySchema,
  }),
);

/** Schema of {@link ReportingLineEdge}. */
export const reportingLineEdgeSchema: z.ZodType<ReportingLineEdge> = schemaOf<ReportingLineEdge>()(
  z.object({
    line: z.string().min(1),
    parent: z.string().min(1).nullable(),
    valid: validitySchema,
  }),
);

/** Schema of {@link Unit}. */
export const unitSchema: z.ZodType<Unit> = schemaOf<Unit>()(
  z.object({
    id: z.string().min(1),
    versions: z.array(unitVersionSchema).min(1),
    reportsTo: z.array(reportingLineEdgeSchema),
    attributes: z.record(z.string(), z.string()).optional(),
  }),
);
