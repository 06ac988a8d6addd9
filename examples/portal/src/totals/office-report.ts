import { composeReport, type Instant, type Report, type RollUp } from '@llw/core';
import type { OpenCampaign } from '../campaigns/campaign.ts';

/** The office's report upward, a draft: number, day and signer are given when it is signed. */
export function officeReport({ campaign, office }: OpenCampaign, totals: RollUp, now: Instant): Report {
  const { year, theme, week, form, deadline } = campaign;
  return composeReport(
    {
      week: {
        year,
        ...(theme !== undefined && { theme }),
        ...(week && { officialPeriod: week }),
        reporting: { deadline, to: 'Sở Giáo dục và Đào tạo', form },
      },
      issuer: {
        type: 'body',
        parent: `Ủy ban nhân dân ${office.name.charAt(0).toLowerCase()}${office.name.slice(1)}`,
        name: 'Sở Giáo dục và Đào tạo',
      },
      notation: { issuer: 'SGDĐT' },
      place: 'Lam Giang',
      date: { year: Number(now.slice(0, 4)), month: Number(now.slice(5, 7)) },
      addressees: ['Bộ Giáo dục và Đào tạo'],
      legalBases: [],
      signing: { signature: { form: 'head', position: 'Giám đốc' } },
      recipients: {
        entries: [
          {
            name: `Ủy ban nhân dân ${office.name.charAt(0).toLowerCase()}${office.name.slice(1)}`,
            purpose: 'reportTo',
          },
        ],
        archive: { units: ['VT', 'GDTX'] },
      },
    },
    { source: { from: 'rollUp', rollUp: totals, unit: office.id } },
  );
}
