import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { formatFinding } from '../findings/format-finding.ts';
import { ruleFindings } from '../rules/evaluate-rules.ts';
import { rulesOf } from '../rules/rules-of.ts';
import { type Cell, cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { validateSubmission } from './validate-submission.ts';

const envelope = {
  unit: 'u:ward-1',
  period: '2022',
  template: { id: 'llw-2022', version: 1 },
  basis: 'own',
  submittedAt: '2022-10-09T16:20:00+07:00',
};

const context = { template: llw2022 };

const submit = (values: unknown, rest: object = {}) =>
  validateSubmission({ ...envelope, values, ...rest }, context);

/** Twelve of everything, thirty people each, and money to match. */
function plausible(cell: Cell): unknown {
  if (cell.measure === 'yesNo') return true;
  if (cell.measure === 'money') return '12000000';
  return cell.measure === 'persons' || cell.measure === 'attendances' ? 360 : 12;
}

const codesOf = (findings: readonly Finding[]) =>
  findings.map((finding) => finding.code).filter((code) => code.startsWith('SUBMISSION.'));

const codes = (values: unknown, rest: object = {}) => codesOf(submit(values, rest).findings);

describe('reading a submission', () => {
  it('takes a filled form as it is, without a finding', () => {
    const values = Object.fromEntries(cellsOf(llw2022).map((cell) => [cell.key, plausible(cell)]));
    const { usable, value, findings } = submit(values);
    expect(findings).toEqual([]);
    expect(usable).toBe(true);
    expect(Object.keys(value?.values ?? {})).toEqual(cellsOf(llw2022).map((cell) => cell.key));
  });

  it('names a submission by unit, period, form, basis and revision where it has no id', () => {
    expect(submit({}).value?.id).toBe('u:ward-1/2022/llw-2022@1/own/1');
  });

  it('tells every missing field at once', () => {
    const { usable, findings } = validateSubmission({}, context);
    expect(usable).toBe(false);
    expect(findings.map((finding) => finding.params['field'])).toEqual([
      'unit',
      'period',
      'template',
      'basis',
      'submittedAt',
    ]);
  });

  it('keeps blank, zero, not applicable and absent apart', () => {
    const { value } = submit({
      'media.press': '',
      'media.television': 0,
      'media.radio': { status: 'notApplicable' },
    });
    expect(value?.values).toEqual({
      'media.press': { status: 'blank' },
      'media.television': { status: 'reported', value: '0' },
      'media.radio': { status: 'notApplicable' },
    });
  });

  it.each(['-', '/', 'không', 'chưa'])('does not take “%s” for 0', (mark) => {
    expect(submit({ 'media.press': mark }).value?.values['media.press']).toEqual({
      status: 'notAvailable',
      raw: mark,
    });
    expect(codes({ 'media.press': mark })).toEqual(['SUBMISSION.CELL.011']);
  });

  it('reads form rows as it reads an object', () => {
    const rows = [
      { cell: 'media.radio', value: '3' },
      { cell: 'media.press', value: 2, note: 'báo tỉnh' },
    ];
    expect(submit(rows).value?.values).toEqual({
      'media.press': { status: 'reported', value: '2', note: 'báo tỉnh' },
      'media.radio': { status: 'reported', value: '3' },
    });
  });

  it('asks when two rows give the same cell different values', () => {
    const rows = [
      { cell: 'media.press', value: '2' },
      { cell: 'media.press', value: '5' },
    ];
    expect(codes(rows)).toEqual(['SUBMISSION.CELL.012']);
  });
});

describe('what the rules of the form say', () => {
  it('comes out in the same list, with the place it is about', () => {
    const { findings } = submit({ 'classes.held:literacy': 3, 'classes.attendances:literacy': 2 });
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['LLW.CLASSES.002', '/values/classes.attendances:literacy'],
    ]);
    expect(findings.map((finding) => formatFinding(finding, 'vi'))).toEqual([
      '“Số lượng người tham gia – xóa mù chữ” ghi 2, ít hơn “Số lớp xóa mù chữ” là 3.',
    ]);
  });

  it('names unit, period and submission in every finding', () => {
    const { value, findings } = submit({ 'rewards.funding': 14 });
    for (const finding of findings) {
      expect(finding.subject).toMatchObject({ unit: 'u:ward-1', period: '2022', submission: value?.id });
    }
    expect(findings.length).toBeGreaterThan(0);
  });

  it('asks about results of a Week that still goes on', () => {
    const week = { start: '2022-10-01', end: '2022-10-10' };
    const { findings } = validateSubmission({ ...envelope, values: {} }, { ...context, week });
    expect(codesOf(findings)).toEqual(['SUBMISSION.TIME.002']);
  });
});

