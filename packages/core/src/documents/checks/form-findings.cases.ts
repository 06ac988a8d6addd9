import type { Finding } from '../../findings/finding.ts';
import type { FindingCases } from '../../findings/finding-cases.ts';
import type { Cover } from '../annex.ts';
import type { Recipients } from '../recipients.ts';
import type { Signature } from '../signature.ts';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

const passing = () => checkDocument(wardPlan);

function signed(signature: Signature): readonly Finding[] {
  return checkDocument({ ...wardPlan, signing: { signature } });
}

function sentTo(recipients: Partial<Recipients>): readonly Finding[] {
  return checkDocument({ ...wardPlan, recipients: { ...wardPlan.recipients, ...recipients } });
}

function covered(cover: Partial<Cover>): readonly Finding[] {
  const right: Cover = {
    type: 'Kế hoạch',
    notation: '05/KH-UBND',
    date: { year: 2024, month: 9, day: 20 },
    issuer: 'Ủy ban nhân dân phường Bến Lúa',
  };
  const annexes = wardPlan.annexes?.map((annex) => ({ ...annex, cover: { ...right, ...cover } })) ?? [];
  return checkDocument({ ...wardPlan, annexes });
}

function sentIn(year: number, month: number, entries: Recipients['entries']): readonly Finding[] {
  return checkDocument({
    ...wardPlan,
    date: { year, month },
    recipients: { ...wardPlan.recipients, entries },
  });
}

const collective = 'Ủy ban nhân dân';

/** Signatures, recipients and annexes that do not fit their document, and ones that do. */
export const cases: FindingCases = {
  'DOC.SIGNATURE.001': {
    failing: () => signed({ form: 'collective', collective: 'Hội đồng nhân dân', position: 'Chủ tịch' }),
    passing: () => signed({ form: 'collective', collective, position: 'Chủ tịch' }),
  },
  'DOC.SIGNATURE.002': {
    failing: () => signed({ form: 'head', position: 'Chủ tịch' }),
    passing: () => checkDocument(departmentLetter),
  },
  'DOC.SIGNATURE.003': {
    failing: () =>
      signed({ form: 'collectiveDeputy', collective, head: 'Chủ tịch', position: 'Phó Giám đốc' }),
    passing,
  },
  'DOC.SIGNATURE.004': {
    failing: () => signed({ form: 'collective', collective, position: 'KT. Chủ tịch' }),
    passing,
  },
  'DOC.SIGNATURE.005': {
    failing: () => signed({ form: 'collective', collective, position: 'Chủ tịch', name: 'TS. Lý Thị Mẫu' }),
    passing,
  },
  'DOC.RECIPIENTS.001': {
    failing: () => sentTo({ entries: [{ name: 'Như trên' }] }),
    passing: () => checkDocument(departmentLetter),
  },
  'DOC.RECIPIENTS.002': {
    failing: () => checkDocument({ ...wardPlan, recipients: { entries: [] } }),
    passing,
  },
  'DOC.RECIPIENTS.003': {
    failing: () => sentTo({ archive: { units: ['VHXH', 'VT'] } }),
    passing,
  },
  'DOC.RECIPIENTS.004': {
    failing: () => sentTo({ entries: [{ name: 'Lưu: VT' }] }),
    passing,
  },
  'DOC.RECIPIENTS.005': {
    failing: () => sentTo({ entries: [{ name: '- Các khu dân cư;' }] }),
    passing: () => sentTo({ entries: [{ name: 'Các khu dân cư' }] }),
  },
  'DOC.ANNEX.001': {
    failing: () => covered({ type: 'Công văn' }),
    passing: () => covered({}),
  },
  'DOC.ANNEX.002': {
    failing: () => covered({ notation: '15/KH-UBND' }),
    passing: () => covered({ notation: '/KH-UBND' }),
  },
  'DOC.ANNEX.003': {
    failing: () => covered({ date: { year: 2024, month: 10 } }),
    passing: () => covered({ date: { year: 2024, month: 9 } }),
  },
  'DOC.ANNEX.004': {
    failing: () => covered({ issuer: 'Ủy ban nhân dân tỉnh Sông Mây' }),
    passing: () => covered({ issuer: 'UBND phường Bến Lúa' }),
  },
  'DOC.ANNEX.005': {
    failing: () => checkDocument({ ...wardPlan, body: { ...wardPlan.body, closing: [] } }),
    passing,
  },
  'DOC.DISTRICT.001': {
    failing: () =>
      sentIn(2025, 8, [{ name: 'Phòng Giáo dục và Đào tạo' }, { name: 'UBND các huyện, thị xã' }]),
    passing: () => sentIn(2025, 6, [{ name: 'UBND các huyện, thị xã' }]),
  },
};
