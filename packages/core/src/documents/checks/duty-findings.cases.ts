import type { Finding } from '../../findings/finding.ts';
import type { FindingCases } from '../../findings/finding-cases.ts';
import { planSaying, planWithWeek, wardPlan } from '../ward-plan.fixture.ts';
import type { Assignment } from '../week-facts.ts';
import { checkDocument } from './check-document.ts';

const passing = () => checkDocument(wardPlan);

function assigningAlso(assignment: Assignment): readonly Finding[] {
  return checkDocument(planWithWeek({ assignments: [...(wardPlan.week.assignments ?? []), assignment] }));
}

/** Duties that nobody has, that ask for nothing or are not printed, and ones that hold. */
export const cases: FindingCases = {
  'DOC.ASSIGNMENT.001': {
    failing: () => assigningAlso({ id: 'nobody', assignee: ' ', tasks: ['Trang trí hội trường.'] }),
    passing,
  },
  'DOC.ASSIGNMENT.002': {
    failing: () => assigningAlso({ id: 'library', assignee: 'Thư viện phường', tasks: [] }),
    passing,
  },
  'DOC.ASSIGNMENT.003': {
    failing: () => assigningAlso({ id: 'library', assignee: 'Thư viện phường', tasks: ['Mở cửa cả ngày.'] }),
    passing,
  },
  'DOC.REFERENCE.001': {
    failing: () => checkDocument(planSaying([{ text: 'Theo ' }, { fact: 'citation', id: 'unknown' }])),
    passing: () => checkDocument(planSaying([{ text: 'Theo ' }, { fact: 'citation', id: 'provincialPlan' }])),
  },
  'DOC.REFERENCE.002': {
    failing: () => assigningAlso({ id: 'schools', assignee: 'Thư viện phường', tasks: ['Mở cửa cả ngày.'] }),
    passing,
  },
  'DOC.REPORTING.001': {
    failing: () => checkDocument({ ...wardPlan, body: { ...wardPlan.body, closing: [] } }),
    passing,
  },
};
