import { describe, expect, it } from 'vitest';
import { reform2025 } from '../testing/reform-2025.ts';
import { createUnitRegistry } from './unit-registry.ts';
import { unitRegistryInputSchema } from './unit-registry-input.ts';

describe('units and events that come from outside as JSON', () => {
  it('give the registry that was written', () => {
    const parsed = unitRegistryInputSchema.parse(JSON.parse(JSON.stringify(reform2025)));
    const { value } = createUnitRegistry(parsed);
    expect(value?.units).toEqual(createUnitRegistry(reform2025).value?.units);
  });

  it.each([
    ['an event of no known type', { events: [{ type: 'conquer', id: 'x', date: '2025-07-01' }] }],
    ['a day that does not exist', { events: [{ type: 'dissolve', id: 'x', date: '2025-06-31', unit: 'a' }] }],
    [
      'a split with one target',
      { events: [{ type: 'split', id: 'x', date: '2025-07-01', source: 'a', targets: ['b'] }] },
    ],
    [
      'a field nobody knows',
      { events: [{ type: 'dissolve', id: 'x', date: '2025-07-01', unit: 'a', units: ['b'] }] },
    ],
    ['a unit without a version', { units: [{ id: 'a', versions: [], reportsTo: [] }] }],
  ])('are refused for %s', (_, input) => {
    expect(unitRegistryInputSchema.safeParse(input).success).toBe(false);
  });

  it('may name units like parts of an object without harm', () => {
    const unit = (id: string) => ({
      id,
      name: 'Xã',
      kind: 'commune',
      codes: [{ scheme: '__proto__', value: id }],
      reportsTo: { constructor: null },
    });
    const events = ['__proto__', 'constructor'].map((id) => ({
      type: 'create',
      id,
      date: '2025-07-01',
      unit: unit(id),
    }));
    const { value } = createUnitRegistry(unitRegistryInputSchema.parse({ events }));
    const tree = value?.at('2025-07-01', 'constructor');
    expect(tree?.roots().map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(tree?.findByCode('__proto__', 'constructor')?.id).toBe('constructor');
  });
});
