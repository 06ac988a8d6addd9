import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/finding.ts';
import type { Unit } from './unit.ts';
import { createUnitRegistry } from './unit-registry.ts';

const since2025 = { from: '2025-07-01', to: null };

function unit(id: string, name: string, parent: string | null, code?: string): Unit {
  const codes = code === undefined ? [] : [{ scheme: 'gso', value: code }];
  return {
    id,
    versions: [{ name, kind: parent === null ? 'centralCity' : 'ward', codes, valid: since2025 }],
    reportsTo: [{ line: 'territorial', parent, valid: since2025 }],
  };
}

const haiPhong = [
  unit('hp', 'Thành phố Hải Phòng', null, '31'),
  unit('hp/hai-an', 'Phường Hải An', 'hp', '11413'),
  unit('hp/hai-an/school', 'Trường Tiểu học Hoa Phượng', 'hp/hai-an'),
  unit('hp/dong-hai', 'Phường Đông Hải', 'hp', '11411'),
  unit('tn', 'Tỉnh Thái Nguyên', null, '19'),
];

function treeOf(units: readonly Unit[], date = '2025-10-01') {
  const { value } = createUnitRegistry({ units });
  if (value === undefined) throw new Error('the units contradict each other');
  return value.at(date);
}

describe('the tree of a day', () => {
  const tree = treeOf(haiPhong);
  const names = (units: readonly { name: string }[]) => units.map(({ name }) => name);

  it('holds the units in pre-order, siblings by id', () => {
    expect(tree.units.map(({ id }) => id)).toEqual([
      'hp',
      'hp/dong-hai',
      'hp/hai-an',
      'hp/hai-an/school',
      'tn',
    ]);
  });

  it('names parents, children, ancestors and descendants', () => {
    expect(tree.parent('hp/hai-an')?.name).toBe('Thành phố Hải Phòng');
    expect(tree.parent('hp')).toBeUndefined();
    expect(names(tree.children('hp'))).toEqual(['Phường Đông Hải', 'Phường Hải An']);
    expect(names(tree.ancestors('hp/hai-an/school'))).toEqual(['Phường Hải An', 'Thành phố Hải Phòng']);
    expect(names(tree.descendants('hp'))).toEqual([
      'Phường Đông Hải',
      'Phường Hải An',
      'Trường Tiểu học Hoa Phượng',
    ]);
    expect(names(tree.roots())).toEqual(['Thành phố Hải Phòng', 'Tỉnh Thái Nguyên']);
    expect(tree.levelOf(tree.ordinalOf('hp/hai-an/school'))).toBe(2);
  });

  it('knows nothing of units that are not part of it', () => {
    expect(tree.ordinalOf('nowhere')).toBe(-1);
    expect(tree.unit('nowhere')).toBeUndefined();
    expect(tree.children('nowhere')).toEqual([]);
    expect(tree.findByName('Phường Hải An', 'nowhere')).toEqual([]);
    expect(treeOf(haiPhong, '2025-06-30').units).toEqual([]);
  });

  it('refuses an ordinal that is none, since that is a bug of the caller', () => {
    expect(() => tree.subtreeEnd(tree.units.length)).toThrow(MisuseError);
    expect(() => tree.parentOrdinal(-1)).toThrow(MisuseError);
  });

  it('finds the unit that holds a code', () => {
    expect(tree.findByCode('gso', '11411')?.name).toBe('Phường Đông Hải');
    expect(tree.findByCode('moet', '11411')).toBeUndefined();
  });

  it('finds units by name as people type it, anywhere or below a unit', () => {
    const found = (name: string, within?: string) => tree.findByName(name, within).map(({ id }) => id);
    expect(found('P. Hải An')).toEqual(['hp/hai-an']);
    expect(found('PHƯỜNG HẢI AN'.normalize('NFD'))).toEqual(['hp/hai-an']);
    expect(found('hải an', 'hp')).toEqual(['hp/hai-an']);
    expect(found('TP.Hải Phòng')).toEqual(['hp']);
    expect(found('Xã Hải An')).toEqual([]);
    expect(found('Phường Hải An', 'tn')).toEqual([]);
    expect(found('Trường TH Hoa Phượng', 'hp/hai-an')).toEqual(['hp/hai-an/school']);
  });

  it('gives every unit of a name, so that the caller sees that the name does not decide', () => {
    const communes = ['hp', 'tn'].map((province) => unit(`${province}/tan-tien`, 'Xã Tân Tiến', province));
    const nation = treeOf([...haiPhong, ...communes]);
    expect(nation.findByName('Xã Tân Tiến').map(({ id }) => id)).toEqual(['hp/tan-tien', 'tn/tan-tien']);
    expect(nation.findByName('Xã Tân Tiến', 'tn').map(({ id }) => id)).toEqual(['tn/tan-tien']);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(tree.units)).toBe(true);
    expect(tree.units.every(Object.isFrozen)).toBe(true);
  });
});

describe('the hash of a tree', () => {
  it('does not depend on the order in which units were handed in', () => {
    expect(treeOf([...haiPhong].reverse()).hash).toBe(treeOf(haiPhong).hash);
  });

  it('differs by day, by name and by parent', () => {
    const renamed = haiPhong.map((entry) =>
      entry.id === 'tn' ? unit('tn', 'Tỉnh Bắc Kạn', null, '19') : entry,
    );
    const moved = haiPhong.map((entry) =>
      entry.id === 'hp/dong-hai' ? unit('hp/dong-hai', 'Phường Đông Hải', 'tn', '11411') : entry,
    );
    const hashes = [
      treeOf(haiPhong).hash,
      treeOf(haiPhong, '2025-10-02').hash,
      treeOf(renamed).hash,
      treeOf(moved).hash,
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

/** Forests in any shape: each unit stands under one of those before it, or is a root. */
const forests = fc.array(fc.nat(), { maxLength: 60 }).map((picks) =>
  picks.map((pick, i) => {
    const above = pick % (i + 1);
    return unit(`u${(i * 37) % 61}`, `Đơn vị ${i}`, above === i ? null : `u${(above * 37) % 61}`);
  }),
);

describe('any forest', () => {
  it('is laid out so that each subtree is one interval', () => {
    fc.assert(
      fc.property(forests, (units) => {
        const tree = treeOf(units);
        expect(tree.units).toHaveLength(units.length);
        for (const { id, reportsTo } of units) {
          const ordinal = tree.ordinalOf(id);
          expect(tree.units[ordinal]?.id).toBe(id);
          expect(tree.parent(id)?.id ?? null).toBe(reportsTo[0]?.parent);
          const below = new Set(tree.descendants(id).map((entry) => entry.id));
          const really = tree.units.filter((entry) => tree.ancestors(entry.id).some((up) => up.id === id));
          expect(below).toEqual(new Set(really.map((entry) => entry.id)));
          expect(tree.subtreeEnd(ordinal)).toBe(ordinal + 1 + really.length);
          expect(tree.levelOf(ordinal)).toBe(tree.ancestors(id).length);
        }
      }),
    );
  });
});
