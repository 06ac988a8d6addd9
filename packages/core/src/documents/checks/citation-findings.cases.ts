import type { Finding } from '../../findings/finding.ts';
import type { FindingCases } from '../../findings/finding-cases.ts';
import type { Citation } from '../citation.ts';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

const letter = {
  form: 'document',
  type: 'Công văn',
  notation: '2859/SGDĐT-GDTX',
  date: '2024-09-10',
  issuer: 'Sở Giáo dục và Đào tạo',
  summary: 'về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
} as const satisfies Citation;

const decision = {
  form: 'document',
  type: 'Quyết định',
  notation: '89/QĐ-TTg',
  date: '2013-01-09',
  issuer: 'Thủ tướng Chính phủ',
  summary: 'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2012-2020”',
} as const satisfies Citation;

function citing(...citations: readonly Citation[]): readonly Finding[] {
  return checkDocument({
    ...wardPlan,
    legalBases: [
      ...wardPlan.legalBases,
      ...citations.map((citation) => ({ relation: 'basis' as const, citation })),
    ],
  });
}

/** Citations that do not hold, and ones that do. */
export const cases: FindingCases = {
  'DOC.CITATION.001': {
    failing: () => citing({ ...letter, date: '2024-09-27' }),
    passing: () => citing(letter),
  },
  'DOC.CITATION.002': {
    failing: () => citing(decision),
    passing: () => citing({ ...decision, date: '2024-01-19', summary: 'về việc khác' }),
  },
  'DOC.CITATION.003': {
    failing: () => citing(letter, { ...letter, notation: '2859/SGDĐT-GDTX-ĐH' }),
    passing: () => citing(letter, { ...letter, notation: '2859/SYT-VP', issuer: 'Sở Y tế' }),
  },
  'DOC.CITATION.004': {
    failing: () => citing({ ...decision, date: '2013-02-09' }),
    passing: () => citing(decision),
  },
  'DOC.CITATION.005': {
    failing: () => citing({ ...letter, type: 'Kế hoạch', notation: '12/BC-UBND' }),
    passing: () => citing({ ...letter, type: 'Kế hoạch', notation: '12/KH-UBND' }),
  },
  'DOC.NOTATION.001': {
    failing: () => checkDocument({ ...departmentLetter, notation: { issuer: 'CV', unit: 'SGDĐT' } }),
    passing: () => checkDocument(departmentLetter),
  },
};
