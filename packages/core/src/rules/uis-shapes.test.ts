import { describe, expect, it } from 'vitest';
import { defineTemplate } from '../templates/define-template.ts';
import { indicatorCatalogue } from '../templates/indicator-catalogue.ts';
import type { Indicator, ReportTemplate } from '../templates/template.ts';
import { describeRule } from './describe-rule.ts';
import type { Condition, Expression } from './expression.ts';
import type { AssertRule, Rule, RuleCase } from './rule.ts';
import { ruleSchema } from './rule.ts';
import { checkRuleCases } from './rule-cases.ts';

/**
 * The twelve shapes of rule that the UNESCO Institute for Statistics lists for raw data ("Data Validation
 * Use Cases", D1 to D12: single values, equations, constants, time series, conditionals), on a school form
 * made up for the purpose.
 */
const figure = (
  code: string,
  vi: string,
  en: string,
  measure: Indicator['measure'] = 'persons',
): Indicator => ({
  ...indicatorCatalogue.press,
  code,
  label: { vi, en },
  measure,
  aggregation: { units: measure === 'percent' ? 'none' : 'sum', periods: 'none', categories: {} },
});

const indicators = [
  figure('pupils', 'Số học sinh', 'Pupils'),
  figure('pupils.again', 'Số học sinh (biểu 2)', 'Pupils (form 2)'),
  figure('pupils.girls', 'Số học sinh nữ', 'Girls'),
  figure('pupils.boys', 'Số học sinh nam', 'Boys'),
  figure('repeaters', 'Số học sinh lưu ban', 'Repeaters'),
  figure('graduates', 'Số học sinh tốt nghiệp', 'Graduates'),
  figure('classes', 'Số lớp', 'Classes', 'classes'),
  figure('multigrade', 'Số lớp ghép', 'Multigrade classes', 'classes'),
  figure('grade1', 'Số lớp 1', 'First grades', 'classes'),
  figure('grade2', 'Số lớp 2', 'Second grades', 'classes'),
  figure('share.girls', 'Tỷ lệ nữ', 'Share of girls', 'percent'),
  figure('share.boys', 'Tỷ lệ nam', 'Share of boys', 'percent'),
  figure('teachers.partTime', 'Số giáo viên kiêm nhiệm', 'Part-time teachers'),
  figure('teachers', 'Số giáo viên', 'Teachers'),
];

const cell = (key: string): Expression => ({ op: 'cell', cell: key });
const previous = (key: string): Expression => ({ op: 'previous', cell: key });
const literal = (value: string): Expression => ({ op: 'literal', value });
const sum = (...of: readonly Expression[]): Expression => ({ op: 'sum', of });
const times = (factor: string, of: Expression): Expression => ({
  op: 'product',
  left: literal(factor),
  right: of,
});
const change = (key: string): Expression => ({
  op: 'absolute',
  of: { op: 'difference', left: cell(key), right: previous(key) },
});

const passes = (given: RuleCase['given'], rest: Partial<RuleCase> = {}): RuleCase => ({
  given,
  ...rest,
  expect: 'pass',
});
const fails = (given: RuleCase['given'], rest: Partial<RuleCase> = {}): RuleCase => ({
  given,
  ...rest,
  expect: 'fail',
});

function shape(
  number: string,
  vi: string,
  en: string,
  assert: Condition,
  cases: readonly RuleCase[],
): AssertRule {
  return {
    code: `UIS.D.${number.padStart(3, '0')}`,
    version: 1,
    severity: 'error',
    kind: 'assert',
    label: { vi, en },
    assert,
    cases,
  };
}

