import type { FindingCases } from '../findings/finding-cases.ts';
import { detectLegacyEncoding } from './detect-legacy-encoding.ts';
import { parseDate } from './parse-date.ts';
import { parseDateRange } from './parse-date-range.ts';
import { parseNumber } from './parse-number.ts';

const typed =
  (text: string, counts = false) =>
  () =>
    parseNumber(text, { counts }).findings;
const passing = typed('1.250 lượt');

const dated = (text: string) => () => parseDate(text).findings;
const ranged = (text: string) => () => parseDateRange(text).findings;
const passingDate = dated('thứ Hai, ngày 02/10/2023');
const passingRange = ranged('2-8/10/2023');

export const cases: FindingCases = {
  'TEXT.NUMBER.001': { failing: typed('1.25', true), passing: typed('1.250', true) },
  'TEXT.NUMBER.002': { failing: typed('một số'), passing },
  'TEXT.NUMBER.003': { failing: typed('hơn 300'), passing },
  'TEXT.NUMBER.004': { failing: typed('3 - 7,2 triệu đồng'), passing },
  'TEXT.NUMBER.005': { failing: typed('02 lớp/85 lượt'), passing },
  'TEXT.NUMBER.006': { failing: typed('97.8%'), passing: typed('97,8%') },
  'TEXT.NUMBER.007': { failing: typed('1,250'), passing },
  'TEXT.NUMBER.008': { failing: typed('12 chậu'), passing },
  'TEXT.NUMBER.009': { failing: typed('-'), passing: typed('0') },
  'TEXT.NUMBER.010': { failing: typed('chưa có số liệu'), passing: typed('chưa') },
  'TEXT.DATE.001': { failing: dated('01/10/20226'), passing: passingDate },
  'TEXT.DATE.002': { failing: dated('đầu tháng'), passing: passingDate },
  'TEXT.DATE.003': { failing: dated('31/9/2023'), passing: passingDate },
  'TEXT.DATE.004': { failing: dated('02/10/23'), passing: passingDate },
  'TEXT.DATE.005': { failing: dated('02/10'), passing: passingDate },
  'TEXT.DATE.006': { failing: dated('thứ Ba, ngày 02/10/2023'), passing: passingDate },
  'TEXT.DATE.007': { failing: ranged('8-2/10/2023'), passing: passingRange },
  'TEXT.DATE.008': { failing: ranged('tuần đầu tháng 10'), passing: passingRange },
  'TEXT.ENCODING.001': {
    failing: () => detectLegacyEncoding('hép møt tÕt')?.findings ?? [],
    passing: () => detectLegacyEncoding('hộp mứt tết')?.findings ?? [],
  },
};
