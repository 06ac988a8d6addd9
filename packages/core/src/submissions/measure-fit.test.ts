import { describe, expect, it } from 'vitest';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import { measureFit } from './measure-fit.ts';
import { isNamedBy } from './named-by.ts';

const cells = cellsOf(llw2022);

function fitOf(key: string, typed: string): string {
  const cell = cells.find((candidate) => candidate.key === key);
  return cell ? measureFit(cell, typed) : 'no such cell';
}

describe('the unit of measure behind a figure', () => {
  it('is the cell’s own, for every cell of the form', () => {
    for (const cell of cells) expect(measureFit(cell, cell.unitOfMeasure.vi), cell.key).toBe('fits');
  });

  it('lượt where heads are asked is another count', () => {
    expect(fitOf('seminars.participants', 'người')).toBe('fits');
    expect(fitOf('seminars.participants', 'học sinh')).toBe('fits');
    expect(fitOf('seminars.participants', 'lượt người')).toBe('differs');
  });

  it('người fits where the label itself says it', () => {
    expect(fitOf('classes.attendances:literacy', 'người')).toBe('fits');
    expect(fitOf('classes.attendances:lifeSkills', 'học sinh')).toBe('fits');
    expect(fitOf('library.onlineReadings', 'người')).toBe('differs');
  });

  it('sessions are not classes, though a class may be an activity', () => {
    expect(fitOf('classes.held:lifeSkills', 'buổi')).toBe('differs');
    expect(fitOf('library.trainings', 'lớp')).toBe('fits');
  });

  it('money and shares are never a count', () => {
    expect(fitOf('media.press', '%')).toBe('impossible');
    expect(fitOf('media.press', 'đồng')).toBe('impossible');
    expect(fitOf('rewards.funding', 'suất')).toBe('impossible');
    expect(fitOf('rewards.funding', 'đồng')).toBe('fits');
    expect(fitOf('rewards.funding', 'USD')).toBe('impossible');
  });

  it('a unit that nobody knows contradicts nothing', () => {
    expect(fitOf('media.press', 'chậu')).toBe('fits');
  });

  it('words of a label are whole words', () => {
    const [press] = cells.filter(({ key }) => key === 'media.press');
    expect(press && [isNamedBy(press, 'bài viết'), isNamedBy(press, 'ài viết')]).toEqual([true, false]);
  });
});
