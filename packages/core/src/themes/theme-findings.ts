import { defineFinding } from '../findings/finding.ts';

/** The same year added twice. */
export const yearRepeated = defineFinding({
  code: 'THEME.YEAR.001',
  severity: 'error',
  vi: 'Chủ đề năm {year} được khai báo nhiều lần.',
  en: 'The theme of {year} is given more than once.',
});

/** The first Week was held in 2011. */
export const yearBeforeFirstWeek = defineFinding({
  code: 'THEME.YEAR.002',
  severity: 'error',
  vi: 'Năm {year} chưa có Tuần lễ hưởng ứng học tập suốt đời; Tuần lễ đầu tiên được tổ chức năm 2011.',
  en: 'There was no Lifelong Learning Week in {year}; the first was held in 2011.',
});

/** Another wording than the sourced one of that year. */
export const wordingReplaced = defineFinding({
  code: 'THEME.WORDING.001',
  severity: 'query',
  vi: 'Chủ đề năm {year} theo nguồn đã có là “{known}”, khác với “{given}”; đang dùng chủ đề được khai báo.',
  en: 'The sourced theme of {year} is “{known}”, not “{given}”; the one given is used.',
});

/** A theme without words. */
export const wordingEmpty = defineFinding({
  code: 'THEME.WORDING.002',
  severity: 'error',
  vi: 'Chủ đề năm {year} chưa có nội dung.',
  en: 'The theme of {year} has no words.',
});

/** Facts come with their source. */
export const sourceMissing = defineFinding({
  code: 'THEME.SOURCE.001',
  severity: 'error',
  vi: 'Chủ đề năm {year} chưa nêu nguồn.',
  en: 'The theme of {year} names no source.',
});

/** The last day stands before the first. */
export const periodReversed = defineFinding({
  code: 'THEME.PERIOD.001',
  severity: 'error',
  vi: 'Tuần lễ năm {year} có ngày kết thúc {end|date} trước ngày bắt đầu {start|date}.',
  en: 'The Week of {year} ends on {end|date}, before it begins on {start|date}.',
});

/** Every official Week so far has had seven days. */
export const periodNotAWeek = defineFinding({
  code: 'THEME.PERIOD.002',
  severity: 'query',
  vi: 'Tuần lễ năm {year} kéo dài {days} ngày, không phải 7 ngày.',
  en: 'The Week of {year} lasts {days} days, not 7.',
});

/** Days of another year. */
export const periodOfOtherYear = defineFinding({
  code: 'THEME.PERIOD.003',
  severity: 'error',
  vi: 'Tuần lễ năm {year} lại bắt đầu ngày {start|date}.',
  en: 'The Week of {year} is said to begin on {start|date}.',
});

/** A day that does not exist. */
export const dayUnreadable = defineFinding({
  code: 'THEME.PERIOD.004',
  severity: 'error',
  vi: 'Ngày “{day}” của Tuần lễ năm {year} không có trong lịch.',
  en: 'The day “{day}” of the Week of {year} does not exist.',
});

/** The opening lies outside the Week by more than a weekend before it. */
export const openingOutside = defineFinding({
  code: 'THEME.OPENING.001',
  severity: 'query',
  vi: 'Ngày khai mạc {opening|date} không thuộc Tuần lễ từ ngày {start|date} đến ngày {end|date}.',
  en: 'The opening on {opening|date} is not in the Week from {start|date} to {end|date}.',
});
