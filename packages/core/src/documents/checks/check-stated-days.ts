import { type Finding, raise } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import { deadlineText } from '../wording/day-text.ts';
import { type DayInText, daysInText } from './days-in-text.ts';
import type { DocumentLine } from './document-lines.ts';
import { deadlineInTextDiffers, periodInTextDiffers } from './time-findings.ts';

const ABOUT_WEEK = /tuần lễ/iu;
const ABOUT_REPORT = /báo cáo/iu;
/** How far before a deadline the report is spoken of: a long sentence. */
const FARTHEST = 300;

const FROM = /từ (?:ngày )?$/iu;
const TO = /^ ?(?:đến|-|–) ?(?:hết )?(?:ngày )?$/iu;
const BEFORE = /trước (?:ngày )?$/iu;
const ON_OR_BEFORE = /(?:chậm nhất|muộn nhất|hạn|vào)(?: là)?(?: vào)? (?:ngày )?$/iu;

/** What stands right before a day, as far as a phrase may reach. */
function wordsBefore(text: string, { index }: DayInText): string {
  return text.slice(Math.max(0, index - 40), index);
}

function endOf({ index, text }: DayInText): number {
  return index + text.length;
}

/** Periods that a document may tell of: its Week, the country's, and spans given for openings. */
function periodsOf({ week }: WeekDocument): ReadonlySet<string> {
  const spans = (week.openings ?? []).flatMap(({ when }) => (when.type === 'within' ? [when.period] : []));
  const periods = [week.declaredPeriod, week.officialPeriod, ...spans];
  return new Set(periods.flatMap((period) => (period ? [`${period.start} ${period.end}`] : [])));
}

function checkPeriods(line: DocumentLine, known: ReadonlySet<string>): readonly Finding[] {
  const { text, pointer } = line;
  if (known.size === 0 || !ABOUT_WEEK.test(text)) return [];
  const days = daysInText(text);
  return days.flatMap((start, index) => {
    const end = days[index + 1];
    if (start.date === undefined || end?.date === undefined) return [];
    const isPeriod = FROM.test(wordsBefore(text, start)) && TO.test(text.slice(endOf(start), end.index));
    if (!isPeriod || known.has(`${start.date} ${end.date}`)) return [];
    return [raise(periodInTextDiffers, pointer, { start: start.date, end: end.date })];
  });
}

function ruleBefore(words: string): 'before' | 'onOrBefore' | undefined {
  if (BEFORE.test(words)) return 'before';
  return ON_OR_BEFORE.test(words) ? 'onOrBefore' : undefined;
}

function checkDeadlines(line: DocumentLine, { week }: WeekDocument): readonly Finding[] {
  const { text, pointer } = line;
  const deadline = week.reporting?.deadline;
  if (!deadline) return [];
  return daysInText(text).flatMap((day) => {
    const rule = ruleBefore(wordsBefore(text, day));
    const isAboutReport = ABOUT_REPORT.test(text.slice(Math.max(0, day.index - FARTHEST), day.index));
    if (rule === undefined || day.date === undefined || !isAboutReport) return [];
    if (day.date === deadline.date && rule === deadline.rule) return [];
    const stated = deadlineText({ date: day.date, rule });
    return [raise(deadlineInTextDiffers, pointer, { stated, known: deadlineText(deadline) })];
  });
}

/** Periods and deadlines typed in the text against the facts. */
export function checkStatedDays(document: WeekDocument, lines: readonly DocumentLine[]): readonly Finding[] {
  const known = periodsOf(document);
  return lines.flatMap((line) => [...checkPeriods(line, known), ...checkDeadlines(line, document)]);
}
