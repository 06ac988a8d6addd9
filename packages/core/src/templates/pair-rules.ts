import type { Condition, Expression } from '../rules/expression.ts';
import type { Rule, RuleCase } from '../rules/rule.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { CellKey } from './template.ts';

/** Activities and the people in them: two cells of the form that belong together. */
export interface ActivityPair {
  /** First parts of the rules' codes, such as `LLW.CLASSES`. */
  readonly area: string;
  readonly held: CellKey;
  readonly people: CellKey;
  /** Where the two are split by a dimension, which; the cells then end in `:*`. */
  readonly forEach?: string;
  /** A pair of single cells for the examples. */
  readonly example: { readonly held: CellKey; readonly people: CellKey };
}

/**
 * People in one activity, beyond which the sender is asked: fewer than about 5 or more than about 500 to a
 * class are as a rule a slip of the pen or attendances written for classes.
 */
const FEW = 5;
const MANY = 500;

const cell = (key: CellKey): Expression => ({ op: 'cell', cell: key });
const literal = (value: number): Expression => ({ op: 'literal', value: String(value) });
const times = (factor: number, key: CellKey): Expression => ({
  op: 'product',
  left: literal(factor),
  right: cell(key),
});
const above0 = (key: CellKey): Condition => ({ op: 'gt', left: cell(key), right: literal(0) });

const reasons = {
  none: {
    vi: 'Không tổ chức hoạt động nào thì không thể có người tham gia.',
    en: 'Where nothing was held, nobody can have taken part.',
  },
  one: {
    vi: 'Mỗi hoạt động đã tổ chức có ít nhất một người tham gia.',
    en: 'Every activity that was held had at least one person in it.',
  },
  few: {
    vi: `Bình quân dưới ${FEW} người một lần là rất ít; có thể ghi nhầm ô.`,
    en: `Fewer than ${FEW} people each is very few; the figures may be in the wrong cells.`,
  },
  many: {
    vi: `Bình quân trên ${MANY} người một lần là rất nhiều; có thể thừa chữ số hoặc ghi nhầm ô.`,
    en: `More than ${MANY} people each is very many; there may be a digit too much, or the wrong cell.`,
  },
  together: {
    vi: 'Hai số liệu của cùng một hoạt động phải đi đôi với nhau.',
    en: 'The two figures of one activity belong together.',
  },
} as const satisfies Record<string, LocalizedText>;

/** What every form knows of an activity and the people in it. */
export function pairRules({ area, held, people, forEach, example }: ActivityPair): readonly Rule[] {
  const spread = forEach === undefined ? {} : { forEach };
  const example2 = (h: string | null, p: string | null, expect: RuleCase['expect']): RuleCase => ({
    given: { [example.held]: h, [example.people]: p },
    expect,
  });
  return [
    {
      code: `${area}.001`,
      version: 1,
      severity: 'error',
      kind: 'assert',
      ...spread,
      label: { vi: 'Không tổ chức thì không có người tham gia', en: 'Nothing held, nobody there' },
      reason: reasons.none,
      when: { op: 'eq', left: cell(held), right: literal(0) },
      assert: { op: 'eq', left: cell(people), right: literal(0) },
      message: {
        vi: '“{other}” bằng 0 nhưng “{cell}” lại ghi {left|number}.',
        en: '“{other}” is 0, yet “{cell}” says {left|number}.',
      },
      cases: [example2('0', '0', 'pass'), example2('0', '12', 'fail'), example2('1', '12', 'skipped')],
    },
    {
      code: `${area}.002`,
      version: 1,
      severity: 'error',
      kind: 'assert',
      ...spread,
      label: { vi: 'Mỗi hoạt động có ít nhất một người', en: 'At least one person each' },
      reason: reasons.one,
      when: above0(held),
      assert: { op: 'ge', left: cell(people), right: cell(held) },
      message: {
        vi: '“{cell}” ghi {left|number}, ít hơn “{other}” là {right|number}.',
        en: '“{cell}” says {left|number}, fewer than “{other}”: {right|number}.',
      },
      cases: [example2('3', '85', 'pass'), example2('3', '2', 'fail'), example2('3', null, 'skipped')],
    },
    {
      code: `${area}.003`,
      version: 1,
      severity: 'query',
      kind: 'assert',
      ...spread,
      label: { vi: 'Số người bình quân quá ít', en: 'Very few people each' },
      reason: reasons.few,
      when: { op: 'and', of: [above0(held), { op: 'ge', left: cell(people), right: cell(held) }] },
      assert: { op: 'ge', left: cell(people), right: times(FEW, held) },
      message: {
        vi: `“{cell}” ghi {left|number}, bình quân dưới ${FEW} người một lần; đề nghị kiểm tra lại.`,
        en: `“{cell}” says {left|number}, fewer than ${FEW} each; please check.`,
      },
      cases: [example2('2', '10', 'pass'), example2('2', '9', 'fail'), example2('0', '0', 'skipped')],
    },
    {
      code: `${area}.004`,
      version: 1,
      severity: 'query',
      kind: 'assert',
      ...spread,
      label: { vi: 'Số người bình quân quá nhiều', en: 'Very many people each' },
      reason: reasons.many,
      when: above0(held),
      assert: { op: 'le', left: cell(people), right: times(MANY, held) },
      message: {
        vi: `“{cell}” ghi {left|number}, bình quân trên ${MANY} người một lần; đề nghị kiểm tra lại.`,
        en: `“{cell}” says {left|number}, more than ${MANY} each; please check.`,
      },
      cases: [example2('2', '1000', 'pass'), example2('2', '1001', 'fail'), example2(null, '9', 'skipped')],
    },
    {
      code: `${area}.005`,
      version: 1,
      severity: 'query',
      kind: 'requiredWith',
      ...spread,
      cell: people,
      with: held,
      label: { vi: 'Có tổ chức thì phải ghi số người tham gia', en: 'Held, so people are to be told' },
      reason: reasons.together,
      message: {
        vi: 'Đã tổ chức nhưng chưa ghi “{cell}”.',
        en: 'Something was held, but “{cell}” is not filled in.',
      },
      cases: [example2('2', '40', 'pass'), example2('2', null, 'fail'), example2('0', null, 'skipped')],
    },
    {
      code: `${area}.006`,
      version: 1,
      severity: 'query',
      kind: 'requiredWith',
      ...spread,
      cell: held,
      with: people,
      label: {
        vi: 'Có người tham gia thì phải ghi số lần tổ chức',
        en: 'People came, so something was held',
      },
      reason: reasons.together,
      message: {
        vi: 'Đã có người tham gia nhưng chưa ghi “{cell}”.',
        en: 'People took part, but “{cell}” is not filled in.',
      },
      cases: [example2('2', '40', 'pass'), example2(null, '40', 'fail'), example2(null, '0', 'skipped')],
    },
  ];
}
