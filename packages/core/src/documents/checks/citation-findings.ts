import { defineFinding } from '../../findings/finding.ts';

/** A cited document that did not exist yet. */
export const citedLater = defineFinding({
  code: 'DOC.CITATION.001',
  severity: 'error',
  vi: 'Văn bản được viện dẫn {notation} ban hành ngày {cited|date}, sau ngày của văn bản này {issued|date}.',
  en: 'The cited document {notation} is of {cited|date}, later than this document of {issued|date}.',
});

/** A programme whose term is over. */
export const programmeEnded = defineFinding({
  code: 'DOC.CITATION.002',
  severity: 'query',
  vi: '{notation} đã hết giai đoạn thực hiện năm {untilYear}; nội dung được tiếp tục tại {successor}.',
  en: 'The term of {notation} ended in {untilYear}; {successor} carries its work on.',
});

/** One document under two symbols or days. */
export const citedTwoWays = defineFinding({
  code: 'DOC.CITATION.003',
  severity: 'error',
  vi: 'Cùng một văn bản được viện dẫn theo hai cách: {first} và {second}.',
  en: 'One document is cited in two ways: {first} and {second}.',
});

/** Another day than that of the known act. */
export const programmeDay = defineFinding({
  code: 'DOC.CITATION.004',
  severity: 'error',
  vi: '{notation} ban hành ngày {known|date}, không phải ngày {cited|date}.',
  en: '{notation} is of {known|date}, not of {cited|date}.',
});

/** A type named beside a code of another type (Decree 30/2020/NĐ-CP, Appendix III, part I). */
export const citedTypeDiffers = defineFinding({
  code: 'DOC.CITATION.005',
  severity: 'error',
  vi: 'Ký hiệu {notation} không phải ký hiệu của {type}.',
  en: 'The symbol {notation} is not that of the type named ({type}).',
});

/** A symbol of an official letter that carries a code of a named type or `CV`. */
export const letterWithTypeCode = defineFinding({
  code: 'DOC.NOTATION.001',
  severity: 'error',
  vi: 'Ký hiệu công văn bắt đầu bằng “{code}”; công văn chỉ ghi tên viết tắt của cơ quan và đơn vị soạn thảo.',
  en: 'The symbol of an official letter begins with “{code}”; it has the codes of body and drafting unit only.',
});
