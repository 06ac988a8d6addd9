import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { NewUnit, UnitEvent } from './unit-event.ts';
import { createUnitRegistry, type UnitRegistry } from './unit-registry.ts';

const START = '2021-01-01';

function newUnit(id: string, kind: 'province' | 'commune', parent: string | null): NewUnit {
  return {
    id,
    name: `Đơn vị ${id}`,
    kind,
    codes: [{ scheme: 'gso', value: id }],
    reportsTo: { territorial: parent },
  };
}

/** Two provinces and six communes. */
const founding: readonly UnitEvent[] = [
  ...['p0', 'p1'].map(
    (id): UnitEvent => ({ type: 'create', id: `+${id}`, date: START, unit: newUnit(id, 'province', null) }),
  ),
  ...['c0', 'c1', 'c2', 'c3', 'c4', 'c5'].map(
    (id, i): UnitEvent => ({
      type: 'create',
      id: `+${id}`,
      date: START,
      unit: newUnit(id, 'commune', `p${i % 2}`),
    }),
  ),
];

/** What an event is made from: which kind, which units, how many days after the one before. */
const pick = fc.record({ kind: fc.nat(8), a: fc.nat(20), b: fc.nat(20), c: fc.nat(20), days: fc.nat(2) });
type Pick = { kind: number; a: number; b: number; c: number; days: number };

function eventFrom(
  { kind, a, b, c }: Pick,
  id: string,
  date: CivilDate,
  ids: readonly string[],
  past: readonly UnitEvent[],
): UnitEvent {
  const unit = (n: number) => ids[n % ids.length] ?? 'c0';
  const fresh = (n: string) => newUnit(`${id}${n}`, 'commune', unit(c));
  const dated = { id, date };
  switch (kind) {
    case 0:
      return { ...dated, type: 'create', unit: fresh('new') };
    case 1:
      return { ...dated, type: 'dissolve', unit: unit(a) };
    case 2:
      return { ...dated, type: 'merge', sources: [unit(a), unit(b)], target: fresh('merged') };
    case 3:
      return { ...dated, type: 'merge', sources: [unit(a)], target: unit(b) };
    case 4:
      return {
        ...dated,
        type: 'split',
        source: unit(a),
        targets: [fresh('east'), c % 2 === 0 ? fresh('west') : unit(b)],
      };
    case 5:
      return {
        ...dated,
        type: 'transfer',
        source: unit(a),
        target: unit(b),
        extent: c % 2 === 0 ? 'land' : 'landAndPeople',
      };
    case 6:
      return { ...dated, type: 'rename', unit: unit(a), name: `Tên ${id}` };
    case 7:
      return {
        ...dated,
        type: 'reparent',
        unit: unit(a),
        line: 'territorial',
        parent: c % 5 === 0 ? null : unit(b),
      };
    default:
      return { ...dated, type: 'undo', event: past[a % Math.max(past.length, 1)]?.id ?? 'none' };
  }
}

/** Takes up each event that leaves a registry without a contradiction. */
function worked(picks: readonly Pick[]): {
  readonly registry: UnitRegistry;
  readonly events: readonly UnitEvent[];
  readonly last: CivilDate;
} {
  let registry = accepted(founding);
  let events = founding;
  let date = addDays(START, 1);
  for (const [n, choice] of picks.entries()) {
    date = addDays(date, choice.days);
    const ids = registry.at(date).units.map(({ id }) => id);
    const next = [...events, eventFrom(choice, `e${n}`, date, ids, events)];
    const { value } = createUnitRegistry({ events: next });
    if (value === undefined) continue;
    [registry, events] = [value, next];
  }
  return { registry, events, last: date };
}

function accepted(events: readonly UnitEvent[]): UnitRegistry {
  const { value, findings } = createUnitRegistry({ events });
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('refused');
  return value;
}

const daysOf = (events: readonly UnitEvent[]) =>
  [...new Set(events.flatMap(({ date }) => [addDays(date, -1), date]))].sort();

function treeOf(registry: UnitRegistry, date: CivilDate) {
  const tree = registry.at(date);
  return tree.units.map((unit) => ({ ...unit, parent: tree.parent(unit.id)?.id }));
}

const sequences = fc.array(pick, { maxLength: 14 });

