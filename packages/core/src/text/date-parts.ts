import { addDays, type CivilDate, civilDateOf } from '../calendar/civil-date.ts';

/** Day, month and year as digits stand in a text; what is not there is absent. */
export interface DateParts {
  readonly day?: number;
  readonly month?: number;
  /** As typed: two, three or five digits are slips to be asked about. */
  readonly year?: string;
}

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY`: ISO 8601 as precise as what was written. */
export type PartialCivilDate = string;

const SEPARATOR = ' ?[/.\\-–—] ?';

const pattern = (source: string) => new RegExp(`^${source}$`, 'u');

const patterns = [
  pattern('(?<year>\\d{4})(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})'),
  pattern(`(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2})(?:${SEPARATOR}| năm )(?<year>\\d{2,6})`),
  pattern(`(?:(?<day>\\d{1,2}) )?tháng (?<month>\\d{1,2})(?: ?năm |${SEPARATOR}| )(?<year>\\d{2,6})`),
  pattern('(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})'),
  pattern(`(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{3,6})`),
  pattern(`(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2})`),
  pattern('(?:năm )?(?<year>\\d{3,6})'),
  pattern('(?<day>\\d{1,2})'),
] as const;

/** Finds day, month and year in a text that holds nothing else; `undefined` where it does. */
export function readDateParts(text: string): DateParts | undefined {
  for (const known of patterns) {
    const groups = known.exec(text)?.groups;
    if (!groups) continue;
    const { day, month, year } = groups;
    return {
      ...(day !== undefined && { day: Number(day) }),
      ...(month !== undefined && { month: Number(month) }),
      ...(year !== undefined && { year }),
    };
  }
  return undefined;
}

/** Years that a written year may be, the likelier first. */
export interface YearReading {
  readonly years: readonly number[];
  /** `written`: four digits; `shortened`: two digits; `slip`: a digit too many or too few. */
  readonly form: 'written' | 'shortened' | 'slip';
}

const EARLIEST_SLIP = 2000;
const LATEST_SLIP = 2099;

const isYear = (year: number) => year >= 1900 && year <= 2999;

function slips(typed: string): number[] {
  const positions = [...typed, ''].map((_, index) => index);
  const mended =
    typed.length > 4
      ? positions.map((at) => typed.slice(0, at) + typed.slice(at + 1))
      : positions.flatMap((at) =>
          [...'0123456789'].map((digit) => typed.slice(0, at) + digit + typed.slice(at)),
        );
  const years = mended
    .filter((year) => year.length === 4)
    .map(Number)
    .filter((year) => year >= EARLIEST_SLIP && year <= LATEST_SLIP);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** `2023` is a year, `23` is short for one, `20226` and `226` are slips of the hand. */
export function readYear(typed: string): YearReading {
  if (typed.length === 2) return { years: [2000 + Number(typed)], form: 'shortened' };
  if (typed.length === 4 && isYear(Number(typed))) return { years: [Number(typed)], form: 'written' };
  return { years: slips(typed), form: 'slip' };
}

const SERIAL_OF_2000 = 36_526;
const SERIAL_OF_2100 = 73_051;

/**
 * The day that a spreadsheet counts by a number: 1 is 1900-01-01 and 60 the 29 February 1900 that never
 * was (ECMA-376, part 1, 18.17.4.1). Days of this century only: other numbers are more likely something
 * else.
 */
export function dayOfSerial(typed: string): CivilDate | undefined {
  const serial = /^\d{5}$/.test(typed) ? Number(typed) : 0;
  if (serial < SERIAL_OF_2000 || serial >= SERIAL_OF_2100) return undefined;
  return addDays('2000-01-01', serial - SERIAL_OF_2000);
}

/** Puts parts of a known year together; `undefined` where there is no such day or month. */
export function partialDateOf(year: number, { month, day }: DateParts): PartialCivilDate | undefined {
  if (month === undefined) return String(year);
  if (day !== undefined) return civilDateOf(year, month, day);
  return civilDateOf(year, month, 1)?.slice(0, 7);
}
