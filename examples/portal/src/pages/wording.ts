import {
  type Cell,
  dayInVietnam,
  formatNumber,
  type Instant,
  type ReportingStatus,
  type ReportTemplate,
  type Severity,
} from '@llw/core';
import { html } from 'hono/html';
import { dayText } from '../campaigns/day-text.ts';
import type { ReceivedState } from '../submissions/received-form.ts';
import type { Html } from './page.ts';

/** A moment in Viet Nam's time: `09:15 ngày 08/10/2025`. */
export function momentText(instant: Instant): string {
  const minute = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${minute} ngày ${dayText(dayInVietnam(instant))}`;
}

/** The day of a moment in Viet Nam: `08/10/2025`. */
export function dayTextOf(instant: Instant): string {
  return dayText(dayInVietnam(instant));
}

/** A count with its thousands parted: `1.250`. */
export function countText(count: number): string {
  return formatNumber(String(count));
}

/** Unit of measure of a total: what is yes or no of one unit is a count of units above it. */
export function unitOfTotal({ measure, unitOfMeasure }: Cell): string {
  return measure === 'yesNo' ? 'đơn vị' : unitOfMeasure.vi;
}

/** Name of a form that is used on in later years: its own year is told as that of the model. */
export function formName({ title }: ReportTemplate): string {
  return title.vi.replace(/ năm (\d{4})$/, ' (mẫu năm $1)');
}

const reportingStatuses: Readonly<Record<ReportingStatus, string>> = {
  onTime: 'Đúng hạn',
  late: 'Trễ hạn',
  missing: 'Chưa gửi',
  returned: 'Trả lại để sửa',
  excluded: 'Chưa tổng hợp',
  waived: 'Được miễn',
};

/** Name of a reporting status. */
export function reportingStatusText(status: ReportingStatus): string {
  return reportingStatuses[status];
}

/** A reporting status as a label: told by word and by mark, never by colour alone. */
export function statusLabel(status: ReportingStatus): Html {
  return html`<span class="label label-${status}">${reportingStatuses[status]}</span>`;
}

const receivedStates: Readonly<Record<ReceivedState, string>> = {
  submitted: 'Đã nhận',
  returned: 'Trả lại để sửa',
  unreadable: 'Không đọc được',
};

/** What became of a report, as a label. */
export function stateLabel(state: ReceivedState): Html {
  return html`<span class="label label-${state}">${receivedStates[state]}</span>`;
}

/** Names of the severities of a finding. */
export const severityTexts: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  query: 'Cần giải trình',
  info: 'Ghi nhận',
};
