import type { FindingCases } from '../../findings/finding-cases.ts';
import { planSaying, planWithWeek, wardPlan } from '../ward-plan.fixture.ts';
import type { Opening } from '../week-facts.ts';
import { checkDocument } from './check-document.ts';

const passing = () => checkDocument(wardPlan);

function openingOn(date: string): Opening {
  return { id: 'ward', level: 'commune', when: { type: 'day', date } };
}

/** Days and times of a document that cannot be, and ones that can. */
export const cases: FindingCases = {
  'DOC.WEEKDAY.001': {
    failing: () => checkDocument(planSaying('Khai mạc thứ Sáu, ngày 03/10/2024.')),
    passing: () => checkDocument(planSaying('Khai mạc thứ Năm, ngày 03/10/2024.')),
  },
  'DOC.DATE.001': {
    failing: () => checkDocument(planSaying('Họp ngày 31/9/2024.')),
    passing: () => checkDocument(planSaying('Họp ngày 30/9/2024.')),
  },
  'DOC.DATE.002': {
    failing: () => checkDocument(planSaying('Họp ngày 25/9/2023.')),
    passing: () => checkDocument(planSaying('Theo Công văn số 12/SGDĐT-GDTX ngày 25/9/2023.')),
  },
  'DOC.DATE.003': {
    failing: () => checkDocument({ ...wardPlan, date: { year: 2024, month: 10, day: 8 } }),
    passing,
  },
  'DOC.PADDING.001': {
    failing: () => checkDocument(planSaying('Họp ngày 5 tháng 9 năm 2024.')),
    passing: () => checkDocument(planSaying('Họp ngày 05 tháng 9 năm 2024.')),
  },
  'DOC.PADDING.002': {
    failing: () => checkDocument(planSaying('Họp ngày 05 tháng 09 năm 2024.')),
    passing: () => checkDocument(planSaying('Họp ngày 05 tháng 01 năm 2024.')),
  },
  'DOC.TIME.001': {
    failing: () => checkDocument(planSaying("Bắt đầu lúc 14h00'.")),
    passing: () => checkDocument(planSaying('Bắt đầu lúc 14 giờ 00.')),
  },
  'DOC.PERIOD.001': {
    failing: () =>
      checkDocument(planWithWeek({ declaredPeriod: { start: '2024-10-07', end: '2024-10-01' } })),
    passing,
  },
  'DOC.PERIOD.002': {
    failing: () =>
      checkDocument(planWithWeek({ declaredPeriod: { start: '2024-10-01', end: '2024-10-09' } })),
    passing,
  },
  'DOC.PERIOD.003': {
    failing: () =>
      checkDocument(planWithWeek({ declaredPeriod: { start: '2023-10-02', end: '2023-10-08' } })),
    passing,
  },
  'DOC.PERIOD.004': {
    failing: () =>
      checkDocument(planWithWeek({ declaredPeriod: { start: '2024-10-08', end: '2024-10-14' } })),
    passing,
  },
  'DOC.PERIOD.005': {
    failing: () => {
      const { declaredPeriod: _, ...week } = wardPlan.week;
      return checkDocument({ ...wardPlan, week });
    },
    passing,
  },
  'DOC.PERIOD.006': {
    failing: () =>
      checkDocument(planWithWeek({ officialPeriod: { start: '2024-10-02', end: '2024-10-08' } })),
    passing,
  },
  'DOC.OPENING.001': {
    failing: () => checkDocument(planWithWeek({ openings: [openingOn('2023-10-03')] })),
    passing,
  },
  'DOC.OPENING.002': {
    failing: () => checkDocument(planWithWeek({ openings: [openingOn('2024-09-28')] })),
    passing: () => checkDocument(planWithWeek({ openings: [openingOn('2024-09-29')] })),
  },
  'DOC.DEADLINE.001': {
    failing: () =>
      checkDocument(
        planWithWeek({
          reporting: { deadline: { date: '2024-10-07', rule: 'before' }, to: 'Ủy ban nhân dân' },
        }),
      ),
    passing: () =>
      checkDocument(
        planWithWeek({
          reporting: { deadline: { date: '2024-10-07', rule: 'onOrBefore' }, to: 'Ủy ban nhân dân' },
        }),
      ),
  },
  'DOC.DEADLINE.002': {
    failing: () =>
      checkDocument(
        planWithWeek({
          reporting: { deadline: { date: '2025-01-10', rule: 'before' }, to: 'Ủy ban nhân dân' },
        }),
      ),
    passing,
  },
  'DOC.PERIOD.007': {
    failing: () => checkDocument(planSaying('Tuần lễ diễn ra từ ngày 01/10/2024 đến hết ngày 08/10/2024.')),
    passing: () => checkDocument(planSaying('Tuần lễ diễn ra từ ngày 01/10/2024 đến hết ngày 07/10/2024.')),
  },
  'DOC.DEADLINE.003': {
    failing: () => checkDocument(planSaying('Gửi báo cáo chậm nhất ngày 10/10/2024.')),
    passing: () => checkDocument(planSaying('Gửi báo cáo trước ngày 10/10/2024.')),
  },
};
