import { composeReport, type Plan, type Report, type RollUp, type UnitId } from '@llw/core';

/** The district's report upward: its words and its table come from the totals. */
export function districtReport(plan: Plan, totals: RollUp, district: UnitId): Report {
  const { week, issuer, place, signing, notation } = plan;
  return composeReport(
    {
      week,
      issuer,
      // A draft: number and day are given when it is signed.
      notation: { issuer: notation.issuer },
      place,
      date: { year: week.year, month: 10 },
      addressees: ['Sở Giáo dục và Đào tạo'],
      legalBases: [],
      signing,
      recipients: { entries: [], archive: plan.recipients.archive },
    },
    {
      source: { from: 'rollUp', rollUp: totals, unit: district },
      narrative: {
        direction: [
          `Ủy ban nhân dân quận đã ban hành kế hoạch, hướng dẫn các phường và trường học, gửi biểu mẫu và đôn đốc báo cáo.`,
        ],
      },
    },
  );
}