const shapes: readonly Rule[] = [
  shape(
    '1',
    'Số liệu thu thập nhiều lần phải bằng nhau',
    'What is collected twice is equal',
    { op: 'eq', left: cell('pupils'), right: cell('pupils.again') },
    [passes({ pupils: '90', 'pupils.again': '90' }), fails({ pupils: '90', 'pupils.again': '91' })],
  ),
  shape(
    '2',
    'Học sinh nhiều hơn lớp',
    'More pupils than classes',
    { op: 'gt', left: cell('pupils'), right: cell('classes') },
    [passes({ pupils: '90', classes: '3' }), fails({ pupils: '3', classes: '3' })],
  ),
  shape(
    '3',
    'Lưu ban không quá 50%',
    'Repeaters at most 50 % of pupils',
    { op: 'le', left: cell('repeaters'), right: times('0.5', cell('pupils')) },
    [passes({ repeaters: '45', pupils: '91' }), fails({ repeaters: '46', pupils: '91' })],
  ),
  shape(
    '4',
    'Tổng không nhỏ hơn cộng các phần',
    'A total is at least an equation',
    { op: 'ge', left: cell('pupils'), right: sum(cell('pupils.girls'), cell('repeaters')) },
    [
      passes({ pupils: '90', 'pupils.girls': '44', repeaters: '2' }),
      fails({ pupils: '45', 'pupils.girls': '44', repeaters: '2' }),
    ],
  ),
  shape(
    '5',
    'Hai phép tính bằng nhau',
    'An equation equals another',
    {
      op: 'eq',
      left: sum(cell('pupils.girls'), cell('pupils.boys')),
      right: { op: 'difference', left: cell('pupils.again'), right: cell('repeaters') },
    },
    [
      passes({ 'pupils.girls': '44', 'pupils.boys': '46', 'pupils.again': '92', repeaters: '2' }),
      fails({ 'pupils.girls': '44', 'pupils.boys': '46', 'pupils.again': '91', repeaters: '2' }),
    ],
  ),
  shape(
    '6',
    'Lớp ghép không quá 50% số lớp các khối',
    'Multigrade classes at most 50 % of the grades',
    { op: 'le', left: cell('multigrade'), right: times('0.5', sum(cell('grade1'), cell('grade2'))) },
    [
      passes({ multigrade: '2', grade1: '3', grade2: '2' }),
      fails({ multigrade: '3', grade1: '3', grade2: '2' }),
    ],
  ),
  shape(
    '7',
    'Tỷ lệ không quá 100',
    'A percentage is at most 100',
    { op: 'le', left: cell('share.girls'), right: literal('100') },
    [passes({ 'share.girls': '100.0' }), fails({ 'share.girls': '100.1' })],
  ),
  shape(
    '8',
    'Cộng các tỷ lệ bằng 100',
    'Percentages add up to 100',
    { op: 'eq', left: sum(cell('share.girls'), cell('share.boys')), right: literal('100') },
    [
      passes({ 'share.girls': '48.9', 'share.boys': '51.1' }),
      fails({ 'share.girls': '48.9', 'share.boys': '51.2' }),
    ],
  ),
  shape(
    '9',
    'Tốt nghiệp không nhiều hơn học sinh năm trước',
    'Graduates are at most the pupils of the year before',
    { op: 'le', left: cell('graduates'), right: previous('pupils') },
    [
      passes({ graduates: '88' }, { previous: { pupils: '90' } }),
      fails({ graduates: '91' }, { previous: { pupils: '90' } }),
    ],
  ),
  shape(
    '10',
    'Tỷ lệ không tăng giảm quá 5 điểm phần trăm',
    'A percentage moves by at most 5 points',
    { op: 'le', left: change('share.girls'), right: literal('5') },
    [
      passes({ 'share.girls': '50.1' }, { previous: { 'share.girls': '45.1' } }),
      fails({ 'share.girls': '45.0' }, { previous: { 'share.girls': '50.1' } }),
    ],
  ),
  shape(
    '11',
    'Không biến động quá 20% so với năm trước',
    'Moves by at most 20 % of the year before',
    {
      op: 'le',
      left: { op: 'quotient', left: change('pupils'), right: previous('pupils') },
      right: literal('0.2'),
    },
    [
      passes({ pupils: '108' }, { previous: { pupils: '90' } }),
      fails({ pupils: '109' }, { previous: { pupils: '90' } }),
      { given: { pupils: '109' }, previous: { pupils: '0' }, expect: 'error' },
    ],
  ),
  {
    ...shape(
      '12',
      'Có giáo viên kiêm nhiệm thì tổng số giáo viên lớn hơn 0',
      'Part-time teachers are among the teachers',
      { op: 'ge', left: cell('teachers'), right: cell('teachers.partTime') },
      [
        passes({ 'teachers.partTime': '2', teachers: '9' }),
        fails({ 'teachers.partTime': '2', teachers: '1' }),
        { given: { 'teachers.partTime': '0', teachers: '9' }, expect: 'skipped' },
      ],
    ),
    when: { op: 'gt', left: cell('teachers.partTime'), right: literal('0') },
  },
];

