import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/finding.ts';
import { formatFinding } from '../findings/format-finding.ts';
import type { Unit, UnitKind } from './unit.ts';
import type { NewUnit, UnitEvent } from './unit-event.ts';
import { createUnitRegistry, type UnitRegistry } from './unit-registry.ts';

const always = { from: '2021-01-01', to: null };

function listed(
  id: string,
  name: string,
  kind: UnitKind,
  parents: Readonly<Record<string, string | null>>,
): Unit {
  return {
    id,
    versions: [{ name, kind, codes: [{ scheme: 'gso', value: id }], valid: always }],
    reportsTo: Object.entries(parents).map(([line, parent]) => ({ line, parent, valid: always })),
  };
}

function registryOf(input: Parameters<typeof createUnitRegistry>[0]): UnitRegistry {
  const { value, findings } = createUnitRegistry(input);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('no registry');
  return value;
}

const commune = (id: string, parent: string): NewUnit => ({
  id,
  name: `Xã ${id}`,
  kind: 'commune',
  codes: [],
  reportsTo: { territorial: parent },
});

const nation = [
  listed('p', 'Tỉnh Sông Bờ', 'province', { territorial: null, managing: null }),
  listed('a', 'Xã An', 'commune', { territorial: 'p', managing: 'p' }),
  listed('b', 'Xã Bình', 'commune', { territorial: 'p', managing: 'p' }),
  listed('college', 'Trường Cao đẳng Sông Bờ', 'college', { territorial: 'a', managing: 'p' }),
];

describe('reporting lines', () => {
  const registry = registryOf({ units: nation });

  it('a college stands in its commune by place and under the province by management', () => {
    expect(registry.at('2024-10-01').parent('college')?.id).toBe('a');
    expect(registry.at('2024-10-01', 'managing').parent('college')?.id).toBe('p');
  });

  it('a line nobody reports in is an empty tree', () => {
    expect(registry.at('2024-10-01', 'customs').units).toEqual([]);
  });
});

describe('a list and the events that followed it', () => {
  const events: readonly UnitEvent[] = [
    { type: 'rename', id: 'ward', date: '2024-01-01', unit: 'a', name: 'Phường An', kind: 'ward' },
    { type: 'recode', id: 'code', date: '2024-02-01', unit: 'a', scheme: 'gso', value: '00123' },
    {
      type: 'reparent',
      id: 'to the commune',
      date: '2024-03-01',
      unit: 'college',
      line: 'managing',
      parent: 'b',
    },
  ];
  const registry = registryOf({ units: nation, events });

  it('a version ends where the next begins', () => {
    expect(
      registry.unit('a')?.versions.map(({ name, codes, valid }) => [name, codes[0]?.value, valid]),
    ).toEqual([
      ['Xã An', 'a', { from: '2021-01-01', to: '2024-01-01' }],
      ['Phường An', 'a', { from: '2024-01-01', to: '2024-02-01' }],
      ['Phường An', '00123', { from: '2024-02-01', to: null }],
    ]);
  });

  it('a code belongs to whoever holds it that day', () => {
    expect(registry.resolveCode('gso', 'a', '2024-01-31')?.id).toBe('a');
    expect(registry.resolveCode('gso', 'a', '2024-02-01')).toBeUndefined();
    expect(registry.resolveCode('gso', '00123', '2024-02-01')?.id).toBe('a');
  });

  it('a line changes alone', () => {
    expect(registry.at('2024-03-01', 'managing').parent('college')?.id).toBe('b');
    expect(registry.at('2024-03-01').parent('college')?.id).toBe('a');
  });

  it('units no event touched are kept as they were handed in', () => {
    expect(registry.unit('b')).toBe(nation[2]);
  });

  it('events may come in any order of days', () => {
    const turned = registryOf({ units: nation, events: [...events].reverse() });
    expect(turned.units).toEqual(registry.units);
  });
});

