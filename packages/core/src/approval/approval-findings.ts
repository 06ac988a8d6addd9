import { defineFinding } from '../findings/finding.ts';

/** A step that cannot be taken from where the report stands. */
export const stepNotPossible = defineFinding({
  code: 'APPROVAL.STEP.001',
  severity: 'error',
  vi: 'Báo cáo đang ở trạng thái “{status}” nên không thể {step}; lúc này có thể: {possible}.',
  en: 'The report is {status} and cannot take the step “{step}”; possible now: {possible}.',
});

/** A step that is dated before the one that was taken last. */
export const stepBackInTime = defineFinding({
  code: 'APPROVAL.STEP.002',
  severity: 'error',
  vi: 'Bước “{step}” ghi ngày {day|date}, trước bước gần nhất ngày {since|date}; hãy tải lại báo cáo rồi làm lại.',
  en: 'The step “{step}” of {day|date} comes before the last one of {since|date}; load the report again and retry.',
});

/** Whoever has to mend figures must know what for. */
export const reasonMissing = defineFinding({
  code: 'APPROVAL.STEP.003',
  severity: 'error',
  vi: 'Cần ghi lý do khi {step} báo cáo, để đơn vị biết phải sửa gì.',
  en: 'The step “{step}” needs a reason, so that the unit knows what to mend.',
});

/** What is submitted again must be a newer revision. */
export const revisionNotNewer = defineFinding({
  code: 'APPROVAL.STEP.004',
  severity: 'error',
  vi: 'Lần nộp {given|number} không mới hơn lần nộp đang có là {latest|number}; hãy nộp với số lần nộp lớn hơn.',
  en: 'Revision {given|number} is not newer than {latest|number}; submit it under a greater number.',
});

/** A total is approved once the figures it is made of are. */
export const belowNotApproved = defineFinding({
  code: 'APPROVAL.LEVEL.001',
  severity: 'error',
  vi: 'Chưa duyệt được vì còn {count|number} đơn vị cấp dưới chưa được duyệt; hãy duyệt hoặc trả lại báo cáo của các đơn vị đó trước.',
  en: '{count|number} units below are not approved yet; approve or return their reports first.',
});

/** Figures that a total above was approved with must not change behind its back. */
export const aboveApproved = defineFinding({
  code: 'APPROVAL.LEVEL.002',
  severity: 'error',
  vi: 'Không thể {step} vì báo cáo tổng hợp của cấp trên ở trạng thái “{above}”; cấp trên phải trả lại hoặc mở khóa báo cáo đó trước.',
  en: 'The step “{step}” is not possible: the report of the unit above is {above} and must be returned or unlocked first.',
});

/** Figures are unlocked until a day that is still to come. */
export const openingOver = defineFinding({
  code: 'APPROVAL.LOCK.001',
  severity: 'error',
  vi: 'Thời hạn mở khóa đến hết ngày {through|date} đã qua tại ngày {day|date}; hãy chọn ngày sau đó.',
  en: 'The days of unlocking end on {through|date}, before {day|date}; choose a later day.',
});

/** What was unlocked was not submitted again in time. */
export const openingMissed = defineFinding({
  code: 'APPROVAL.LOCK.002',
  severity: 'error',
  vi: 'Số liệu được mở khóa đến hết ngày {through|date} và đã khóa lại; muốn nộp ngày {day|date} thì đề nghị cấp trên mở khóa lần nữa.',
  en: 'The figures were unlocked through {through|date} and are locked again; to submit on {day|date}, ask for another unlocking.',
});
