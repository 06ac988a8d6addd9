import type { UnitCode, UnitId, UnitKind } from './unit.ts';
import type { NewUnit } from './unit-event.ts';

/** What a unit is at one moment; `undefined` stands for a unit that does not exist. */
export interface UnitState {
  readonly name: string;
  readonly kind: UnitKind;
  readonly codes: readonly UnitCode[];
  /** Parent in each line the unit takes part in. */
  readonly parents: ReadonlyMap<string, UnitId | null>;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** What one event does to one unit. */
export interface StateChange {
  readonly unit: UnitId;
  readonly before: UnitState | undefined;
  readonly after: UnitState | undefined;
}

/** The first state of a unit that an event brings into being. */
export function firstState({ name, kind, codes, reportsTo, attributes }: NewUnit): UnitState {
  return {
    name: name.normalize('NFC'),
    kind,
    codes,
    parents: new Map(Object.entries(reportsTo)),
    attributes,
  };
}

function sameCodes(a: readonly UnitCode[], b: readonly UnitCode[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(({ scheme, value }, i) => scheme === b[i]?.scheme && value === b[i]?.value))
  );
}

/** Whether name, kind and codes are the same: what a version of a unit is made of. */
export function sameVersion(a: UnitState, b: UnitState): boolean {
  return a.name === b.name && a.kind === b.kind && sameCodes(a.codes, b.codes);
}

/** Whether all that changes over time is the same. */
export function sameState(a: UnitState | undefined, b: UnitState | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || !sameVersion(a, b) || a.parents.size !== b.parents.size)
    return false;
  for (const [line, parent] of a.parents) if (b.parents.get(line) !== parent) return false;
  return true;
}

/** The state with another parent in one line. */
export function withParent(state: UnitState, line: string, parent: UnitId | null): UnitState {
  return { ...state, parents: new Map(state.parents).set(line, parent) };
}

/** The state with another code in one scheme, or with none. */
export function withCode(state: UnitState, scheme: string, value: string | null): UnitState {
  const others = state.codes.filter((code) => code.scheme !== scheme);
  return { ...state, codes: value === null ? others : [...others, { scheme, value }] };
}

/** What taking a change back gives: a state, or the word that something later stands on it. */
export type Reversal =
  | { readonly possible: true; readonly state: UnitState | undefined }
  | { readonly possible: false };

const BLOCKED: Reversal = { possible: false };

function revertParents(current: UnitState, { before, after }: { before: UnitState; after: UnitState }) {
  const parents = new Map(current.parents);
  for (const line of new Set([...before.parents.keys(), ...after.parents.keys()])) {
    const former = before.parents.get(line);
    if (former === after.parents.get(line)) continue;
    if (current.parents.get(line) !== after.parents.get(line)) return undefined;
    if (former === undefined) parents.delete(line);
    else parents.set(line, former);
  }
  return parents;
}

/**
 * Takes a change back from the state of today. Only what the change touched returns to what it was;
 * where that has changed again since, the later change has to be undone first.
 */
export function revert({ before, after }: StateChange, current: UnitState | undefined): Reversal {
  if (before === undefined || after === undefined)
    return sameState(current, after) ? { possible: true, state: before } : BLOCKED;
  if (current === undefined) return BLOCKED;
  const parents = revertParents(current, { before, after });
  if (parents === undefined) return BLOCKED;
  if (sameVersion(before, after)) return { possible: true, state: { ...current, parents } };
  if (!sameVersion(current, after)) return BLOCKED;
  const { name, kind, codes } = before;
  return { possible: true, state: { ...current, name, kind, codes, parents } };
}
