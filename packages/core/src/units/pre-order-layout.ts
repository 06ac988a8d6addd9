import { type CivilDate, isValidOn, type Validity } from '../calendar/civil-date.ts';
import type { SnapshotUnit } from './snapshot.ts';
import type { ReportingLineEdge, Unit } from './unit.ts';
import type { UnitRoll } from './unit-roll.ts';

/** Stands for the ordinal or place of no unit. */
export const NONE = -1;

/** Stands for the parent of a unit that is no part of the tree. */
const ABSENT = -2;

/** A tree by column: what stands at ordinal `i` of each array is a fact of the unit `units[i]`. */
export interface PreOrderColumns {
  readonly units: readonly SnapshotUnit[];
  readonly parents: Int32Array;
  readonly ends: Int32Array;
  readonly levels: Int32Array;
  /** Ordinal of each unit of the roll, by its place there. */
  readonly ordinals: Int32Array;
}

/** First child and next sibling of each unit, by its place in the roll. */
interface Links {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly firstRoot: number;
}

function validOn<Dated extends { readonly valid: Validity }>(
  dated: readonly Dated[],
  date: CivilDate,
): Dated | undefined {
  const [first] = dated;
  if (first !== undefined && isValidOn(first.valid, date)) return first;
  return dated.length > 1 ? dated.find(({ valid }) => isValidOn(valid, date)) : undefined;
}

function edgeOn({ reportsTo }: Unit, date: CivilDate, line: string): ReportingLineEdge | undefined {
  const [first] = reportsTo;
  if (first !== undefined && first.line === line && isValidOn(first.valid, date)) return first;
  return reportsTo.find((edge) => edge.line === line && isValidOn(edge.valid, date));
}

/** Place of each unit's parent in the roll, by the unit's own place. */
function parentPlaces({ units, places }: UnitRoll, date: CivilDate, line: string): Int32Array {
  const parents = new Int32Array(units.length).fill(ABSENT);
  for (let place = 0; place < units.length; place++) {
    const unit = units[place];
    if (unit === undefined || validOn(unit.versions, date) === undefined) continue;
    const edge = edgeOn(unit, date, line);
    if (edge !== undefined)
      parents[place] = edge.parent === null ? NONE : (places.get(edge.parent) ?? ABSENT);
  }
  return parents;
}

function linkChildren(parents: Int32Array): Links {
  const firstChild = new Int32Array(parents.length).fill(NONE);
  const nextSibling = new Int32Array(parents.length).fill(NONE);
  let firstRoot = NONE;
  // From the last to the first, so that each list of children comes out in the order of the roll.
  for (let place = parents.length - 1; place >= 0; place--) {
    const parent = parents[place] ?? ABSENT;
    if (parent === ABSENT) continue;
    if (parent === NONE) {
      nextSibling[place] = firstRoot;
      firstRoot = place;
    } else {
      nextSibling[place] = firstChild[parent] ?? NONE;
      firstChild[parent] = place;
    }
  }
  return { firstChild, nextSibling, firstRoot };
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function describe(
  { id, versions, attributes = NO_ATTRIBUTES }: Unit,
  date: CivilDate,
): SnapshotUnit | undefined {
  const version = validOn(versions, date);
  if (version === undefined) return undefined;
  const { name, kind, codes } = version;
  return Object.freeze({ id, name, kind, codes, attributes });
}

/** Places of the units of the tree, each before what stands under it. */
function inPreOrder({ firstChild, nextSibling, firstRoot }: Links): readonly number[] {
  const order: number[] = [];
  const waiting = [firstRoot];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place === NONE) continue;
    order.push(place);
    // The children come off before the sibling.
    waiting.push(nextSibling[place] ?? NONE, firstChild[place] ?? NONE);
  }
  return order;
}

/** A subtree ends where the last subtree in it ends. */
function subtreeEnds(parents: Int32Array): Int32Array {
  const ends = parents.map((_, ordinal) => ordinal + 1);
  for (let ordinal = parents.length - 1; ordinal >= 0; ordinal--) {
    const parent = parents[ordinal] ?? NONE;
    if (parent !== NONE) ends[parent] = Math.max(ends[parent] ?? 0, ends[ordinal] ?? 0);
  }
  return ends;
}

/** Lays out the tree of one line on one day. Siblings keep the order of the roll. */
export function layOutInPreOrder(roll: UnitRoll, date: CivilDate, line: string): PreOrderColumns {
  const placeOfParent = parentPlaces(roll, date, line);
  const order = inPreOrder(linkChildren(placeOfParent));
  const ordinals = new Int32Array(roll.units.length).fill(NONE);
  const parents = new Int32Array(order.length);
  const levels = new Int32Array(order.length);
  const units: SnapshotUnit[] = [];
  for (const [ordinal, place] of order.entries()) {
    const unit = roll.units[place];
    const described = unit && describe(unit, date);
    if (described !== undefined) units.push(described);
    ordinals[place] = ordinal;
    const parent = ordinals[placeOfParent[place] ?? NONE] ?? NONE;
    parents[ordinal] = parent;
    levels[ordinal] = parent === NONE ? 0 : (levels[parent] ?? 0) + 1;
  }
  return { units: Object.freeze(units), parents, ends: subtreeEnds(parents), levels, ordinals };
}