describe('a merger', () => {
  const merger: UnitEvent = {
    type: 'merge',
    id: 'merger',
    date: '2025-07-01',
    sources: ['a', 'b'],
    target: commune('new', 'p'),
  };

  it('moves what stood under its sources, in the line in which it stood there', () => {
    const registry = registryOf({ units: nation, events: [merger] });
    expect(registry.at('2025-07-01').parent('college')?.id).toBe('new');
    expect(registry.at('2025-07-01', 'managing').parent('college')?.id).toBe('p');
  });

  it('moves a unit once that stands under two of its sources, each in a line of its own', () => {
    const both = listed('school', 'Trường Tiểu học Hoa Sen', 'primarySchool', {
      territorial: 'a',
      managing: 'b',
    });
    const target = { ...commune('new', 'p'), reportsTo: { territorial: 'p', managing: 'p' } };
    const registry = registryOf({ units: [...nation, both], events: [{ ...merger, target }] });
    for (const line of ['territorial', 'managing'])
      expect(registry.at('2025-07-01', line).parent('school')?.id).toBe('new');
    expect(registry.at('2025-06-30', 'managing').parent('school')?.id).toBe('b');
  });

  it('may go into a unit that lives on', () => {
    const registry = registryOf({ units: nation, events: [{ ...merger, sources: ['a'], target: 'b' }] });
    expect(
      registry
        .at('2025-07-01')
        .children('p')
        .map(({ id }) => id),
    ).toEqual(['b']);
    expect(registry.correspondence('2025-01-01', '2025-12-31', { kinds: ['commune'] }).edges).toEqual([
      { from: 'a', to: 'b', extent: 'whole' },
      { from: 'b', to: 'b', extent: 'whole' },
    ]);
  });

  it('undone, gives back each unit, its codes and what stood under it', () => {
    const undoing: UnitEvent = { type: 'undo', id: 'undoing', date: '2026-03-01', event: 'merger' };
    const registry = registryOf({ units: nation, events: [merger, undoing] });
    const treeOf = (date: string) =>
      registry.at(date).units.map((unit) => [unit, registry.at(date).parent(unit.id)?.id]);
    expect(treeOf('2026-03-01')).toEqual(treeOf('2025-06-30'));
    expect(registry.unit('a')?.versions.map(({ valid }) => valid)).toEqual([
      { from: '2021-01-01', to: '2025-07-01' },
      { from: '2026-03-01', to: null },
    ]);
  });

  it('undone, is exact again from before to after, and divides what it made seen from in between', () => {
    const undoing: UnitEvent = { type: 'undo', id: 'undoing', date: '2026-03-01', event: 'merger' };
    const registry = registryOf({ units: nation, events: [merger, undoing] });
    const comparisons = (from: string) =>
      registry
        .comparableAreas(from, '2026-10-01')
        .areas.map(({ before, comparison }) => [before, comparison]);
    expect(comparisons('2025-01-01')).toEqual([
      [['a'], 'exact'],
      [['b'], 'exact'],
    ]);
    expect(comparisons('2025-10-01')).toEqual([[['new'], 'areaOnly']]);
  });

  it('is not undone while something later stands on it', () => {
    const later: UnitEvent = {
      ...merger,
      id: 'later',
      date: '2025-12-01',
      sources: ['new'],
      target: commune('newer', 'p'),
    };
    const undoing: UnitEvent = { type: 'undo', id: 'undoing', date: '2026-03-01', event: 'merger' };
    const { usable, findings } = createUnitRegistry({ units: nation, events: [merger, later, undoing] });
    expect(usable).toBe(false);
    expect(findings.map(({ code, subject }) => [code, subject?.unit])).toContainEqual([
      'UNIT.EVENT.010',
      'new',
    ]);
  });
});

describe('a list that tells the versions, and events that tell the succession', () => {
  it('agree where the event says what the list already shows', () => {
    const ended = (id: string): Unit => ({
      id,
      versions: [
        { name: `Xã ${id}`, kind: 'commune', codes: [], valid: { from: '2021-01-01', to: '2025-07-01' } },
      ],
      reportsTo: [{ line: 'territorial', parent: null, valid: { from: '2021-01-01', to: '2025-07-01' } }],
    });
    const begun: Unit = {
      id: 'c',
      versions: [{ name: 'Xã c', kind: 'commune', codes: [], valid: { from: '2025-07-01', to: null } }],
      reportsTo: [{ line: 'territorial', parent: null, valid: { from: '2025-07-01', to: null } }],
    };
    const registry = registryOf({
      units: [ended('a'), ended('b'), begun],
      events: [{ type: 'merge', id: 'merger', date: '2025-07-01', sources: ['a', 'b'], target: 'c' }],
    });
    expect(registry.unit('a')?.versions).toEqual(ended('a').versions);
    expect(registry.comparableAreas('2025-06-30', '2025-07-01').areas).toEqual([
      { before: ['a', 'b'], after: ['c'], comparison: 'exact' },
    ]);
  });
});

