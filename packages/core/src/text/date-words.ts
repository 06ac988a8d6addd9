/** What a text says beside the day itself, and what is left of it. */
export interface DateSurroundings {
  /** Time of day `HH:mm`. */
  readonly time?: string;
  /** Weekday by ISO number: 1 is Monday. */
  readonly weekday?: number;
  readonly rest: string;
}

const TIME = /(?<!\d)(\d{1,2}) ?(?:h|g|giờ|:)(?: ?(\d{2})(?!\d))?(?: ?phút|['’′])?(?![\p{L}\d])/u;
const WEEKDAY =
  /\(?(?<!\p{L})(?:thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ nhật|chúa nhật|cn))(?![\p{L}\d])\)?/u;
const BESIDE = /(?<!\p{L})(?:ngày|mùng|mồng|lúc|vào|sáng|chiều|tối)(?!\p{L})|[(),"“”]/gu;

const weekdays: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
};

const SUNDAY = 7;

function timeOf(match: RegExpExecArray | null): string | undefined {
  const [, hour = '', minute = '00'] = match ?? [];
  if (!match || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function weekdayOfMatch(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [, word, sunday] = match;
  if (sunday !== undefined || word === undefined) return SUNDAY;
  return weekdays[word] ?? Number(word) - 1;
}

const without = (text: string, match: RegExpExecArray | null) =>
  match ? `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` : text;

/**
 * Takes time, weekday and words like `ngày` off a text, so that the day itself is left. The weekday is
 * taken before anything else: in `thứ năm` the last word is no year.
 *
 * @param text in lower case, words apart by single spaces.
 */
export function withoutSurroundings(text: string): DateSurroundings {
  const weekdayMatch = WEEKDAY.exec(text);
  const timed = without(text, weekdayMatch);
  const timeMatch = TIME.exec(timed);
  const time = timeOf(timeMatch);
  const weekday = weekdayOfMatch(weekdayMatch);
  const left = time === undefined ? timed : without(timed, timeMatch);
  const rest = left
    .replace(BESIDE, ' ')
    .replace(/ +/g, ' ')
    .replace(/[.;: ]+$/, '')
    .trim();
  return { ...(time !== undefined && { time }), ...(weekday !== undefined && { weekday }), rest };
}
