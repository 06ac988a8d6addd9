import { defineFinding, labelParam } from '../findings/finding.ts';
import type { Fault } from './fact-row.ts';

/** A rule has no result for these figures. */
export const ruleNotComputable = defineFinding({
  code: 'RULE.RESULT.001',
  severity: 'query',
  vi: 'Không tính được quy tắc {rule}: {reason}.',
  en: 'Rule {rule} cannot be computed: {reason}.',
});

/** The reasons in words, as a param. */
export const faultNames: Readonly<Record<Fault, ReturnType<typeof labelParam<'reason'>>>> = {
  divisionByZero: labelParam('reason', { vi: 'phép chia cho 0', en: 'division by 0' }),
  excessDigits: labelParam('reason', {
    vi: 'giá trị có nhiều chữ số hơn độ chính xác đã khai',
    en: 'a value has more digits than its declared accuracy',
  }),
};
