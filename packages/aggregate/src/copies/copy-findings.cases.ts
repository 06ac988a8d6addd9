import { type FindingCases, llw2022 } from '@llw/core';
import { reportOf } from '../../testing/invented-campaign.ts';
import { findCopies } from './find-copies.ts';

const figures = {
  'seminars.held': 12,
  'media.press': 3,
  'publicity.leaflets': 450,
  'publicity.banners': 7,
  'classes.held:literacy': 2,
};
const own = reportOf(llw2022, 'school-1', figures);
const copy = reportOf(llw2022, 'school-2', figures);
const other = reportOf(llw2022, 'school-2', { ...figures, 'media.press': 4 });
const nil = (unit: string) => reportOf(llw2022, unit, { 'seminars.held': 0, 'media.press': 1 });
const before = reportOf(llw2022, 'school-1', figures, { period: '2023' });

export const cases: FindingCases = {
  'AGGREGATE.COPY.001': {
    failing: () => findCopies([own, copy]),
    passing: () => findCopies([own, other, nil('school-3'), nil('school-4')]),
  },
  'AGGREGATE.COPY.002': {
    failing: () => findCopies([own], [before]),
    passing: () => findCopies([other, nil('school-3')], [before, nil('school-3')]),
  },
};
