import { defineFinding } from '../findings/finding.ts';

/** One key, two contents: one of the two was sent under a key that was used already. */
export const idempotencyConflict = defineFinding({
  code: 'SUBMISSION.REVISION.001',
  severity: 'error',
  vi: 'Khóa chống gửi trùng “{key}” đã được dùng cho một bản nộp có nội dung khác.',
  en: 'The idempotency key “{key}” was used already for a submission of other content.',
});

/** Two submissions both say that they come after the same one. */
export const revisionForked = defineFinding({
  code: 'SUBMISSION.REVISION.002',
  severity: 'error',
  vi: 'Lần nộp {given|number} không nối tiếp lần nộp mới nhất là {latest|number}; hãy tải bản mới nhất rồi sửa.',
  en: 'Revision {given|number} does not follow the latest, {latest|number}; fetch that one and mend it.',
});

/** A number was left out between two revisions. */
export const revisionSkipped = defineFinding({
  code: 'SUBMISSION.REVISION.003',
  severity: 'query',
  vi: 'Lần nộp {given|number} đến ngay sau lần nộp {latest|number}; có thể thiếu bản nộp ở giữa.',
  en: 'Revision {given|number} came right after {latest|number}; one in between may be missing.',
});

/** The figures were locked; a new revision needs them to be opened again. */
export const figuresLocked = defineFinding({
  code: 'SUBMISSION.REVISION.004',
  severity: 'error',
  vi: 'Số liệu kỳ {period} đã khóa ở lần nộp {latest|number} nên không nhận bản nộp mới.',
  en: 'The figures of {period} were locked at revision {latest|number}; no new submission is taken.',
});

/** Two submissions for the same figures that agree as far as their accuracy goes. */
export const duplicateConsistent = defineFinding({
  code: 'SUBMISSION.DUPLICATE.001',
  severity: 'info',
  vi: 'Có {count|number} bản nộp cho cùng một số liệu, không mâu thuẫn nhau.',
  en: 'There are {count|number} submissions for the same figures; they do not contradict each other.',
});

/** Two submissions for the same figures that contradict each other. */
export const duplicateInconsistent = defineFinding({
  code: 'SUBMISSION.DUPLICATE.002',
  severity: 'error',
  vi: 'Có {count|number} bản nộp cho cùng một số liệu và mâu thuẫn nhau ở {cells|number} chỉ tiêu.',
  en: 'There are {count|number} submissions for the same figures; they contradict each other in {cells|number} cells.',
});

/** Two units with exactly the same figures: one form may have been copied. */
export const copiedFromUnit = defineFinding({
  code: 'SUBMISSION.DUPLICATE.003',
  severity: 'query',
  vi: 'Số liệu của đơn vị “{unit}” giống hệt số liệu của đơn vị “{other}”; có thể đã sao chép biểu mẫu.',
  en: 'The figures of “{unit}” are the very figures of “{other}”; the form may have been copied.',
});

/** Exactly the figures of the period before. */
export const copiedFromBefore = defineFinding({
  code: 'SUBMISSION.DUPLICATE.004',
  severity: 'query',
  vi: 'Số liệu giống hệt số liệu của kỳ {previous}; có thể đã gửi lại biểu mẫu cũ.',
  en: 'The figures are the very figures of {previous}; an old form may have been sent again.',
});
