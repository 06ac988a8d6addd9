import { composeReport, formatNumber, type Instant, type Report, type RollUp } from '@llw/core';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { deadlineText } from '../campaigns/day-text.ts';

const OFFICE_NAME = 'Sở Giáo dục và Đào tạo';

/** The office's report upward, a draft: number, day and signer are given when it is signed. */
export function officeReport(open: OpenCampaign, totals: RollUp, now: Instant): Report {
  const { campaign, office } = open;
  const { year, theme, week, form, deadline } = campaign;
  const people = `Ủy ban nhân dân ${office.name.charAt(0).toLowerCase()}${office.name.slice(1)}`;
  return composeReport(
    {
      week: {
        year,
        ...(theme !== undefined && { theme }),
        ...(week && { officialPeriod: week }),
        reporting: { deadline, to: OFFICE_NAME, form },
      },
      issuer: { type: 'body', parent: people, name: OFFICE_NAME },
      notation: { issuer: 'SGDĐT' },
      place: 'Lam Giang',
      date: { year: Number(now.slice(0, 4)), month: Number(now.slice(5, 7)) },
      addressees: ['Bộ Giáo dục và Đào tạo'],
      legalBases: [],
      signing: { signature: { form: 'head', position: 'Giám đốc' } },
      recipients: {
        entries: [{ name: people, purpose: 'reportTo' }],
        archive: { units: ['VT', 'GDTX'] },
      },
    },
    {
      source: { from: 'rollUp', rollUp: totals, unit: office.id },
      narrative: { direction: direction(open) },
    },
  );
}

/** What the portal knows of the office's work: the theme, the form and the deadline it sent out. */
function direction({ campaign }: OpenCampaign): readonly string[] {
  const { theme, reporters, deadline } = campaign;
  const count = formatNumber(String(reporters.length));
  return [
    ...(theme === undefined ? [] : [`Tuần lễ được tổ chức với chủ đề “${theme}”.`]),
    `${OFFICE_NAME} đã gửi biểu mẫu đến ${count} đơn vị, yêu cầu gửi báo cáo ${deadlineText(deadline)}.`,
  ];
}
