import {
  addDecimals,
  compareDecimals,
  type Decimal,
  type DecimalText,
  decimalOf,
  decimalText,
  parseDecimal,
} from '../decimal/decimal.ts';
import type { Observation, Submission } from '../submissions/submission.ts';
import type { ChildOperator, Reference } from './expression.ts';
import type { RuleFacts } from './facts.ts';

/** What a rule sees in one place. */
export type Observed =
  | { readonly state: 'value'; readonly text: DecimalText; readonly accuracy?: number | undefined }
  /** A yes/no: 1 or 0 in arithmetic. */
  | { readonly state: 'yesNo'; readonly yes: boolean }
  /** Left out or blank. */
  | { readonly state: 'missing' }
  /** Stated as not known. */
  | { readonly state: 'unknown' }
  | { readonly state: 'notApplicable' };

const missing: Observed = { state: 'missing' };
const unknown: Observed = { state: 'unknown' };
const notApplicable: Observed = { state: 'notApplicable' };

function seen(observation: Observation | undefined): Observed {
  if (!observation || observation.status === 'blank') return missing;
  if (observation.status === 'notApplicable') return notApplicable;
  if (!('value' in observation)) return unknown;
  const { value, accuracy } = observation;
  return typeof value === 'boolean'
    ? { state: 'yesNo', yes: value }
    : { state: 'value', text: value, accuracy };
}

function numberIn(observed: Observed): Decimal | undefined {
  if (observed.state === 'yesNo') return decimalOf(observed.yes ? 1 : 0);
  return observed.state === 'value' ? parseDecimal(observed.text) : undefined;
}

const joined: Readonly<Record<Exclude<ChildOperator, 'count'>, (a: Decimal, b: Decimal) => Decimal>> = {
  sum: addDecimals,
  min: (a, b) => (compareDecimals(a, b) <= 0 ? a : b),
  max: (a, b) => (compareDecimals(a, b) >= 0 ? a : b),
};

/** The children's values as one; missing where no child has a value. */
function amongChildren(children: readonly Submission[], cell: string, by: ChildOperator): Observed {
  const values = children.flatMap((child) => numberIn(seen(child.values[cell])) ?? []);
  if (by === 'count') return { state: 'value', text: String(values.length) };
  const [first, ...others] = values;
  if (!first) return missing;
  return { state: 'value', text: decimalText(others.reduce(joined[by], first)) };
}

/** The observation a reference to a cell names; none for totals of children and figures of the unit. */
export function observationReader(
  reference: Reference,
): ((facts: RuleFacts) => Observation | undefined) | undefined {
  switch (reference.op) {
    case 'cell':
      return ({ submission }) => submission.values[reference.cell];
    case 'previous':
      return ({ previous }) => previous?.values[reference.cell];
    case 'parent':
      return ({ parent }) => parent?.values[reference.cell];
    case 'children':
    case 'attribute':
      return undefined;
  }
}

function attributeOf(facts: RuleFacts, name: string): Observed {
  const attributes = facts.unit?.attributes;
  const text = attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return text === undefined ? missing : { state: 'value', text };
}

/** Reads the place a reference names: a function of the facts, made once. */
export function observer(reference: Reference): (facts: RuleFacts) => Observed {
  const read = observationReader(reference);
  if (read) return (facts) => seen(read(facts));
  if (reference.op === 'attribute') return (facts) => attributeOf(facts, reference.name);
  if (reference.op !== 'children') return () => missing;
  return ({ children }) => (children ? amongChildren(children, reference.cell, reference.by) : missing);
}
