import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings/format-finding.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { validateSubmission } from './validate-submission.ts';

function reading(key: string, value: unknown) {
  const { value: submission, findings } = validateSubmission(
    {
      unit: 'u:ward-1',
      period: '2022',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      submittedAt: '2022-10-09T16:20:00+07:00',
      values: { [key]: value },
    },
    { template: llw2022 },
  );
  const observation = submission?.values[key];
  return {
    read: observation && 'value' in observation ? observation.value : observation?.status,
    codes: findings.map(({ code }) => code).filter((code) => /^(?:SUBMISSION|TEXT)/.test(code)),
    fixes: findings.flatMap(({ fixes = [] }) => fixes.flatMap(({ patch }) => patch)),
    sentences: findings.map((finding) => formatFinding(finding, 'vi')),
  };
}

const press = (value: unknown) => reading('media.press', value);

describe('figures as clerks type them', () => {
  it.each([
    ['12.0', '12'],
    ['12,00', '12'],
    ['1.250,00', '1250'],
    ['１２', '12'],
    ['1\u202f250', '1250'],
    ['mười hai', '12'],
    ['12 (mười hai) bài', '12'],
    ['12 bài viết', '12'],
    ['Tổng số: 12', '12'],
    ['1,250', '1250'],
  ])('%s is %s, which is told and can be written down', (typed, value) => {
    const { read, codes, fixes } = press(typed);
    expect(read).toBe(value);
    expect(codes.at(-1)).toBe('SUBMISSION.CELL.003');
    expect(fixes).toContainEqual({ op: 'replace', path: '/values/media.press', value });
  });

  it('a reading is told in the digits of the language', () => {
    expect(press('1250 bài').sentences).toEqual([
      'Chỉ tiêu “Số bài viết trên các báo” ghi “1250 bài”, được hiểu là 1.250.',
    ]);
  });

  it('decimals that say something are not dropped', () => {
    expect(press('12,50')).toMatchObject({
      read: '12.5',
      codes: ['SUBMISSION.CELL.003', 'SUBMISSION.CELL.008'],
      fixes: [],
    });
  });

  it('a count that a spreadsheet may have damaged names the one that may be meant', () => {
    for (const damaged of ['30.2', 30.2]) {
      const { read, sentences, fixes } = press(damaged);
      expect(read).toBe('30.2');
      expect(sentences.at(-1)).toBe(
        'Chỉ tiêu “Số bài viết trên các báo” ghi 30,2, trong khi chỉ nhận số nguyên. Nếu muốn ghi 30.200 thì bảng tính đã làm mất số 0 ở cuối; hãy ghi lại không có dấu chấm: 30200.',
      );
      expect(
        fixes.filter(({ op }) => op === 'replace').map((fix) => 'value' in fix && fix.value),
      ).not.toContain('30200');
    }
    expect(press('30,2').codes).toContain('SUBMISSION.CELL.008');
    expect(press('1234.5').codes).toContain('SUBMISSION.CELL.008');
  });

  it('no correction is offered that would be refused', () => {
    expect(press('–3')).toMatchObject({
      codes: ['SUBMISSION.CELL.003', 'SUBMISSION.CELL.006'],
      fixes: [],
    });
  });

  it('a share where things are counted has no value', () => {
    expect(press('97%')).toMatchObject({ read: 'notAvailable', codes: ['SUBMISSION.CELL.019'] });
    expect(reading('rewards.funding', '12 suất')).toMatchObject({
      read: 'notAvailable',
      codes: ['SUBMISSION.CELL.019'],
    });
  });

  it('another count is taken and asked about, save none of it', () => {
    const sessions = reading('classes.held:lifeSkills', '12 buổi');
    expect(sessions).toMatchObject({
      read: '12',
      codes: ['SUBMISSION.CELL.020', 'SUBMISSION.CELL.003'],
      fixes: [],
    });
    expect(reading('classes.held:lifeSkills', '0 buổi').codes).toEqual(['SUBMISSION.CELL.003']);
  });

  it('words that say why there is no figure are its status', () => {
    expect(press('Đang cập nhật')).toMatchObject({ read: 'notAvailable', codes: ['SUBMISSION.CELL.003'] });
    expect(press('Không thuộc đối tượng')).toMatchObject({
      read: 'notApplicable',
      codes: ['SUBMISSION.CELL.003'],
    });
    expect(press('không')).toMatchObject({ read: 'notAvailable', codes: ['SUBMISSION.CELL.011'] });
  });

  it.each([
    ['- 5', 'có thể hiểu là 5 hoặc -5; hãy ghi lại cho rõ.'],
    ['30.2 bài', 'có thể hiểu là 30.200 hoặc 30,2; hãy ghi lại cho rõ.'],
    ['12 - 15', 'tức là từ 12 đến 15; hãy ghi một con số.'],
    ['02 lớp/85 lượt', 'gồm 2 con số; mỗi chỉ tiêu chỉ ghi một con số.'],
    ['rất nhiều', 'không đọc được thành số; hãy ghi một số, ví dụ 12.'],
  ])('%s is told once, and why', (typed, why) => {
    expect(press(typed)).toMatchObject({
      read: 'notAvailable',
      sentences: [`Chỉ tiêu “Số bài viết trên các báo” ghi “${typed}”, ${why}`],
    });
  });

  it('a yes where a figure is asked is told as such, in Vietnamese', () => {
    for (const yes of ['có', true]) {
      expect(press(yes).sentences).toEqual([
        'Chỉ tiêu “Số bài viết trên các báo” cần một con số, đang ghi “có”.',
      ]);
    }
  });

  it('a cell of characters without width is empty', () => {
    expect(press('\u200b').read).toBe('blank');
    expect(reading('plan.issued', '\u200b\ufeff').read).toBe('blank');
  });
});
