import type { LocalizedText } from '../text/localized-text.ts';

/** Why a reporter is not counted, where the policy gives no reason of its own, in words. */
export const setAsideReasons = {
  missing: { vi: 'Chưa nộp báo cáo.', en: 'No report came.' },
  returned: { vi: 'Bản nộp đã được trả lại để sửa.', en: 'The submission was sent back to be mended.' },
  notAccepted: {
    vi: 'Bản nộp chưa ở trạng thái được tổng hợp.',
    en: 'The submission is not in a state that counts yet.',
  },
  late: { vi: 'Bản nộp đến sau thời hạn.', en: 'The submission came after the deadline.' },
  otherTemplate: {
    vi: 'Bản nộp lập theo biểu mẫu hoặc phiên bản khác.',
    en: 'The submission is on another form or version.',
  },
  empty: { vi: 'Bản nộp không có số liệu ở ô nào.', en: 'The submission holds nothing in any cell.' },
  undecided: {
    vi: 'Có nhiều bản nộp và chưa quyết định được bản nào được tính.',
    en: 'There are several submissions and it is not decided which one counts.',
  },
  consolidatedOnly: {
    vi: 'Chỉ nộp số liệu gồm cấp dưới, trong khi số liệu được cộng từ các đơn vị trực thuộc.',
    en: 'Only consolidated figures came, while totals are computed from the units below.',
  },
} as const satisfies Record<string, LocalizedText>;
