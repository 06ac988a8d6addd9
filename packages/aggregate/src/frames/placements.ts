import {
  addDecimals,
  type Correspondence,
  type CorrespondenceEdge,
  type Decimal,
  parseDecimal,
  type Snapshot,
  type UnitId,
} from '@llw/core';

/** A unit of the other tree that holds a part of a unit. */
interface Part {
  readonly ordinal: number;
  /** Left out where no share was handed in. */
  readonly share?: Decimal;
}

/** Where the figures of a unit belong in another tree. */
export interface Placement {
  /** The smallest unit of that tree that holds all of it, so that its figures are exact from there up; −1 for none. */
  readonly whole: number;
  /** Units below it that hold a part: their figures are ambiguous, or estimated where shares are known. */
  readonly parts: ReadonlyMap<number, Decimal | undefined>;
}

/** The unit and those above it, up to the root. */
function pathUp(snapshot: Snapshot, ordinal: number): readonly number[] {
  const path: number[] = [];
  for (let at = ordinal; at >= 0; at = snapshot.parentOrdinal(at)) path.push(at);
  return path;
}

/** The smallest unit that holds all of the given ones; −1 where none does. */
function commonAncestor(snapshot: Snapshot, ordinals: readonly number[]): number {
  const [first = -1, ...others] = ordinals;
  const last = Math.max(first, ...others);
  const least = Math.min(first, ...others);
  return pathUp(snapshot, first).find((at) => at <= least && last < snapshot.subtreeEnd(at)) ?? -1;
}

const sumOfShares = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  a && b && addDecimals(a, b);

function placementOf(snapshot: Snapshot, parts: readonly Part[]): Placement {
  const whole = commonAncestor(
    snapshot,
    parts.map(({ ordinal }) => ordinal),
  );
  const partly = new Map<number, Decimal | undefined>();
  for (const { ordinal, share } of parts) {
    for (const at of pathUp(snapshot, ordinal)) {
      if (at === whole) break;
      partly.set(at, partly.has(at) ? sumOfShares(partly.get(at), share) : share);
    }
  }
  return { whole, parts: partly };
}

/** The side of the correspondence that a unit moves to. */
type Direction = 'later' | 'earlier';

function partOf(snapshot: Snapshot, edge: CorrespondenceEdge, to: Direction): readonly Part[] {
  const ordinal = snapshot.ordinalOf(to === 'later' ? edge.to : edge.from);
  if (ordinal < 0) return [];
  // A share says how much of the earlier unit lies in the later one, and nothing of the other way round.
  const share = to === 'later' && edge.estimated ? parseDecimal(edge.estimated.share) : undefined;
  return [share ? { ordinal, share } : { ordinal }];
}

/**
 * Where the figures of each unit belong in another tree. Land without people carries no figures.
 *
 * @param snapshot the tree they are moved onto
 * @param to `later`: earlier units onto the later tree; `earlier`: the other way round
 */
export function placementsOnto(
  snapshot: Snapshot,
  correspondence: Correspondence,
  to: Direction,
): ReadonlyMap<UnitId, Placement> {
  const parts = new Map<UnitId, Part[]>();
  for (const edge of correspondence.edges) {
    if (edge.extent === 'landOnly') continue;
    const unit = to === 'later' ? edge.from : edge.to;
    const found = parts.get(unit) ?? [];
    found.push(...partOf(snapshot, edge, to));
    parts.set(unit, found);
  }
  return new Map([...parts].map(([unit, found]) => [unit, placementOf(snapshot, found)]));
}
