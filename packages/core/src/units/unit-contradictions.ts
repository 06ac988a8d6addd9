import { type CivilDate, isCivilDate, type Validity } from '../calendar/civil-date.ts';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { findCodesHeldTwice } from './code-holders.ts';
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

function checkIds(units: readonly Unit[], pointerOf: UnitPointer): readonly Finding[] {
  const seen = new Set<UnitId>();
  const findings: Finding[] = [];
  for (const { id } of units) {
    if (seen.has(id))
      findings.push(raise(unitIdTwice, pointerOf(id), { unit: id }, { subject: { unit: id } }));
    seen.add(id);
  }
  return findings;
}

function checkValidity(unit: UnitId, valid: Validity, pointer: string, exists: DayCheck): readonly Finding[] {
  const unknown = [valid.from, valid.to ?? valid.from].filter((date) => !exists(date));
  if (unknown.length > 0)
    return [...new Set(unknown)].map((date) =>
      raise(unitDateUnknown, pointer, { unit, date }, { subject: { unit } }),
    );
  if (valid.to !== null && valid.to <= valid.from)
    return [raise(validityEmpty, pointer, { unit, from: valid.from, to: valid.to }, { subject: { unit } })];
  return [];
}

function checkValidities(
  { id, versions, reportsTo }: Unit,
  pointer: string,
  exists: DayCheck,
): readonly Finding[] {
  return [
    ...versions.flatMap(({ valid }, i) =>
      checkValidity(id, valid, pointerTo(pointer, 'versions', i, 'valid'), exists),
    ),
    ...reportsTo.flatMap(({ valid }, i) =>
      checkValidity(id, valid, pointerTo(pointer, 'reportsTo', i, 'valid'), exists),
    ),
  ];
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

function checkTimeline(unit: Unit, pointer: string, exists: DayCheck): readonly Finding[] {
  const malformed = checkValidities(unit, pointer, exists);
  if (malformed.length > 0) return malformed;
  const lines = new Set(unit.reportsTo.map(({ line }) => line));
  return [
    ...checkVersions(unit.id, unit.versions, pointerTo(pointer, 'versions')),
    ...[...lines].flatMap((line) => {
      const edges = unit.reportsTo.filter((edge) => edge.line === line);
      return checkLine(unit, line, edges, pointerTo(pointer, 'reportsTo'));
    }),
  ];
}

/**
 * What contradicts within single units: ids given twice, days that do not exist, versions that overlap,
 * two parents in one line, gaps.
 */
export function timelineContradictions(units: readonly Unit[], pointerOf: UnitPointer): readonly Finding[] {
  const exists = rememberingDays();
  return [
    ...checkIds(units, pointerOf),
    ...units.flatMap((unit) => checkTimeline(unit, pointerOf(unit.id), exists)),
  ];
}

/** What contradicts between units whose own timelines stand in order: parents, cycles, codes. */
export function relationContradictions(units: readonly Unit[], pointerOf: UnitPointer): readonly Finding[] {
  return [
    ...checkParents(units, pointerOf),
    ...findCycles(units, pointerOf),
    ...findCodesHeldTwice(units, pointerOf),
  ];
}