describe('any sequence of events that contradict nothing', () => {
  it('gives a forest on every day, with every unit of that day in it', () => {
    fc.assert(
      fc.property(sequences, (picks) => {
        const { registry, events } = worked(picks);
        for (const date of daysOf(events)) {
          const tree = registry.at(date);
          const alive = registry.units.filter(({ versions }) =>
            versions.some(({ valid }) => valid.from <= date && (valid.to === null || date < valid.to)),
          );
          // What hangs on a cycle or on an absent parent would be in no tree, or become a root.
          expect(tree.units.map(({ id }) => id).sort()).toEqual(alive.map(({ id }) => id));
          for (const unit of alive) {
            const edge = unit.reportsTo.find(
              ({ valid }) => valid.from <= date && (valid.to === null || date < valid.to),
            );
            expect(tree.parent(unit.id)?.id ?? null).toBe(edge?.parent);
          }
        }
      }),
    );
  });

  it('gives back the former tree when the last event is undone, on its own day or later', () => {
    fc.assert(
      fc.property(sequences, fc.nat(3), (picks, later) => {
        const { events, last } = worked(picks);
        const undone = events.at(-1);
        if (undone === undefined || events.length === founding.length) return;
        const date = addDays(last, later);
        const former = accepted(events.slice(0, -1));
        const restored = accepted([...events, { type: 'undo', id: 'undoing', date, event: undone.id }]);
        expect(treeOf(restored, date)).toEqual(treeOf(former, date));
      }),
    );
  });

  it('gives back the beginning when all events are undone from the last to the first', () => {
    fc.assert(
      fc.property(sequences, (picks) => {
        // An undoing is itself undone like any other event.
        const { events, last } = worked(picks);
        const date = addDays(last, 1);
        const undoings = events
          .slice(founding.length)
          .reverse()
          .map(({ id }): UnitEvent => ({ type: 'undo', id: `undoing ${id}`, date, event: id }));
        const restored = accepted([...events, ...undoings]);
        expect(treeOf(restored, date)).toEqual(treeOf(accepted(founding), date));
        const { edges } = restored.correspondence(START, date);
        expect(edges.every(({ from, to, extent }) => from === to && extent === 'whole')).toBe(true);
      }),
    );
  });

  it('leaves areas that hold each unit of either day once', () => {
    fc.assert(
      fc.property(sequences, fc.nat(20), fc.nat(20), (picks, i, j) => {
        const { registry, last } = worked(picks);
        const days = [addDays(START, i % 15), last].sort();
        const [from = START, to = START] = [days[0], addDays(days[1] ?? START, j % 3)];
        for (const by of ['land', 'people'] as const) {
          const { areas } = registry.comparableAreas(from, to, { by, kinds: ['commune', 'province'] });
          expect(areas.flatMap(({ before }) => before).sort()).toEqual(
            registry
              .at(from)
              .units.map(({ id }) => id)
              .sort(),
          );
          expect(areas.flatMap(({ after }) => after).sort()).toEqual(
            registry
              .at(to)
              .units.map(({ id }) => id)
              .sort(),
          );
        }
      }),
    );
  });
});

/** Land as what it is: indivisible plots, each in one commune. */
describe('land that is followed plot by plot', () => {
  const landPicks = fc.array(
    fc.record({
      kind: fc.constantFrom('merge', 'split', 'transfer'),
      a: fc.nat(20),
      b: fc.nat(20),
      cut: fc.nat(20),
    }),
    { maxLength: 12 },
  );

  it('lies in the same area on both days, and an exact unit holds just what its predecessors held', () => {
    fc.assert(
      fc.property(landPicks, (picks) => {
        const communes = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'];
        const before = new Map(communes.map((id, i) => [id, [`${i}a`, `${i}b`, `${i}c`]]));
        const now = new Map(before);
        const events: UnitEvent[] = [...founding];
        for (const [n, { kind, a, b, cut }] of picks.entries()) {
          const ids = [...now.keys()];
          const [x = '', y = ''] = [ids[a % ids.length], ids[b % ids.length]];
          const [plotsX = [], plotsY = []] = [now.get(x), now.get(y)];
          const dated = { id: `e${n}`, date: addDays(START, n + 1) };
          const at = plotsX.length < 2 ? 0 : 1 + (cut % (plotsX.length - 1));
          if (kind === 'merge' && x !== y) {
            events.push({
              ...dated,
              type: 'merge',
              sources: [x, y],
              target: newUnit(`m${n}`, 'commune', 'p0'),
            });
            now.delete(x);
            now.delete(y);
            now.set(`m${n}`, [...plotsX, ...plotsY]);
          } else if (kind === 'split' && at > 0) {
            const targets = [newUnit(`s${n}`, 'commune', 'p0'), newUnit(`t${n}`, 'commune', 'p1')];
            events.push({ ...dated, type: 'split', source: x, targets });
            now.delete(x);
            now.set(`s${n}`, plotsX.slice(0, at));
            now.set(`t${n}`, plotsX.slice(at));
          } else if (kind === 'transfer' && at > 0 && x !== y) {
            events.push({ ...dated, type: 'transfer', source: x, target: y, extent: 'landAndPeople' });
            now.set(x, plotsX.slice(0, at));
            now.set(y, [...plotsY, ...plotsX.slice(at)]);
          }
        }
        const { areas } = accepted(events).comparableAreas(START, addDays(START, 20));
        const plots = (ids: readonly string[], held: ReadonlyMap<string, readonly string[]>) =>
          ids.flatMap((id) => held.get(id) ?? []).sort();
        for (const area of areas) {
          expect(plots(area.after, now)).toEqual(plots(area.before, before));
          if (area.comparison === 'exact') expect(area.after).toHaveLength(1);
        }
        expect(areas.flatMap(({ before: units }) => units)).toHaveLength(before.size);
      }),
    );
  });
});
