import { planRollUp, type RollUpPlan } from '@llw/aggregate';
import { llw2022, type ReportTemplate, type RollUpPolicy, type Snapshot, type Unit } from '@llw/core';
import { treeOf } from './nation.ts';

/** One year's reporting of the nation: the form, the tree, and how it is added up. */
export interface Campaign {
  readonly template: ReportTemplate;
  readonly snapshot: Snapshot;
  readonly plan: RollUpPlan;
}

/** Communes and schools report, each for itself; the offices above them gather. */
const policy: RollUpPolicy = {
  period: '2025',
  expected: {
    by: 'kinds',
    kinds: ['commune', 'ward', 'preschool', 'primarySchool', 'lowerSecondarySchool'],
  },
  deadline: { date: '2025-10-10', rule: 'onOrBefore' },
};

/** The campaign of a nation. Made of the same units, it is the same in every thread. */
export function campaignOf(units: readonly Unit[]): Campaign {
  const snapshot = treeOf(units);
  return { template: llw2022, snapshot, plan: planRollUp(llw2022, snapshot, policy) };
}
