import type { Basis, Deadline, Period, Submission, UnitId, UnitKind } from '@llw/core';

/** The unit a form is made out for. */
export interface FormUnit {
  readonly id: UnitId;
  /** Official name, as it stands above the report. */
  readonly name: string;
  /** Decides which cells the unit fills in, and where it answers yes or no instead of a count. */
  readonly kind?: UnitKind;
  /** Name of the body above it, printed over the unit's own. */
  readonly parentName?: string;
  /** Place name for the date line, such as `Hải An`. */
  readonly place?: string;
  /** What the form is filled with when it goes out, such as the figures already known. */
  readonly contents?: Partial<Pick<Submission, 'values' | 'narrative'>>;
}

/** For whom and for when a form is made out. */
export interface FormRequest {
  readonly unit: FormUnit;
  /** Year of the campaign, such as `2024`. */
  readonly period: Period;
  /** `own` (riêng đơn vị) where it is left out. */
  readonly basis?: Basis;
  readonly deadline?: Deadline;
}

/** One workbook for several units that one person fills in, such as a commune for its schools. */
export interface FormSetRequest extends Omit<FormRequest, 'unit'> {
  /** One sheet each, in this order; at least one. */
  readonly units: readonly FormUnit[];
  /** Title of the summary, such as the name of the commune. */
  readonly title: string;
}
