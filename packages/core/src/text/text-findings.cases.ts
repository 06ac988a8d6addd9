import type { FindingCases } from '../findings/finding-cases.ts';
import { parseNumber } from './parse-number.ts';

const typed =
  (text: string, counts = false) =>
  () =>
    parseNumber(text, { counts }).findings;
const passing = typed('1.250 lượt');

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
};
