import { type CivilDate, isCivilDate, type Validity } from '../calendar/civil-date.ts';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { CodeHolders } from './code-holders.ts';
import { byStart, endOf, union } from './dated-intervals.ts';
import { findCycles } from './line-cycles.ts';
import { checkParents } from './line-parents.ts';
import type { ReportingLineEdge, Unit, UnitId, UnitVersion } from './unit.ts';
import {
  lineGap,
  twoParents,
  unitDateUnknown,
  unitIdTwice,
  validityEmpty,
  versionsGap,
  versionsOverlap,
} from './unit-findings.ts';
import type { UnitRoll } from './unit-roll.ts';

/** Gives the JSON Pointer of a unit into what was handed in. */
export type UnitPointer = (id: UnitId) => string;

type DayCheck = (date: CivilDate) => boolean;

/** A check of days that asks about each day once: a nation's 53,000 units share a handful of days. */
function rememberingDays(): DayCheck {
  const known = new Map<CivilDate, boolean>();
  return (date) => {
    const answer = known.get(date) ?? isCivilDate(date);
    known.set(date, answer);
    return answer;
  };
}

function checkIds(units: readonly Unit[]): readonly Finding[] {
  const seen = new Set<UnitId>();
  const findings: Finding[] = [];
  for (const [place, { id: unit }] of units.entries()) {
    if (seen.has(unit))
      findings.push(raise(unitIdTwice, pointerTo('/units', place), { unit }, { subject: { unit } }));
    seen.add(unit);
  }
  return findings;
}

/** What is wrong with one validity; `undefined` where it is sound, as nearly all are. */
function checkValidity(
  unit: UnitId,
  { from, to }: Validity,
  exists: DayCheck,
): ((pointer: string) => Finding) | undefined {
  const subject = { unit };
  const date = exists(from) ? to : from;
  if (date !== null && !exists(date))
    return (pointer) => raise(unitDateUnknown, pointer, { unit, date }, { subject });
  if (to !== null && to <= from)
    return (pointer) => raise(validityEmpty, pointer, { unit, from, to }, { subject });
  return undefined;
}

function checkValidities(
  { id, versions, reportsTo }: Unit,
  place: number,
  exists: DayCheck,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [list, dated] of [
    ['versions', versions],
    ['reportsTo', reportsTo],
  ] as const) {
    for (let i = 0; i < dated.length; i++) {
      const valid = dated[i]?.valid;
      const finding = valid && checkValidity(id, valid, exists);
      if (finding) findings.push(finding(pointerTo('/units', place, list, i, 'valid')));
    }
  }
  return findings;
}

/** Calls back for each pair of neighbours in time that overlap or leave days between them. */
function compareNeighbours<Dated extends { readonly valid: Validity }>(
  dated: readonly Dated[],
  overlap: (earlier: Dated, later: Dated) => void,
  gap: (from: CivilDate, to: CivilDate) => void,
): void {
  if (dated.length < 2) return;
  const [first, ...rest] = [...dated].sort((a, b) => byStart(a.valid, b.valid));
  if (first === undefined) return;
  // The one that reaches furthest so far: an early long validity may overlap all that follow.
  let furthest = first;
  for (const next of rest) {
    if (next.valid.from < endOf(furthest.valid)) overlap(furthest, next);
    else if (next.valid.from > endOf(furthest.valid)) gap(endOf(furthest.valid), next.valid.from);
    if (endOf(next.valid) > endOf(furthest.valid)) furthest = next;
  }
}

function checkVersions(unit: UnitId, versions: readonly UnitVersion[], pointer: string): readonly Finding[] {
  const findings: Finding[] = [];
  const subject = { unit };
  compareNeighbours(
    versions,
    (earlier, later) =>
      findings.push(
        raise(
          versionsOverlap,
          pointer,
          { unit, earlier: earlier.name, later: later.name, from: later.valid.from },
          { subject },
        ),
      ),
    (from, to) => findings.push(raise(versionsGap, pointer, { unit, from, to }, { subject })),
  );
  return findings;
}

const parentText = (parent: UnitId | null) => parent ?? '—';

function checkLine(
  { id: unit, versions }: Unit,
  line: string,
  edges: readonly ReportingLineEdge[],
  pointer: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  const subject = { unit };
  const existence = union(versions.map(({ valid }) => valid));
  compareNeighbours(
    edges,
    (earlier, later) => {
      const parents = { earlier: parentText(earlier.parent), later: parentText(later.parent) };
      findings.push(
        raise(twoParents, pointer, { unit, line, ...parents, from: later.valid.from }, { subject }),
      );
    },
    (from, to) => {
      // A unit that did not exist in between has no gap in its line.
      if (existence.some((valid) => valid.from <= from && to <= endOf(valid)))
        findings.push(raise(lineGap, pointer, { unit, line, from, to }, { subject }));
    },
  );
  return findings;
}

function edgesByLine(edges: readonly ReportingLineEdge[]): ReadonlyMap<string, readonly ReportingLineEdge[]> {
  const lines = new Map<string, ReportingLineEdge[]>();
  for (const edge of edges) {
    const known = lines.get(edge.line);
    if (known === undefined) lines.set(edge.line, [edge]);
    else known.push(edge);
  }
  return lines;
}

function checkTimeline(unit: Unit, place: number, exists: DayCheck): readonly Finding[] {
  const malformed = checkValidities(unit, place, exists);
  if (malformed.length > 0) return malformed;
  const versions =
    unit.versions.length > 1
      ? checkVersions(unit.id, unit.versions, pointerTo('/units', place, 'versions'))
      : [];
  if (unit.reportsTo.length < 2) return versions;
  const pointer = pointerTo('/units', place, 'reportsTo');
  const lines = edgesByLine(unit.reportsTo);
  return [...versions, ...[...lines].flatMap(([line, edges]) => checkLine(unit, line, edges, pointer))];
}

/**
 * What contradicts within single units: ids given twice, days that do not exist, versions that overlap,
 * two parents in one line, gaps. Pointers are into `/units`.
 */
export function timelineContradictions(units: readonly Unit[]): readonly Finding[] {
  const exists = rememberingDays();
  return [...checkIds(units), ...units.flatMap((unit, place) => checkTimeline(unit, place, exists))];
}

/** What contradicts between units whose own timelines stand in order: parents, cycles, codes. */
export function relationContradictions(roll: UnitRoll, pointerOf: UnitPointer): readonly Finding[] {
  return [
    ...checkParents(roll, pointerOf),
    ...findCycles(roll, pointerOf),
    ...new CodeHolders(roll.units).contradictions(pointerOf),
  ];
}
