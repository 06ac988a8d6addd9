import { type Basis, cellsOf, type Period, type ReportTemplate, type TemplateReference } from '@llw/core';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { RowModel, SheetModel } from '../workbook/workbook-model.ts';
import { IDENTITY_SHEET } from './form-names.ts';
import type { FormUnit } from './form-request.ts';
import { schemaHash } from './schema-hash.ts';

/** Which form a sheet is: written into a hidden sheet, so that a reader need not guess. */
export interface FormIdentity {
  readonly template: TemplateReference;
  readonly unit: {
    readonly id: string;
    readonly name: string;
    /** Decides which cells were asked; empty where it was not known. */
    readonly kind: string;
  };
  readonly period: Period;
  readonly basis: Basis;
  /** Hash of the cells the form was made with. */
  readonly schemaHash: string;
}

/** Version of the way the identity sheet is laid out. */
const IDENTITY_FORMAT = '1';

const KIND = 'llw-form';
const plain: CellStyle = { size: 10, numberFormat: '@' };

/** The labels of the identity sheet's rows, in their order. */
export const identityKeys = {
  kind: KIND,
  templateId: 'template.id',
  templateVersion: 'template.version',
  unitId: 'unit.id',
  unitName: 'unit.name',
  unitKind: 'unit.kind',
  period: 'period',
  basis: 'basis',
  schemaHash: 'schema.hash',
} as const;

/** The identity of one form. */
export function identityOf(
  template: ReportTemplate,
  unit: FormUnit,
  period: Period,
  basis: Basis,
): FormIdentity {
  return {
    template: { id: template.id, version: template.version },
    unit: { id: unit.id, name: unit.name, kind: unit.kind ?? '' },
    period,
    basis,
    schemaHash: schemaHash(cellsOf(template)),
  };
}

/**
 * The hidden sheet with the identity of each form of the workbook: a row for each fact, a column for each
 * form, in the order of their ordinals.
 */
export function identitySheet(identities: readonly FormIdentity[]): SheetModel {
  const row = (key: string, of: (identity: FormIdentity) => string): RowModel => ({
    cells: [
      { content: key, style: plain },
      ...identities.map((identity) => ({ content: of(identity), style: plain })),
    ],
  });
  return {
    name: IDENTITY_SHEET,
    columns: [{ width: 40 }, ...identities.map(() => ({ width: 60 }))],
    hidden: true,
    protected: true,
    rows: [
      row(identityKeys.kind, () => IDENTITY_FORMAT),
      row(identityKeys.templateId, ({ template }) => template.id),
      row(identityKeys.templateVersion, ({ template }) => String(template.version)),
      row(identityKeys.unitId, ({ unit }) => unit.id),
      row(identityKeys.unitName, ({ unit }) => unit.name),
      row(identityKeys.unitKind, ({ unit }) => unit.kind),
      row(identityKeys.period, ({ period }) => period),
      row(identityKeys.basis, ({ basis }) => basis),
      row(identityKeys.schemaHash, (identity) => identity.schemaHash),
    ],
  };
}
