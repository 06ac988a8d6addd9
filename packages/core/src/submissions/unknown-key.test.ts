import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings/format-finding.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { formSlots } from './cell-slot.ts';
import { movesWithin } from './key-fix.ts';
import { submissionFields } from './submission-payload.ts';
import { type UnknownKey, unknownCell, unknownField, unknownPart } from './unknown-key.ts';
import { validateSubmission } from './validate-submission.ts';
import { wardPayload } from './ward-payload.fixture.ts';

const slots = formSlots(llw2022);

function standing(
  at: string,
  key: string,
  fields: Readonly<Record<string, unknown>>,
  before = 0,
): UnknownKey {
  return {
    key,
    pointer: `${at}/${key}`,
    before,
    correct: (meant) => movesWithin({ at, fields })(key, meant),
  };
}

describe('a key that is not known', () => {
  it('names the cell that may be meant, in the words of the form', () => {
    const finding = unknownCell(standing('/values', 'Media.Press', { 'Media.Press': 3 }), slots);
    expect(finding.code).toBe('SUBMISSION.CELL.021');
    expect(finding.related).toEqual([{ role: 'candidate', cell: 'media.press' }]);
    expect(formatFinding(finding, 'vi')).toBe(
      'Biểu mẫu không có chỉ tiêu “Media.Press” nên giá trị này không được nhận; có phải là “Số bài viết trên các báo” (media.press) không?',
    );
  });

  it('is moved where another key is certain', () => {
    const { fixes } = unknownCell(standing('/values', 'Media.Press', { 'Media.Press': 3 }), slots);
    expect(fixes?.map(({ patch }) => patch)).toEqual([
      [
        { op: 'test', path: '/values/Media.Press', value: 3 },
        { op: 'remove', path: '/values/Media.Press' },
        { op: 'add', path: '/values/media.press', value: 3 },
      ],
    ]);
  });

  it('is not moved onto a value that stands there, nor where it is a guess, nor with more than a value', () => {
    const taken = { 'Media.Press': 3, 'media.press': 4 };
    expect(unknownCell(standing('/values', 'Media.Press', taken), slots).fixes).toBeUndefined();
    expect(unknownCell(standing('/values', 'media.pres', { 'media.pres': 3 }), slots).fixes).toBeUndefined();
    const deep = { 'Media.Press': { value: 3 } };
    expect(unknownCell(standing('/values', 'Media.Press', deep), slots).fixes).toBeUndefined();
  });

  it('two keys are not moved onto one', () => {
    const move = movesWithin({ at: '/values', fields: { 'Media.Press': 3, media_press: 4 } });
    expect(move('Media.Press', 'media.press')).toHaveLength(1);
    expect(move('media_press', 'media.press')).toEqual([]);
  });

  it('is not compared where a hundred were told before it', () => {
    expect(unknownCell(standing('/values', 'Media.Press', {}, 99), slots).code).toBe('SUBMISSION.CELL.021');
    expect(unknownCell(standing('/values', 'Media.Press', {}, 100), slots).code).toBe('SUBMISSION.CELL.001');
  });

  it('of a part in words', () => {
    const finding = unknownPart(
      standing('/narrative', 'next_plan', { next_plan: 'Duy trì.' }),
      llw2022.narrative,
    );
    expect(finding).toMatchObject({ code: 'SUBMISSION.TEXT.006', params: { meant: 'nextPlan' } });
    expect(finding.fixes).toHaveLength(1);
    expect(unknownPart(standing('/narrative', 'poems', {}), llw2022.narrative).code).toBe(
      'SUBMISSION.TEXT.004',
    );
  });

  it('of a field', () => {
    const finding = unknownField(
      standing('', 'submitted_at', { submitted_at: '2022-10-09' }),
      submissionFields,
    );
    expect(finding).toMatchObject({ code: 'SUBMISSION.FIELD.004', params: { meant: 'submittedAt' } });
    expect(unknownField(standing('', 'sender', {}), submissionFields).code).toBe('SUBMISSION.FIELD.003');
  });

  it('of a field of a cell', () => {
    const { findings } = validateSubmission(
      { ...wardPayload, values: { 'media.press': { Value: 3 } } },
      { template: llw2022 },
    );
    expect(findings[0]).toMatchObject({
      code: 'SUBMISSION.FIELD.004',
      pointer: '/values/media.press/Value',
      params: { field: 'media.press/Value', meant: 'value' },
      subject: { cell: 'media.press' },
    });
    expect(findings[0]?.fixes?.[0]?.patch.map(({ op, path }) => [op, path])).toEqual([
      ['test', '/values/media.press/Value'],
      ['remove', '/values/media.press/Value'],
      ['add', '/values/media.press/value'],
    ]);
  });

  it('of a row is named anew, save where another row is of that cell', () => {
    const told = (values: readonly unknown[]) =>
      validateSubmission({ ...wardPayload, values }, { template: llw2022 }).findings.filter(
        ({ code }) => code === 'SUBMISSION.CELL.021',
      );
    const misspelt = { cell: 'MEDIA_PRESS', value: 3 };
    expect(told([misspelt])[0]?.fixes?.[0]?.patch).toEqual([
      { op: 'test', path: '/values/0/cell', value: 'MEDIA_PRESS' },
      { op: 'replace', path: '/values/0/cell', value: 'media.press' },
    ]);
    expect(told([misspelt, { cell: 'media.press', value: 4 }])[0]?.fixes).toBeUndefined();
  });
});
