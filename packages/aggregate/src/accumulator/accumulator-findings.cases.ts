import { type FindingCases, llw2022 } from '@llw/core';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { planRollUp } from '../plan/roll-up-plan.ts';
import { createAccumulator } from './accumulator.ts';
import { restoreAccumulator } from './restore-accumulator.ts';

const snapshot = treeOf([{ id: 'province', below: [{ id: 'commune-1' }, { id: 'commune-2' }] }]);
const plan = planRollUp(llw2022, snapshot);
const context = { template: llw2022, snapshot };
const report = reportOf(llw2022, 'commune-1', { 'seminars.held': 1 });
const whole = () => createAccumulator(plan, context).add(report).toJSON();
const restored = (stored: unknown) => restoreAccumulator(stored, plan, context).findings;
const passing = () => restored(whole());

export const cases: FindingCases = {
  'AGGREGATE.SCOPE.001': {
    failing: () =>
      createAccumulator(plan, { ...context, scope: ['commune-2'] })
        .add(report)
        .rollUp().findings,
    passing: () =>
      createAccumulator(plan, { ...context, scope: ['commune-1'] })
        .add(report)
        .rollUp().findings,
  },
  'AGGREGATE.PARTIAL.001': { failing: () => restored({ ...whole(), version: 2 }), passing },
  'AGGREGATE.PARTIAL.002': { failing: () => restored({ ...whole(), submissions: [] }), passing },
  'AGGREGATE.PARTIAL.003': {
    failing: () => {
      const other = planRollUp(llw2022, snapshot, { duplicates: 'reject' });
      return restored(createAccumulator(other, context).toJSON());
    },
    passing,
  },
};