const form: ReportTemplate = {
  id: 'uis-shapes',
  version: 1,
  title: { vi: 'Biểu ví dụ', en: 'Example form' },
  source: 'example',
  valid: { from: '2022-09-01', to: null },
  dimensions: [],
  indicators,
  sections: [
    {
      code: '1',
      label: { vi: 'Trường học', en: 'School' },
      rows: indicators.map(({ code }) => ({ type: 'cell', cell: code })),
    },
  ],
  narrative: [],
  rules: shapes,
};

describe('the twelve shapes of rule of the UNESCO Institute for Statistics', () => {
  it('make sense on a form', () => {
    expect(defineTemplate(form).findings).toEqual([]);
  });

  it.each(shapes.map((rule, index) => [`D${index + 1}`, rule.label.en, rule] as const))(
    '%s: %s',
    (_, __, rule) => {
      expect(checkRuleCases([rule], form)).toEqual([]);
      expect(ruleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
    },
  );

  it('can each be told in a sentence', () => {
    const told = shapes.map((rule) => describeRule(rule, form, 'en'));
    expect(told).toMatchInlineSnapshot(`
      [
        "“Pupils” equals “Pupils (form 2)”.",
        "“Pupils” is more than “Classes”.",
        "“Repeaters” is at most 0.5 times “Pupils”.",
        "“Pupils” is at least the sum of “Girls” and “Repeaters”.",
        "The sum of “Girls” and “Boys” equals “Pupils (form 2)” less “Repeaters”.",
        "“Multigrade classes” is at most 0.5 times the sum of “First grades” and “Second grades”.",
        "“Share of girls” is at most 100.",
        "The sum of “Share of girls” and “Share of boys” equals 100.",
        "“Graduates” is at most “Pupils” of the period before.",
        "The amount of “Share of girls” less “Share of girls” of the period before is at most 5.",
        "The amount of “Pupils” less “Pupils” of the period before divided by “Pupils” of the period before is at most 0.2.",
        "Where “Part-time teachers” is more than 0, “Teachers” is at least “Part-time teachers”.",
      ]
    `);
    expect(shapes.map((rule) => describeRule(rule, form, 'vi'))).toMatchInlineSnapshot(`
      [
        "“Số học sinh” bằng “Số học sinh (biểu 2)”.",
        "“Số học sinh” lớn hơn “Số lớp”.",
        "“Số học sinh lưu ban” không lớn hơn 0,5 lần “Số học sinh”.",
        "“Số học sinh” không nhỏ hơn tổng của “Số học sinh nữ” và “Số học sinh lưu ban”.",
        "Tổng của “Số học sinh nữ” và “Số học sinh nam” bằng hiệu của “Số học sinh (biểu 2)” và “Số học sinh lưu ban”.",
        "“Số lớp ghép” không lớn hơn 0,5 lần tổng của “Số lớp 1” và “Số lớp 2”.",
        "“Tỷ lệ nữ” không lớn hơn 100.",
        "Tổng của “Tỷ lệ nữ” và “Tỷ lệ nam” bằng 100.",
        "“Số học sinh tốt nghiệp” không lớn hơn “Số học sinh” của kỳ trước.",
        "Giá trị tuyệt đối của hiệu của “Tỷ lệ nữ” và “Tỷ lệ nữ” của kỳ trước không lớn hơn 5.",
        "Thương của giá trị tuyệt đối của hiệu của “Số học sinh” và “Số học sinh” của kỳ trước chia cho “Số học sinh” của kỳ trước không lớn hơn 0,2.",
        "Nếu “Số giáo viên kiêm nhiệm” lớn hơn 0 thì “Số giáo viên” không nhỏ hơn “Số giáo viên kiêm nhiệm”.",
      ]
    `);
  });
});
