import type { FindingCases } from '../../findings/finding-cases.ts';
import { wardPlan } from '../ward-plan.fixture.ts';
import { parseDocument } from './parse-document.ts';

const passing = () => parseDocument(wardPlan).findings;

function nested(levels: number): unknown {
  let value: unknown = 'a';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** JSON that is no document, and JSON that is one. */
export const cases: FindingCases = {
  'DOC.SHAPE.001': {
    failing: () => {
      const { subject: _, ...rest } = wardPlan;
      return parseDocument(rest).findings;
    },
    passing,
  },
  'DOC.SHAPE.002': {
    failing: () => parseDocument({ ...wardPlan, openning: [] }).findings,
    passing,
  },
  'DOC.SHAPE.003': {
    failing: () => parseDocument({ ...wardPlan, week: { ...wardPlan.week, year: '2024' } }).findings,
    passing,
  },
  'DOC.SHAPE.004': {
    failing: () => parseDocument(nested(100_000)).findings,
    passing,
  },
};
