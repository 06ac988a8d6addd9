import { defineFinding } from '../../findings/finding.ts';

/** Tasks given to nobody. */
export const assigneeMissing = defineFinding({
  code: 'DOC.ASSIGNMENT.001',
  severity: 'error',
  vi: 'Nhiệm vụ chưa giao cho cơ quan, đơn vị nào.',
  en: 'Tasks are assigned to nobody.',
});

/** A body without tasks. */
export const tasksMissing = defineFinding({
  code: 'DOC.ASSIGNMENT.002',
  severity: 'query',
  vi: '{assignee} chưa được giao nhiệm vụ nào.',
  en: '{assignee} is given no task.',
});

/** An assignment that the text never prints. */
export const assignmentNotPrinted = defineFinding({
  code: 'DOC.ASSIGNMENT.003',
  severity: 'query',
  vi: 'Phân công cho {assignee} không có trong nội dung văn bản.',
  en: 'The assignment to {assignee} is not in the text.',
});

/** A reference that leads nowhere. */
export const referenceBroken = defineFinding({
  code: 'DOC.REFERENCE.001',
  severity: 'error',
  vi: 'Nội dung dẫn đến dữ liệu chưa khai báo: {fact}.',
  en: 'The text refers to a fact that is not given: {fact}.',
});

/** One id for two things. */
export const idRepeated = defineFinding({
  code: 'DOC.REFERENCE.002',
  severity: 'error',
  vi: 'Mã “{id}” được dùng cho nhiều mục.',
  en: 'The id “{id}” is used for more than one entry.',
});

/** A duty to report of which the text says nothing. */
export const deadlineNotPrinted = defineFinding({
  code: 'DOC.REPORTING.001',
  severity: 'query',
  vi: 'Hạn báo cáo ngày {date|date} không có trong nội dung văn bản.',
  en: 'The deadline of {date|date} for the report is not in the text.',
});
