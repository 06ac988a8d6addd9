import { defineFinding } from './finding.ts';

/** An error cannot be explained away, and what is only told needs no explanation. */
export const notExplainable = defineFinding({
  code: 'FINDING.EXPLANATION.001',
  severity: 'error',
  vi: 'Phát hiện {code} không phải là điểm cần giải trình nên không nhận giải trình.',
  en: 'The finding {code} is not a query and takes no explanation.',
});

/** An explanation without words explains nothing. */
export const explanationEmpty = defineFinding({
  code: 'FINDING.EXPLANATION.002',
  severity: 'error',
  vi: 'Nội dung giải trình cho {code} còn trống.',
  en: 'The explanation of {code} has no words.',
});

/** The figures have changed since they were explained. */
export const explanationLapsed = defineFinding({
  code: 'FINDING.EXPLANATION.003',
  severity: 'info',
  vi: 'Giải trình ngày {day|date} cho {code} không còn hiệu lực vì số liệu đã thay đổi.',
  en: 'The explanation of {day|date} for {code} has lapsed: the figures have changed.',
});
