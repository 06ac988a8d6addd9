import type { FindingCases } from '@llw/core';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { yearlyForm } from '../../testing/invented-years.ts';
import { rollUp } from '../engine/roll-up.ts';
import { findOutliers } from './find-outliers.ts';

const schools = Array.from({ length: 12 }, (_, at) => `school-${at}`);
const snapshot = treeOf([{ id: 'commune', below: schools.map((id) => ({ id })) }]);

/** All schools alike but one, beside the year before or without it. */
function findingsWith(odd: Readonly<Record<string, number>>, past = true) {
  const totalsOf = (values: Readonly<Record<string, number>>, period: string) =>
    rollUp({
      template: yearlyForm,
      snapshot,
      submissions: schools.map((id, at) => {
        const usual = { classes: 5, attendances: 1200 + at };
        return reportOf(yearlyForm, id, at === 3 ? { ...usual, ...values } : usual, { period });
      }),
      policy: { period },
    });
  const history = past ? [totalsOf({}, '2023')] : [];
  return findOutliers({ current: totalsOf(odd, '2024'), history, budget: 0.2 }).findings;
}

const passing = () => findingsWith({});

export const cases: FindingCases = {
  'AGGREGATE.OUTLIER.001': { failing: () => findingsWith({ attendances: 12_030 }), passing },
  'AGGREGATE.OUTLIER.002': { failing: () => findingsWith({ attendances: 0 }), passing },
  'AGGREGATE.OUTLIER.003': { failing: () => findingsWith({ attendances: 2103 }), passing },
  'AGGREGATE.OUTLIER.004': { failing: () => findingsWith({ attendances: 5, classes: 1203 }), passing },
  'AGGREGATE.OUTLIER.005': { failing: () => findingsWith({ attendances: 5000 }), passing },
  'AGGREGATE.OUTLIER.006': {
    failing: () => findingsWith({ attendances: 90_000 }, false),
    passing: () => findingsWith({}, false),
  },
};
