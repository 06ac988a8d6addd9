import { describe, expect, it } from 'vitest';
import type { UnitEvent } from '../units/unit-event.ts';
import { createUnitRegistry, type UnitRegistry } from '../units/unit-registry.ts';
import { reform2025 } from './reform-2025.ts';

function registryOf(events: readonly UnitEvent[] = []): UnitRegistry {
  const { value, findings } = createUnitRegistry({
    units: reform2025.units,
    events: [...reform2025.events, ...events],
  });
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('the example contradicts itself');
  return value;
}

const registry = registryOf();
const before = '2024-10-01';
const after = '2025-10-01';

const nameByCode = (code: string, date: string) =>
  registry.at(date).unit(registry.resolveCode('gso', code, date)?.id ?? '')?.name;

describe('codes that came to mean another place on 2025-07-01', () => {
  it.each([
    ['11413', 'Phường Đằng Lâm', 'Phường Hải An'],
    ['01843', 'Phường Phùng Chí Kiên', 'Phường Bắc Kạn'],
    ['25195', 'Phường Tân Phú', 'Phường Bình Phước'],
    ['31064', 'Xã Bình Minh', 'Xã Vĩnh Bình'],
    ['91', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
  ])('%s was %s and is %s', (code, formerly, now) => {
    expect(nameByCode(code, before)).toBe(formerly);
    expect(nameByCode(code, after)).toBe(now);
    expect(nameByCode(code, '2025-06-30')).toBe(formerly);
    expect(nameByCode(code, '2025-07-01')).toBe(now);
  });

  it('a code that was closed is nobody’s afterwards', () => {
    expect(nameByCode('89', before)).toBe('Tỉnh An Giang');
    expect(nameByCode('89', after)).toBeUndefined();
    expect(nameByCode('11422', after)).toBeUndefined();
  });
});

describe('the tree before and after', () => {
  it('has districts to 2025-06-30 and none the day after', () => {
    const path = (id: string, date: string) =>
      registry
        .at(date)
        .ancestors(id)
        .map(({ name }) => name);
    expect(path('cat-bi', '2025-06-30')).toEqual(['Quận Hải An', 'Thành phố Hải Phòng']);
    expect(path('hai-an-2025', '2025-07-01')).toEqual(['Thành phố Hải Phòng']);
    const districts = ['district', 'urbanDistrict', 'town', 'provincialCity'];
    const isDistrict = ({ kind }: { kind: string }) => districts.includes(kind);
    expect(registry.at('2025-06-30').units.filter(isDistrict)).toHaveLength(5);
    expect(registry.at('2025-07-01').units.filter(isDistrict)).toEqual([]);
  });

  it('the province that took in Bình Phước is a city since 2026-04-30', () => {
    const province = (date: string) => registry.at(date).parent('binh-phuoc-2025');
    expect(province('2026-04-29')?.name).toBe('Tỉnh Đồng Nai');
    expect(province('2026-04-30')?.name).toBe('Thành phố Đồng Nai');
    expect(province('2026-04-30')?.kind).toBe('centralCity');
    expect(province('2026-04-30')?.id).toBe(province('2026-04-29')?.id);
  });

  it('the township Vĩnh Thuận is in Xã Vĩnh Phong, not in the new commune of its own name', () => {
    const { edges } = registry.correspondence(before, after);
    const home = edges.find(({ from }) => from === 'tt-vinh-thuan')?.to ?? '';
    expect(registry.at(after).unit(home)?.name).toBe('Xã Vĩnh Phong');
  });
});

describe('what corresponds over the reform', () => {
  const extents = (unit: string) =>
    registry
      .correspondence(before, after)
      .edges.filter(({ from }) => from === unit)
      .map(({ to, extent }) => [to, extent]);

  it('Cát Bi went whole into Hải An', () => {
    expect(extents('cat-bi')).toEqual([['hai-an-2025', 'whole']]);
  });

  it('Nam Hải was divided between Hải An and Đông Hải', () => {
    expect(extents('nam-hai')).toEqual([
      ['dong-hai-2025', 'part'],
      ['hai-an-2025', 'part'],
    ]);
  });

  it('Đông Hải 2 gave land to Hải An, but all its people are in Đông Hải', () => {
    expect(extents('dong-hai-2')).toEqual([
      ['dong-hai-2025', 'allPeople'],
      ['hai-an-2025', 'landOnly'],
    ]);
  });

  it('the districts ended without successor', () => {
    expect(registry.correspondence(before, after).ended).toEqual([
      'bach-thong',
      'hai-an',
      'huyen-vinh-thuan',
      'tp-bac-kan',
      'tp-dong-xoai',
    ]);
  });
});

describe('areas that compare between 2024 and 2025', () => {
  const { areas } = registry.comparableAreas(before, after);
  const areaOf = (unit: string) => areas.find((area) => area.after.includes(unit));

  it('Xã Vĩnh Bình compares with the three communes it was made of', () => {
    expect(areaOf('vinh-binh-2025')).toEqual({
      before: ['binh-minh', 'vinh-binh-bac', 'vinh-binh-nam'],
      after: ['vinh-binh-2025'],
      comparison: 'exact',
    });
  });

  it('Xã Phong Quang compares exactly although it was drawn from two districts', () => {
    expect(areaOf('phong-quang-2025')).toMatchObject({
      before: ['don-phong', 'duong-quang'],
      comparison: 'exact',
    });
  });

  it('the two wards of Hải An compare only together, for Nam Hải was divided', () => {
    const haiAn = areaOf('hai-an-2025');
    expect(haiAn?.after).toEqual(['dong-hai-2025', 'hai-an-2025']);
    expect(haiAn?.before).toHaveLength(8);
    expect(haiAn?.comparison).toBe('areaOnly');
    const byPeople = registry.comparableAreas(before, after, { by: 'people' });
    expect(byPeople.areas).toContainEqual(haiAn);
  });

  it('with shares handed in for Nam Hải the comparison is an estimate and says so', () => {
    const source = 'an invented count of residents';
    const weights = [
      { from: 'nam-hai', to: 'hai-an-2025', share: '0.25', source },
      { from: 'nam-hai', to: 'dong-hai-2025', share: '0.75', source },
    ];
    const estimated = registry.comparableAreas(before, after, { weights });
    expect(estimated.findings).toEqual([]);
    expect(estimated.areas.find((area) => area.after.includes('hai-an-2025'))?.comparison).toBe('estimated');
    const { edges } = registry.correspondence(before, after, { weights });
    expect(edges.find(({ from, to }) => from === 'nam-hai' && to === 'hai-an-2025')?.estimated).toEqual({
      share: '0.25',
      source,
    });
  });

  it('shares that do not add up are refused by name, and nothing is estimated', () => {
    const weights = [
      { from: 'nam-hai', to: 'hai-an-2025', share: '0.25', source: 'x' },
      { from: 'nam-hai', to: 'dong-hai-2025', share: '0.7', source: 'x' },
    ];
    const { areas: refused, findings } = registry.comparableAreas(before, after, { weights });
    expect(findings.map(({ code, params }) => [code, params['unit'], params['sum']])).toEqual([
      ['UNIT.WEIGHT.003', 'nam-hai', '0.95'],
    ]);
    expect(refused).toEqual(areas);
  });

  it('a sum over all areas is the national total on both sides', () => {
    const communes = (date: string) =>
      registry
        .at(date)
        .units.filter(({ kind }) => ['commune', 'ward', 'township'].includes(kind))
        .map(({ id }) => id)
        .sort();
    expect(areas.flatMap((area) => area.before).sort()).toEqual(communes(before));
    expect(areas.flatMap((area) => area.after).sort()).toEqual(communes(after));
  });
});

describe('schools through the reform', () => {
  const school = (parent: string): UnitEvent => ({
    type: 'create',
    id: `school under ${parent}`,
    date: '2022-08-15',
    unit: {
      id: `school-${parent}`,
      name: 'Trường Tiểu học Hoa Phượng',
      kind: 'primarySchool',
      codes: [],
      reportsTo: { territorial: parent },
    },
  });

  it('a school of a merged ward stands under the new ward without a word said', () => {
    const tree = registryOf([school('cat-bi')]).at(after);
    expect(tree.parent('school-cat-bi')?.name).toBe('Phường Hải An');
  });

  it('a school of a divided ward has to be placed: nobody guesses on which side it stands', () => {
    const events = [...reform2025.events, school('nam-hai')];
    const { usable, findings } = createUnitRegistry({ units: reform2025.units, events });
    expect(usable).toBe(false);
    expect(findings.map(({ code, subject }) => [code, subject?.unit])).toEqual([
      ['UNIT.LINE.004', 'school-nam-hai'],
    ]);
    const placed: UnitEvent = {
      type: 'reparent',
      id: 'place of the school',
      date: '2025-07-01',
      unit: 'school-nam-hai',
      line: 'territorial',
      parent: 'dong-hai-2025',
    };
    const tree = registryOf([school('nam-hai'), placed]).at(after);
    expect(tree.parent('school-nam-hai')?.name).toBe('Phường Đông Hải');
  });
});