describe('contradictions name the units', () => {
  const base = nation.filter(({ id }) => id !== 'college');

  it('a code held twice names both holders and the first day', () => {
    const again = listed('x', 'Xã Xuân', 'commune', { territorial: 'p' });
    const same = {
      ...again,
      versions: again.versions.map((entry) => ({ ...entry, codes: [{ scheme: 'gso', value: 'a' }] })),
    };
    const { usable, findings } = createUnitRegistry({ units: [...base, same] });
    expect(usable).toBe(false);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'UNIT.CODE.001',
      pointer: '/units/3',
      subject: { unit: 'x' },
      related: [{ role: 'duplicateOf', unit: 'a' }],
      params: { from: '2021-01-01' },
    });
  });

  it('a cycle names every unit on it, from the day it closes', () => {
    const events: readonly UnitEvent[] = [
      { type: 'reparent', id: 'a under b', date: '2024-01-01', unit: 'a', line: 'territorial', parent: 'b' },
      { type: 'reparent', id: 'b under a', date: '2024-06-01', unit: 'b', line: 'territorial', parent: 'a' },
    ];
    const { findings } = createUnitRegistry({ units: base, events });
    expect(findings.map(({ code }) => code)).toEqual(['UNIT.LINE.005']);
    expect(findings.map((finding) => formatFinding(finding, 'en'))).toEqual([
      'In the line “territorial”, on 01/06/2024, parents form a cycle: a → b → a.',
    ]);
  });

  it('a unit that is its own parent is a cycle of one', () => {
    const own = listed('s', 'Xã Sơn', 'commune', { territorial: 's' });
    const { findings } = createUnitRegistry({ units: [own] });
    expect(findings.map(({ code, params }) => [code, params['units']])).toEqual([['UNIT.LINE.005', 's → s']]);
  });

  it('a gap is asked about, and the registry is there all the same', () => {
    const [first, ...rest] = base;
    if (first === undefined) throw new Error('no unit');
    const { name, kind, codes } = first.versions[0] ?? { name: '', kind: 'province', codes: [] };
    const gapped: Unit = {
      ...first,
      versions: [
        { name, kind, codes, valid: { from: '2020-01-01', to: '2020-12-01' } },
        { name, kind, codes, valid: always },
      ],
    };
    const { value, findings } = createUnitRegistry({ units: [gapped, ...rest] });
    expect(
      findings.map(({ code, severity, params }) => [code, severity, params['from'], params['to']]),
    ).toEqual([['UNIT.VERSION.002', 'query', '2020-12-01', '2021-01-01']]);
    expect(value?.at('2020-12-15').units).toEqual([]);
  });

  it('all that contradicts is told at once', () => {
    const orphans = Array.from({ length: 250 }, (_, i) =>
      listed(`o${i}`, `Xã ${i}`, 'commune', { territorial: 'x' }),
    );
    const { findings } = createUnitRegistry({ units: orphans });
    expect(findings).toHaveLength(250);
  });
});

describe('asking for what is no day', () => {
  it.each(['', '2025-10', '2025-02-29', '01/10/2025', 'Oct 2025'])(
    '“%s” is a mistake of the caller',
    (date) => {
      const registry = registryOf({ units: nation });
      expect(() => registry.at(date)).toThrow(MisuseError);
      expect(() => registry.resolveCode('gso', 'a', date)).toThrow(MisuseError);
      expect(() => registry.comparableAreas(date, '2025-10-01')).toThrow(MisuseError);
    },
  );
});

describe('asking backwards', () => {
  it('is a mistake of the caller', () => {
    const registry = registryOf({ units: nation });
    expect(() => registry.correspondence('2025-10-01', '2024-10-01')).toThrow(MisuseError);
    expect(() => registry.comparableAreas('2025-10-01', '2024-10-01')).toThrow(MisuseError);
  });
});

describe('many findings of one unit', () => {
  it('are all told', () => {
    const versions = Array.from({ length: 150_000 }, (_, n) => ({
      name: `Xã ${n}`,
      kind: 'commune' as const,
      codes: [],
      valid: always,
    }));
    const { findings } = createUnitRegistry({ units: [{ id: 'a', versions, reportsTo: [] }] });
    expect(findings).toHaveLength(versions.length - 1);
  });
});
