import type { FindingCases } from '../findings/finding-cases.ts';
import type { Unit } from './unit.ts';
import type { NewUnit, UnitEvent } from './unit-event.ts';
import { createUnitRegistry } from './unit-registry.ts';

const DAY = '2025-07-01';

const newUnit = (id: string, name: string, parent: string | null): NewUnit => ({
  id,
  name,
  kind: parent === null ? 'province' : 'commune',
  codes: [],
  reportsTo: { territorial: parent },
});

const founded = (id: string, parent: string | null): UnitEvent => ({
  type: 'create',
  id: `founding of ${id}`,
  date: '2021-01-01',
  unit: newUnit(id, `Đơn vị ${id}`, parent),
});

/** A province with three communes. */
const founding = [founded('p', null), founded('a', 'p'), founded('b', 'p'), founded('c', 'p')];
const findingsOf = (...events: readonly UnitEvent[]) =>
  createUnitRegistry({ events: [...founding, ...events] }).findings;

const dissolving = (unit: string, id = `end of ${unit}`): UnitEvent => ({
  type: 'dissolve',
  id,
  date: DAY,
  unit,
});
const merging = (
  sources: string[],
  target: string | NewUnit,
  id = `merger of ${sources.join()}`,
): UnitEvent => ({
  type: 'merge',
  id,
  date: DAY,
  sources,
  target,
});
const renaming = (name: string, date: string, id = name): UnitEvent => ({
  type: 'rename',
  id,
  date,
  unit: 'a',
  name,
});
const undoing = (event: string, date = '2026-01-01'): UnitEvent => ({
  type: 'undo',
  id: `undoing of ${event}`,
  date,
  event,
});

/** A commune whose list states a change on 2026-01-01. */
const listed: Unit = {
  id: 'listed',
  versions: [
    { name: 'Xã Bến', kind: 'commune', codes: [], valid: { from: '2021-01-01', to: '2026-01-01' } },
    { name: 'Phường Bến', kind: 'ward', codes: [], valid: { from: '2026-01-01', to: null } },
  ],
  reportsTo: [{ line: 'territorial', parent: null, valid: { from: '2021-01-01', to: null } }],
};
const eventOnListed = (date: string) =>
  createUnitRegistry({
    units: [listed],
    events: [{ type: 'rename', id: 'other name', date, unit: 'listed', name: 'Xã Bãi' }],
  }).findings;

export const cases: FindingCases = {
  'UNIT.EVENT.001': {
    failing: () => findingsOf(renaming('Xã Đông', DAY, 'same'), renaming('Xã Tây', DAY, 'same')),
    passing: () => findingsOf(renaming('Xã Đông', DAY), renaming('Xã Tây', DAY)),
  },
  'UNIT.EVENT.002': {
    failing: () => findingsOf(renaming('Xã Đông', '2025-06-31')),
    passing: () => findingsOf(renaming('Xã Đông', '2025-06-30')),
  },
  'UNIT.EVENT.003': {
    failing: () => findingsOf(dissolving('nowhere')),
    passing: () => findingsOf(dissolving('a')),
  },
  'UNIT.EVENT.004': {
    failing: () => findingsOf(merging(['a', 'b'], newUnit('c', 'Xã Mới', 'p'))),
    passing: () => findingsOf(merging(['a', 'b'], newUnit('new', 'Xã Mới', 'p'))),
  },
  'UNIT.EVENT.005': {
    failing: () => findingsOf(merging(['a', 'b'], 'a')),
    passing: () => findingsOf(merging(['b'], 'a')),
  },
  'UNIT.EVENT.006': {
    failing: () => findingsOf(merging(['a'], 'b'), dissolving('b')),
    passing: () => findingsOf(merging(['a'], 'b'), dissolving('c')),
  },
  'UNIT.EVENT.007': {
    failing: () => findingsOf(merging(['a'], 'b'), merging(['a'], 'c', 'again')),
    passing: () => findingsOf(merging(['a', 'b'], 'c')),
  },
  'UNIT.EVENT.008': {
    failing: () => findingsOf(merging(['a', 'a'], 'c')),
    passing: () => findingsOf(merging(['a', 'b'], 'c')),
  },
  'UNIT.EVENT.009': {
    failing: () => findingsOf(undoing('nothing')),
    passing: () => findingsOf(renaming('Xã Đông', DAY), undoing('Xã Đông')),
  },
  'UNIT.EVENT.010': {
    failing: () => findingsOf(renaming('Xã Đông', DAY), renaming('Xã Tây', '2025-08-01'), undoing('Xã Đông')),
    passing: () =>
      findingsOf(
        renaming('Xã Đông', DAY),
        renaming('Xã Tây', '2025-08-01'),
        undoing('Xã Tây'),
        undoing('Xã Đông'),
      ),
  },
  'UNIT.EVENT.011': {
    failing: () => eventOnListed('2025-07-01'),
    passing: () => eventOnListed('2026-07-01'),
  },
};
