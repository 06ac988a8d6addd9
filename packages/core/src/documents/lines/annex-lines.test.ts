import { describe, expect, it } from 'vitest';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { draftBlank } from '../wording/day-text.ts';
import { annexLabel, annexReferenceLine } from './annex-lines.ts';

describe('annexes', () => {
  it('one annex has no number, several have Roman numbers', () => {
    const [form] = wardPlan.annexes ?? [];
    const two = form ? [form, form] : [];
    expect(annexLabel(wardPlan, 0)).toBe('Phụ lục');
    expect([0, 1].map((index) => annexLabel({ annexes: two }, index))).toEqual(['Phụ lục I', 'Phụ lục II']);
  });

  it('the reference line names the very document', () => {
    expect(annexReferenceLine(wardPlan)).toBe(
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 20 tháng 9 năm 2024 của Ủy ban nhân dân phường Bến Lúa)',
    );
  });

  it('the annex of a draft letter is no annex of a plan', () => {
    expect(annexReferenceLine(departmentLetter)).toBe(
      `(Kèm theo Công văn số ${draftBlank}/SGDĐT-GDTX ngày ${draftBlank} tháng 9 năm 2024 của Sở Giáo dục và Đào tạo)`,
    );
  });
});
