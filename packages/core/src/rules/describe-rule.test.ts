import { describe, expect, it } from 'vitest';
import { llw2022 } from '../templates/llw-2022.ts';
import { describeRule } from './describe-rule.ts';
import type { Condition, Expression } from './expression.ts';
import type { Rule } from './rule.ts';

const basis = {
  code: 'DEMO.RULE.001',
  version: 1,
  severity: 'query',
  label: { vi: 'Ví dụ', en: 'Example' },
  cases: [],
} as const;

const press: Expression = { op: 'cell', cell: 'media.press' };
const radio: Expression = { op: 'cell', cell: 'media.radio' };
const literal = (value: string): Expression => ({ op: 'literal', value });
const asserting = (assert: Condition): Rule => ({ ...basis, kind: 'assert', assert });
const told = (rule: Rule) => [describeRule(rule, llw2022, 'vi'), describeRule(rule, llw2022, 'en')];

describe('a rule in words', () => {
  it.each<[string, Rule, string, string]>([
    [
      'two cells that must not both be filled',
      { ...basis, kind: 'exclusiveWith', cell: 'media.press', with: 'media.radio' },
      '“Số bài viết trên các báo” và “Số bài, tin đã phát trên đài phát thanh” không cùng lớn hơn 0.',
      '“Newspaper articles” and “Items broadcast on radio” are not both more than 0.',
    ],
    [
      'a share of cells that must be answered',
      { ...basis, kind: 'complete', cells: ['media.press', 'media.radio'], share: '0.50' },
      'Phải trả lời ít nhất 50% số chỉ tiêu trong “Số bài viết trên các báo” và “Số bài, tin đã phát trên đài phát thanh”.',
      'At least 50% of “Newspaper articles” and “Items broadcast on radio” must be answered.',
    ],
    [
      'parts that make up a whole, give or take a share',
      {
        ...basis,
        kind: 'partWhole',
        whole: press,
        parts: ['media.television', 'media.radio'],
        relation: 'sumEquals',
        tolerance: { kind: 'relative', share: '0.05' },
      },
      '“Số bài viết trên các báo” bằng tổng của “Số tin, phóng sự phát trên đài truyền hình” và “Số bài, tin đã phát trên đài phát thanh” (cho phép chênh lệch đến 5%).',
      '“Newspaper articles” equals the sum of “News items and reports on television” and “Items broadcast on radio” (give or take 5%).',
    ],
    [
      'a change by so much',
      { ...basis, kind: 'change', cell: 'media.press', by: 'difference', most: '1000', atLeast: '50' },
      '“Số bài viết trên các báo” không lớn hơn tổng của “Số bài viết trên các báo” của kỳ trước và 1.000 (chỉ so sánh khi một trong hai số từ 50 trở lên).',
      '“Newspaper articles” is at most the sum of “Newspaper articles” of the period before and 1,000 (compared only where one of the two is 50 or more).',
    ],
    [
      'a count of cells',
      asserting({
        op: 'ge',
        left: { op: 'countWhere', cells: ['media.press', 'media.radio'], is: 'gt', than: literal('0') },
        right: literal('1'),
      }),
      'Số chỉ tiêu trong “Số bài viết trên các báo” và “Số bài, tin đã phát trên đài phát thanh” có giá trị lớn hơn 0 không nhỏ hơn 1.',
      'The number of “Newspaper articles” and “Items broadcast on radio” whose value is more than 0 is at least 1.',
    ],
    [
      'the first that is known, of the unit above',
      asserting({
        op: 'le',
        left: press,
        right: { op: 'coalesce', of: [{ op: 'parent', cell: 'media.press' }, radio] },
      }),
      '“Số bài viết trên các báo” không lớn hơn giá trị đầu tiên có được trong “Số bài viết trên các báo” của đơn vị cấp trên và “Số bài, tin đã phát trên đài phát thanh”.',
      '“Newspaper articles” is at most the first known of “Newspaper articles” of the unit above and “Items broadcast on radio”.',
    ],
  ])('tells %s', (_, rule, vi, en) => {
    expect(told(rule)).toEqual([vi, en]);
  });

  it('begins with a capital and ends with a point, for every rule of the form', () => {
    for (const sentence of llw2022.rules.flatMap(told)) expect(sentence).toMatch(/^[“\p{Lu}].*\.$/u);
  });
});
