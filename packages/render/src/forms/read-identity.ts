import { type Finding, raise } from '@llw/core';
import type { ReadWorkbook } from '../workbook/open-workbook.ts';
import type { ReadSheet } from '../workbook/read-cell.ts';
import { brokenIdentity } from './form-findings.ts';
import { type FormIdentity, identityKeys } from './form-identity.ts';

/** Forms of one workbook at most. */
const MOST_FORMS = 400;
const FIRST_COLUMN = 2;
/** Rows that are looked at for facts. */
const MOST_FACTS = 40;

function identitySheetOf(workbook: ReadWorkbook): ReadSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.textAt(1, 1) === identityKeys.kind);
}

type Facts = ReadonlyMap<string, string>;

function factsIn(sheet: ReadSheet, column: number): Facts {
  const facts = new Map<string, string>();
  for (let row = 1; row <= MOST_FACTS; row++) facts.set(sheet.textAt(row, 1), sheet.textAt(row, column));
  return facts;
}

function identityIn(facts: Facts): FormIdentity | { readonly missing: string } {
  const missing = Object.values(identityKeys).find(
    (key) => key !== identityKeys.unitKind && (facts.get(key) ?? '') === '',
  );
  if (missing !== undefined) return { missing };
  const fact = (key: string) => facts.get(key) ?? '';
  const basis = fact(identityKeys.basis);
  if (basis !== 'own' && basis !== 'consolidated') return { missing: identityKeys.basis };
  return {
    template: { id: fact(identityKeys.templateId), version: Number(fact(identityKeys.templateVersion)) },
    unit: {
      id: fact(identityKeys.unitId),
      name: fact(identityKeys.unitName),
      kind: fact(identityKeys.unitKind),
    },
    period: fact(identityKeys.period),
    basis,
    schemaHash: fact(identityKeys.schemaHash),
  };
}

/**
 * The forms a workbook says it holds, in the order of their ordinals; `undefined` where it says nothing.
 * A form whose facts are incomplete is told and left out.
 */
export function readIdentities(
  workbook: ReadWorkbook,
  file: string,
  findings: Finding[],
): readonly (FormIdentity | undefined)[] | undefined {
  const sheet = identitySheetOf(workbook);
  if (!sheet) return undefined;
  const identities: (FormIdentity | undefined)[] = [];
  for (let column = FIRST_COLUMN; column < FIRST_COLUMN + MOST_FORMS; column++) {
    if (sheet.textAt(1, column) === '') break;
    const identity = identityIn(factsIn(sheet, column));
    if ('missing' in identity) {
      const source = { file, sheet: sheet.name };
      findings.push(raise(brokenIdentity, '', { file, field: identity.missing }, { source }));
    }
    identities.push('missing' in identity ? undefined : identity);
  }
  return identities.length === 0 ? undefined : identities;
}
