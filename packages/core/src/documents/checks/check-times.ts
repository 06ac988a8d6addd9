import {
  addDays,
  type CivilDate,
  type CivilPeriod,
  daysBetween,
  isCivilDate,
} from '../../calendar/civil-date.ts';
import { lastGoodDay } from '../../calendar/deadline.ts';
import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import type { YearTheme } from '../../themes/year-theme.ts';
import type { WeekDocument } from '../document.ts';
import type { PartialDate } from '../document-head.ts';
import type { Opening } from '../week-facts.ts';
import { dayInWords } from '../wording/day-text.ts';
import {
  dayImpossible,
  deadlineOfOtherYear,
  deadlineTooEarly,
  issuedAtWrongTime,
  officialPeriodWrong,
  openingOfOtherYear,
  openingOutside,
  periodDiffers,
  periodLength,
  periodMissing,
  periodOfOtherYear,
  periodReversed,
} from './time-findings.ts';

const DAYS_OF_A_WEEK = 7;
/** A weekend or a Monday flag ceremony before the Week is ordinary. */
const MOST_DAYS_OUTSIDE = 2;

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The day of a document, where it has one. */
export function issueDay({ year, month, day }: PartialDate): CivilDate | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function periodFindings(period: CivilPeriod, year: number, pointer: string): readonly Finding[] {
  const { start, end } = period;
  if (end < start) return [raise(periodReversed, pointer, { start, end })];
  const days = daysBetween(start, end) + 1;
  return [
    ...(yearOf(start) === year ? [] : [raise(periodOfOtherYear, pointer, { year: String(year), start })]),
    ...(days === DAYS_OF_A_WEEK ? [] : [raise(periodLength, pointer, { days: String(days) })]),
  ];
}

function checkPeriods({ kind, week }: WeekDocument, known: YearTheme | undefined): readonly Finding[] {
  const { year, declaredPeriod: own, officialPeriod: official } = week;
  const sourced = known?.officialPeriod;
  const findings = [
    ...(own ? periodFindings(own, year, '/week/declaredPeriod') : []),
    ...(official ? periodFindings(official, year, '/week/officialPeriod') : []),
  ];
  if (!own && kind === 'plan') findings.push(raise(periodMissing, '/week', {}));
  if (own && official && own.start !== official.start) {
    const params = { start: own.start, official: official.start };
    findings.push(raise(periodDiffers, '/week/declaredPeriod', params));
  }
  if (official && sourced && (official.start !== sourced.start || official.end !== sourced.end)) {
    findings.push(raise(officialPeriodWrong, '/week/officialPeriod', { year: String(year), ...sourced }));
  }
  return findings;
}

/** Whole days between a day and the nearest of the periods; 0 within one. */
function daysOutside(date: CivilDate, periods: readonly CivilPeriod[]): number {
  const distances = periods.map(({ start, end }) => {
    if (date < start) return daysBetween(date, start);
    return date > end ? daysBetween(end, date) : 0;
  });
  return distances.length === 0 ? 0 : Math.min(...distances);
}

function daysOf({ when }: Opening): readonly { readonly date: CivilDate; readonly pointer: string }[] {
  if (when.type === 'day') return [{ date: when.date, pointer: '/when/date' }];
  return [
    { date: when.period.start, pointer: '/when/period/start' },
    { date: when.period.end, pointer: '/when/period/end' },
  ];
}

function checkOpenings({ week }: WeekDocument): readonly Finding[] {
  const periods = [week.declaredPeriod, week.officialPeriod].filter((period) => period !== undefined);
  return (week.openings ?? []).flatMap((opening, index) =>
    daysOf(opening).flatMap(({ date, pointer: own }) => {
      const pointer = pointerTo('', 'week', 'openings', index) + own;
      if (yearOf(date) !== week.year) {
        return [raise(openingOfOtherYear, pointer, { date, year: String(week.year) })];
      }
      const days = daysOutside(date, periods);
      return days > MOST_DAYS_OUTSIDE ? [raise(openingOutside, pointer, { date, days: String(days) })] : [];
    }),
  );
}

function checkDeadline({ week }: WeekDocument): readonly Finding[] {
  const period = week.declaredPeriod ?? week.officialPeriod;
  const deadline = week.reporting?.deadline;
  if (!deadline) return [];
  const pointer = '/week/reporting/deadline/date';
  const { date } = deadline;
  if (yearOf(date) !== week.year) {
    return [raise(deadlineOfOtherYear, pointer, { date, year: String(week.year) })];
  }
  const lastDay = lastGoodDay(deadline);
  return period && lastDay < period.end
    ? [raise(deadlineTooEarly, pointer, { lastDay, end: period.end })]
    : [];
}

function checkIssueDay(document: WeekDocument): readonly Finding[] {
  const { kind, date, week } = document;
  const issued = issueDay(date);
  const period = week.declaredPeriod ?? week.officialPeriod;
  if (issued === undefined) return [];
  if (!isCivilDate(issued)) return [raise(dayImpossible, '/date', { text: dayInWords(date) })];
  if (!period) return [];
  const untimely =
    kind === 'report' ? issued < period.end : issued > addDays(period.start, MOST_DAYS_OUTSIDE);
  return untimely ? [raise(issuedAtWrongTime, '/date', { issued, ...period })] : [];
}

/** The Week's days against its year, each other, the deadline and the day of the document. */
export function checkTimes(document: WeekDocument, known: YearTheme | undefined): readonly Finding[] {
  return [
    ...checkIssueDay(document),
    ...checkPeriods(document, known),
    ...checkOpenings(document),
    ...checkDeadline(document),
  ];
}
