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
          'Ủy ban nhân dân quận đã ban hành kế hoạch, hướng dẫn các phường và trường học, gửi biểu mẫu và đôn đốc báo cáo.',
        ],
        assessment: [
          'Thuận lợi: các phường và trường học chủ động phối hợp; người dân tham gia đông các lớp về kỹ năng số.',
          'Khó khăn: một số trung tâm học tập cộng đồng còn thiếu phòng học và đường truyền; một số đơn vị gửi báo cáo chậm hoặc phải chỉnh sửa số liệu.',
        ],
        nextPlan: [
          'Duy trì các lớp học tại trung tâm học tập cộng đồng trong cả năm học.',
          'Đôn đốc các đơn vị chưa có báo cáo và gửi báo cáo bổ sung.',
        ],
      },
    },
  );
}
