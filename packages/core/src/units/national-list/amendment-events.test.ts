import { describe, expect, it } from 'vitest';
import type { Unit, UnitKind } from '../unit.ts';
import { createUnitRegistry } from '../unit-registry.ts';
import { amendmentEvents } from './amendment-events.ts';
import { unitAmendments2026 } from './amendments-2026.ts';

function unit(code: string, name: string, kind: UnitKind): Unit {
  const valid = { from: '2025-07-01', to: null };
  return {
    id: `u:${code}`,
    versions: [{ name, kind, codes: [{ scheme: 'gso', value: code }], valid }],
    reportsTo: [{ line: 'territorial', parent: null, valid }],
  };
}

const ofAct = (notation: string) => unitAmendments2026.filter(({ act }) => act.notation === notation);

describe('the changes of 2026', () => {
  it('are three cities and 22 wards, each under its act', () => {
    expect(['30/2026/QH16', '36/2026/QH16', '39/2026/QH16'].map((act) => ofAct(act).length)).toEqual([
      1, 1, 1,
    ]);
    expect(ofAct('237/NQ-UBTVQH16')).toHaveLength(10);
    expect(ofAct('388/NQ-UBTVQH16')).toHaveLength(12);
    expect(new Set(unitAmendments2026.map(({ code }) => code)).size).toBe(25);
  });

  it('keep a unit, its code and the spelling of its own name', () => {
    const units = [unit('07840', 'Xã Hiệp Hòa', 'commune')];
    const { events } = amendmentEvents(
      units,
      ofAct('388/NQ-UBTVQH16').filter(({ code }) => code === '07840'),
    );
    const tree = createUnitRegistry({ units, events }).value?.at('2026-09-20');
    expect(tree?.findByCode('gso', '07840')).toMatchObject({
      id: 'u:07840',
      name: 'Phường Hiệp Hòa',
      kind: 'ward',
    });
  });

  it('are not worked on a unit that already is what it becomes', () => {
    const { events, findings } = amendmentEvents(
      [unit('75', 'Thành phố Đồng Nai', 'centralCity')],
      ofAct('30/2026/QH16'),
    );
    expect(events).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('are not worked on the unit that held the code before the reform', () => {
    const { events, findings } = amendmentEvents(
      [unit('25363', 'Thị trấn Tân Phú', 'township')],
      unitAmendments2026.filter(({ code }) => code === '25363'),
    );
    expect(events).toEqual([]);
    expect(findings.map(({ code, params }) => [code, params['held']])).toEqual([
      ['UNIT.AMENDMENT.002', 'Thị trấn Tân Phú'],
    ]);
  });
});
