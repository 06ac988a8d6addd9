import type { CivilDate } from '../calendar/civil-date.ts';
import type { DecimalText } from '../decimal/decimal.ts';
import type { Finding } from '../findings/finding.ts';
import { applyWeights } from './correspondence-weights.ts';
import type { SuccessionEvent } from './succession.ts';
import type { UnitId } from './unit.ts';

/**
 * How much of an earlier unit lies in a later one: `whole` all of it, `part` some of its land and people,
 * `allPeople` all its people but not all its land, `landOnly` land on which nobody lives.
 */
export type Extent = 'whole' | 'part' | 'allPeople' | 'landOnly';

/** A share of an earlier unit in a later one, known from elsewhere (population, pupils). */
export interface CorrespondenceWeight {
  readonly from: UnitId;
  readonly to: UnitId;
  /** From 0 to 1. */
  readonly share: DecimalText;
  /** Where the share comes from, such as a census. */
  readonly source: string;
}

/** One earlier unit and one later unit that share land or people. */
export interface CorrespondenceEdge {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly extent: Extent;
  /** Only where a weight was handed in: whatever is worked out with it is an estimate. */
  readonly estimated?: { readonly share: DecimalText; readonly source: string };
}

/** The units of one day and those of a later day that took their place (bảng chuyển đổi). */
export interface Correspondence {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Ascending by earlier unit, then by later unit. A unit untouched corresponds to itself. */
  readonly edges: readonly CorrespondenceEdge[];
  /** Units of the earlier day that nothing took the place of. */
  readonly ended: readonly UnitId[];
  /** Units of the later day that took the place of nothing. */
  readonly begun: readonly UnitId[];
  /** Weights that could not be used (UNIT.WEIGHT). */
  readonly findings: readonly Finding[];
}

/** Units from which something came, and whether more than empty land came. */
type Origins = Map<UnitId, { people: boolean }>;

/** Events of a stretch of time, without those that were undone within it. */
function standing(
  events: readonly SuccessionEvent[],
  from: CivilDate,
  to: CivilDate,
): readonly SuccessionEvent[] {
  const kept = new Map<string, SuccessionEvent>();
  for (const event of events) {
    if (event.date <= from || event.date > to) continue;
    // What was done and undone, or undone and done again, within the stretch changed nothing over it.
    if (!kept.delete(event.event)) kept.set(event.event, event);
  }
  return [...kept.values()];
}

function groupByDay(events: readonly SuccessionEvent[]): ReadonlyMap<CivilDate, readonly SuccessionEvent[]> {
  const days = new Map<CivilDate, SuccessionEvent[]>();
  for (const event of events) {
    const day = days.get(event.date);
    if (day === undefined) days.set(event.date, [event]);
    else day.push(event);
  }
  return days;
}

function addOrigins(into: Origins, origins: Origins, landOnly: boolean): void {
  for (const [origin, { people }] of origins) {
    const known = into.get(origin);
    into.set(origin, { people: (people && !landOnly) || known?.people === true });
  }
}

/** What of the earlier units each unit holds that took part in any succession. */
function traceOrigins(
  events: readonly SuccessionEvent[],
  existedBefore: (unit: UnitId) => boolean,
  existsAfter: (unit: UnitId, date: CivilDate) => boolean,
): ReadonlyMap<UnitId, Origins> {
  const origins = new Map<UnitId, Origins>();
  const originsOf = (unit: UnitId): Origins => {
    const known = origins.get(unit);
    if (known !== undefined) return known;
    const initial: Origins = new Map(existedBefore(unit) ? [[unit, { people: true }]] : []);
    origins.set(unit, initial);
    return initial;
  };
  for (const [date, today] of groupByDay(events)) {
    const involved = new Set<UnitId>();
    for (const { from, to, landOnly } of today.flatMap(({ successions }) => successions)) {
      addOrigins(originsOf(to), originsOf(from), landOnly);
      involved.add(from).add(to);
    }
    for (const unit of involved) if (!existsAfter(unit, date)) origins.set(unit, new Map());
  }
  return origins;
}

/** In how many units the people of each earlier unit ended up, and in how many only land of it did. */
function countHomes(
  traced: ReadonlyMap<UnitId, Origins>,
): ReadonlyMap<UnitId, { homes: number; lands: number }> {
  const counts = new Map<UnitId, { homes: number; lands: number }>();
  for (const origins of traced.values()) {
    for (const [origin, { people }] of origins) {
      const count = counts.get(origin) ?? { homes: 0, lands: 0 };
      if (people) count.homes += 1;
      else count.lands += 1;
      counts.set(origin, count);
    }
  }
  return counts;
}

function extentOf(people: boolean, count: { homes: number; lands: number } | undefined): Extent {
  if (!people) return 'landOnly';
  if (count === undefined) return 'whole';
  if (count.homes > 1) return 'part';
  return count.lands > 0 ? 'allPeople' : 'whole';
}

function compareEdges(a: CorrespondenceEdge, b: CorrespondenceEdge): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : 1;
}

/** What a correspondence is worked out from: the units of two days, and what passed between them. */
export interface CorrespondenceInput {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Units of the earlier and of the later day, ascending. */
  readonly earlier: readonly UnitId[];
  readonly later: readonly UnitId[];
  readonly events: readonly SuccessionEvent[];
  readonly existsOn: (unit: UnitId, date: CivilDate) => boolean;
  /** Leaves out the pairs of which neither unit is asked for. */
  readonly isAskedFor: (unit: UnitId, date: CivilDate) => boolean;
  readonly weights: readonly CorrespondenceWeight[];
}

/** Which later unit holds what of which earlier one, without any estimate. */
function edgesBetween(input: CorrespondenceInput): readonly CorrespondenceEdge[] {
  const earlier = new Set(input.earlier);
  const existedBefore = (unit: UnitId) => earlier.has(unit);
  const traced = traceOrigins(standing(input.events, input.from, input.to), existedBefore, input.existsOn);
  const counts = countHomes(traced);
  const edges: CorrespondenceEdge[] = [];
  for (const to of input.later) {
    const origins = traced.get(to);
    if (origins === undefined) {
      const isAskedFor = input.isAskedFor(to, input.to) || input.isAskedFor(to, input.from);
      if (isAskedFor && existedBefore(to)) edges.push({ from: to, to, extent: 'whole' });
      continue;
    }
    for (const [from, { people }] of origins)
      edges.push({ from, to, extent: extentOf(people, counts.get(from)) });
  }
  return edges.sort(compareEdges);
}

/** Works out the correspondence of two days, the weights handed in marked where they can be used. */
export function correspond(input: CorrespondenceInput): Correspondence {
  const { from, to, isAskedFor } = input;
  const between = edgesBetween(input).filter(
    (edge) => isAskedFor(edge.from, from) || isAskedFor(edge.to, to),
  );
  const { edges, findings } = applyWeights(between, input.weights);
  const succeeded = new Set(edges.map((edge) => edge.from));
  const preceded = new Set(edges.map((edge) => edge.to));
  return {
    from,
    to,
    edges,
    ended: input.earlier.filter((unit) => !succeeded.has(unit) && isAskedFor(unit, from)),
    begun: input.later.filter((unit) => !preceded.has(unit) && isAskedFor(unit, to)),
    findings,
  };
}