/** What clerks write into cells, and what programs send. */
const entry = fc.oneof(
  fc.constantFrom<unknown>(0, 1, 2, 12, 85, 360, 14_000_000, -3, 2.5, 1e13, true, false, null),
  fc.constantFrom('', '02', '85', '1.250', '12,5', 'không', 'có', '-', 'hơn 14 triệu', '12/KH-UBND'),
  fc.constantFrom<unknown>(
    { status: 'notApplicable' },
    { status: 'notAvailable' },
    { status: 'estimated', value: 300, accuracy: -2 },
    { value: '7' },
  ),
);

const cellEntries = fc.dictionary(fc.constantFrom(...cellsOf(llw2022).map(({ key }) => key)), entry, {
  maxKeys: 41,
});

describe('the rules of a submission that is being read', () => {
  it('find what they find in the submission that was read, whatever stands in the cells', () => {
    fc.assert(
      fc.property(cellEntries, fc.constantFrom('own', 'consolidated'), (values, basis) => {
        const { value, findings } = submit(values, { basis });
        if (!value) throw new Error('the envelope is sound');
        const later = ruleFindings(rulesOf(llw2022), { submission: value });
        const atOnce = findings.filter(({ code }) => code.startsWith('LLW.'));
        expect(atOnce.map(({ code, params, pointer }) => ({ code, params, pointer }))).toEqual(
          later.map(({ code, params, pointer }) => ({ code, params, pointer })),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('do not depend on the order the cells come in', () => {
    fc.assert(
      fc.property(cellEntries, (values) => {
        const backwards = Object.fromEntries(Object.entries(values).reverse());
        expect(JSON.stringify(submit(backwards))).toBe(JSON.stringify(submit(values)));
      }),
    );
  });
});

describe('numbers that cannot be exact', () => {
  it('takes the shortest text of a JSON number with decimals, and says so', () => {
    const { value, findings } = submit({ 'rewards.funding': 0.1 });
    expect(value?.values['rewards.funding']).toEqual({ status: 'reported', value: '0.1' });
    expect(codesOf(findings)).toEqual(['SUBMISSION.CELL.004', 'SUBMISSION.CELL.008']);
  });

  it('asks again for an integer that JSON cannot carry', () => {
    expect(codes({ 'rewards.funding': 2 ** 60 })).toEqual(['SUBMISSION.CELL.005']);
  });

  it('does not take 1e400 for a number', () => {
    const values: unknown = JSON.parse('{"rewards.funding": 1e400}');
    expect(codes(values)).toEqual(['SUBMISSION.CELL.002']);
  });

  it('writes exponents out', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const observation = submit({ 'rewards.funding': number }).value?.values['rewards.funding'];
        if (observation && 'value' in observation) expect(Number(observation.value)).toBe(number + 0);
        else expect(Math.abs(Math.log10(Math.abs(number)))).toBeGreaterThan(20);
      }),
    );
  });
});

describe('a point before three digits of a count', () => {
  it('stands between thousands: 1.250 is 1250, and that is told', () => {
    const { value, findings } = validateSubmission(
      {
        unit: 'u',
        period: '2022',
        template: { id: 'llw-2022', version: 1 },
        basis: 'own',
        submittedAt: '2022-10-09T08:30:00+07:00',
        values: { 'publicity.leaflets': '1.250' },
      },
      { template: llw2022 },
    );
    expect(value?.values['publicity.leaflets']).toEqual({ status: 'reported', value: '1250', raw: '1.250' });
    expect(findings.map(({ code }) => code)).toContain('SUBMISSION.CELL.003');
  });

  it('names the cell and the part that a misspelt key is meant for, and offers to move what stands there', () => {
    const { value, findings } = submit(
      { Media_Press: 3, 'media.pres': 4 },
      { narrative: { next_plan: 'Duy trì các lớp.' } },
    );
    expect(value?.values).toEqual({});
    expect(findings.map(({ code, pointer, fixes = [] }) => [code, pointer, fixes.length])).toEqual([
      ['SUBMISSION.CELL.021', '/values/Media_Press', 1],
      ['SUBMISSION.CELL.021', '/values/media.pres', 0],
      ['SUBMISSION.TEXT.006', '/narrative/next_plan', 1],
    ]);
  });

  it('reads a part typed in an old font in Unicode, and asks to read it again', () => {
    const { value, findings } = submit({}, { narrative: { direction: 'Tæ chøc TuÇn lÔ häc tËp suèt ®êi.' } });
    expect(value?.narrative['direction']).toBe('Tổ chức Tuần lễ học tập suốt đời.');
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['SUBMISSION.TEXT.007', 'query'],
    ]);
  });

  it('leaves signs used in their own right in the parts alone', () => {
    const direction = 'Đo bụi 5 µm; 20 °C; © 2022; «Học tập suốt đời».';
    const { value, findings } = submit({}, { narrative: { direction } });
    expect(value?.narrative['direction']).toBe(direction);
    expect(findings).toEqual([]);
  });
});
