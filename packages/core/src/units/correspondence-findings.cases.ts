import type { FindingCases } from '../findings/finding-cases.ts';
import type { NewUnit } from './unit-event.ts';
import { createUnitRegistry } from './unit-registry.ts';

const commune = (id: string): NewUnit => ({
  id,
  name: `Xã ${id}`,
  kind: 'commune',
  codes: [],
  reportsTo: { territorial: null },
});

/** A commune divided in two, with the shares handed in. */
function findingsWith(...shares: readonly (readonly [to: string, share: string])[]) {
  const { value, findings } = createUnitRegistry({
    events: [
      { type: 'create', id: 'founding', date: '2021-01-01', unit: commune('Cũ') },
      {
        type: 'split',
        id: 'division',
        date: '2025-07-01',
        source: 'Cũ',
        targets: [commune('Đông'), commune('Tây')],
      },
    ],
  });
  const weights = shares.map(([to, share]) => ({ from: 'Cũ', to, share, source: 'an invented census' }));
  return value?.correspondence('2024-10-01', '2025-10-01', { weights }).findings ?? findings;
}

const passing = () => findingsWith(['Đông', '0.4'], ['Tây', '0.6']);

export const cases: FindingCases = {
  'UNIT.WEIGHT.001': { failing: () => findingsWith(['Đông', '1.4'], ['Tây', '0.6']), passing },
  'UNIT.WEIGHT.002': { failing: () => findingsWith(['Đông', '0.4'], ['Nam', '0.6']), passing },
  'UNIT.WEIGHT.003': { failing: () => findingsWith(['Đông', '0.4']), passing },
};
