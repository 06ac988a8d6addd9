import { describe, expect, it } from 'vitest';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { answerTo, yesNoOf } from './yes-no.ts';

describe('answers to a yes/no question', () => {
  it.each(['Có', 'có.', '(có)', '[x]', 'v', '✓', 'Đã ban hành', 'ĐÃ THỰC HIỆN', 'co', '1'])(
    '%s is yes',
    (text) => {
      expect(yesNoOf(text)).toBe(true);
    },
  );

  it.each(['Không', 'không.', 'ko', 'Chưa có', 'chưa ban hành', 'khong', '0'])('%s is no', (text) => {
    expect(yesNoOf(text)).toBe(false);
  });

  it.each(['có/không', '✗', '☐', '2', '①', '-', 'đang xây dựng', ''])('%s does not say', (text) => {
    expect(yesNoOf(text)).toBeUndefined();
  });

  it('whoever cites the plan by its number has one', () => {
    expect(yesNoOf('12/KH-UBND')).toBe(true);
    expect(yesNoOf('Kế hoạch số 12/KH-THCS ngày 05/9/2022')).toBe(true);
  });

  it('not where the plan is somebody else’s, or not there yet', () => {
    expect(yesNoOf('Thực hiện theo Kế hoạch 197/KH-UBND')).toBeUndefined();
    expect(yesNoOf('Chưa ban hành; kế hoạch 12/KH-UBND đang trình ký')).toBeUndefined();
  });

  it('in the words of the question', () => {
    const library = cellsOf(llw2022).find(({ key }) => key === 'library.institutions');
    const answers = ['Có thư viện', 'chưa có thư viện.', 'có nhà đa năng'].map(
      (text) => library && answerTo(library, text),
    );
    expect(answers).toEqual([true, false, undefined]);
  });
});
