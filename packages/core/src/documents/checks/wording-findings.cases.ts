import type { Finding } from '../../findings/finding.ts';
import type { FindingCases } from '../../findings/finding-cases.ts';
import { planSaying, planWithWeek, wardPlan } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

const passing = () => checkDocument(wardPlan);
const saying = (text: string) => (): readonly Finding[] => checkDocument(planSaying(text));

const theme = 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời';

/** Words of a document that are amiss, and ones that are not. */
export const cases: FindingCases = {
  'DOC.THEME.001': {
    failing: () =>
      checkDocument(planWithWeek({ theme: 'Phát triển thói quen đọc thúc đẩy học tập suốt đời' })),
    passing: () => checkDocument(planWithWeek({ theme: 'Phát triển văn hoá đọc thúc đẩy học tập suốt đời' })),
  },
  'DOC.THEME.002': {
    failing: saying('Tuần lễ có chủ đề “Phát triển văn hóa đọc”.'),
    passing: saying(`Tuần lễ có chủ đề “${theme}”; cuộc thi vẽ có chủ đề “Em yêu sách”.`),
  },
  'DOC.THEME.003': {
    failing: saying(`Chủ đề của Tuần lễ: ${theme}, từ năm 2024.`),
    passing: saying(`Chủ đề của Tuần lễ: “${theme}”, từ năm 2024.`),
  },
  'DOC.THEME.004': {
    failing: () => checkDocument(planWithWeek({ theme: `“${theme}”` })),
    passing,
  },
  'DOC.THEME.005': {
    failing: () => {
      const { theme: _, ...week } = wardPlan.week;
      return checkDocument({ ...wardPlan, week });
    },
    passing,
  },
  'DOC.QUOTATION.001': {
    failing: saying('Mô hình "Công dân học tập".'),
    passing: saying('Chương trình “Xây dựng mô hình "Công dân học tập"”.'),
  },
  'DOC.QUOTATION.002': {
    failing: saying('Mô hình “Công dân học tập.'),
    passing: saying('Mô hình “Công dân học tập”.'),
  },
  'DOC.REPETITION.001': {
    failing: saying('Phòng giáo dục huyện huyện Sông Mây.'),
    passing: saying('Người người học tập, nhà nhà học tập, luôn luôn học tập.'),
  },
  'DOC.SPELLING.001': {
    failing: saying('Các TTHTCD mở lớp.'),
    passing: saying('Các TTHTCĐ mở lớp.'),
  },
  'DOC.TEXT.001': {
    failing: saying('Học tập suốt đời'.normalize('NFD')),
    passing: saying('Học tập suốt đời'),
  },
  'DOC.TEXT.002': {
    failing: saying('Các khoá học cho người lớn.'),
    passing: saying('Các khóa học cho người lớn.'),
  },
  'DOC.EMAIL.001': {
    failing: saying('Gửi về nvmau@example.edu.vn trước giờ họp.'),
    passing: saying('Gửi về vanthu@example.edu.vn trước giờ họp.'),
  },
  'DOC.NUMBER.001': {
    failing: () =>
      checkDocument({
        ...wardPlan,
        body: {
          ...wardPlan.body,
          sections: [...wardPlan.body.sections, { role: 'other', heading: 'IV. Khác' }],
        },
      }),
    passing: () =>
      checkDocument({
        ...wardPlan,
        body: {
          ...wardPlan.body,
          sections: [...wardPlan.body.sections, { role: 'other', heading: 'Điều kiện thực hiện' }],
        },
      }),
  },
  'DOC.NUMBER.002': {
    failing: saying('c, Mở cửa thư viện.'),
    passing: saying('Các thư viện mở cửa.'),
  },
  'DOC.END.001': {
    failing: saying('Trân trọng./.'),
    passing: saying('Trân trọng.'),
  },
  'DOC.END.002': {
    failing: () =>
      checkDocument({ ...wardPlan, body: { ...wardPlan.body, introduction: [], sections: [], closing: [] } }),
    passing,
  },
  'DOC.SECTION.001': {
    failing: () =>
      checkDocument({
        ...wardPlan,
        body: { ...wardPlan.body, sections: [...wardPlan.body.sections, { role: 'other', heading: 'Khác' }] },
      }),
    passing,
  },
  'DOC.SUBJECT.001': {
    failing: () => checkDocument({ ...wardPlan, subject: 'V/v tổ chức Tuần lễ.' }),
    passing,
  },
};
