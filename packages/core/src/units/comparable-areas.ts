import type { CivilDate } from '../calendar/civil-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { Correspondence, CorrespondenceEdge } from './correspondence.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { UnitId } from './unit.ts';

/**
 * What may be compared in an area:
 *
 * - `exact`: one later unit holds all of the earlier ones, so that the unit itself can be compared.
 * - `areaOnly`: several later units share what the earlier ones were. The sum over the area can be
 *   compared, no single unit of it.
 * - `estimated`: as `areaOnly`, but shares were handed in for every divided unit.
 * - `unmatched`: units of one day only, with nothing on the other day to compare them with.
 */
export type AreaComparison = 'exact' | 'areaOnly' | 'estimated' | 'unmatched';

/** The smallest land that is whole on both days (vùng so sánh được). */
export interface ComparableArea {
  /** Units of the earlier day, ascending. */
  readonly before: readonly UnitId[];
  /** Units of the later day, ascending. */
  readonly after: readonly UnitId[];
  readonly comparison: AreaComparison;
}

/** All areas between two days: each unit of either day is in just one. */
export interface ComparableAreas {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Ascending by their first unit. */
  readonly areas: readonly ComparableArea[];
  readonly findings: readonly Finding[];
}

/** Whether units are joined by land (the default) or only by people, so that empty land joins nothing. */
export type ComparedBy = 'land' | 'people';

interface Growing {
  readonly before: Set<UnitId>;
  readonly after: Set<UnitId>;
  readonly edges: CorrespondenceEdge[];
}

function compare({ before, after, edges }: Growing, by: ComparedBy): AreaComparison {
  if (before.size === 0 || after.size === 0) return 'unmatched';
  const whole = edges.every(
    ({ extent }) => extent === 'whole' || (extent === 'allPeople' && by === 'people'),
  );
  if (after.size === 1 && whole) return 'exact';
  const parts = edges.filter(({ extent }) => extent === 'part');
  return parts.length > 0 && parts.every(({ estimated }) => estimated !== undefined)
    ? 'estimated'
    : 'areaOnly';
}

const ascending = (units: Iterable<UnitId>) => [...units].sort();

function byFirstUnit(a: ComparableArea, b: ComparableArea): number {
  const [first = '', second = ''] = [a.before[0] ?? a.after[0], b.before[0] ?? b.after[0]];
  if (first !== second) return first < second ? -1 : 1;
  return b.before.length - a.before.length;
}

/** Sides are kept apart: a unit that exists on both days may hold other land on each. */
const earlierNode = (unit: UnitId) => `0${unit}`;
const laterNode = (unit: UnitId) => `1${unit}`;

/**
 * Joins what corresponds into areas: the connected components of earlier and later units. No figure is
 * divided and none counted twice, so a sum over all areas is the national total on both days.
 */
export function areasOf(correspondence: Correspondence, by: ComparedBy): ComparableAreas {
  const { from, to, ended, begun, findings } = correspondence;
  const edges = correspondence.edges.filter(({ extent }) => by === 'land' || extent !== 'landOnly');
  const sets = new DisjointSets();
  for (const edge of edges) sets.join(earlierNode(edge.from), laterNode(edge.to));

  const growing = new Map<string, Growing>();
  const areaOf = (node: string): Growing => {
    const root = sets.rootOf(node);
    const area = growing.get(root) ?? { before: new Set(), after: new Set(), edges: [] };
    growing.set(root, area);
    return area;
  };
  for (const edge of edges) areaOf(earlierNode(edge.from)).edges.push(edge);
  // Where empty land joins nothing, units that share nothing else still have to be in some area.
  for (const edge of correspondence.edges) {
    areaOf(earlierNode(edge.from)).before.add(edge.from);
    areaOf(laterNode(edge.to)).after.add(edge.to);
  }
  for (const unit of ended) areaOf(earlierNode(unit)).before.add(unit);
  for (const unit of begun) areaOf(laterNode(unit)).after.add(unit);

  const areas = [...growing.values()]
    .map(
      (area): ComparableArea => ({
        before: ascending(area.before),
        after: ascending(area.after),
        comparison: compare(area, by),
      }),
    )
    .sort(byFirstUnit);
  return { from, to, areas, findings };
}
