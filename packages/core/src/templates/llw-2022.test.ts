import { describe, expect, it } from 'vitest';
import { cellsOf } from './cells.ts';
import { llw2021 } from './llw-2021.ts';
import { llw2022 } from './llw-2022.ts';

const cells = cellsOf(llw2022);

function printed(section: string): readonly string[] {
  const found = llw2022.sections.find((candidate) => candidate.code === section);
  return (found?.rows ?? []).flatMap((row) => (row.type === 'cell' ? [row.cell] : []));
}

describe('the form of 2022', () => {
  it('asks for 41 single quantities in eight rows', () => {
    expect(cells).toHaveLength(41);
    expect(llw2022.sections.map((section) => section.code)).toEqual(
      Array.from({ length: 8 }, (_, index) => String(index + 1)),
    );
  });

  it('prints every cell once, in the order of their ordinals', () => {
    const rows = llw2022.sections.flatMap((section) => printed(section.code));
    expect(cells.map((cell) => cell.key)).toEqual(rows);
    expect(cells.map((cell) => cell.ordinal)).toEqual(rows.map((_, index) => index));
  });

  it('pairs classes with attendances for each of the seven types of class', () => {
    const types = llw2022.dimensions.flatMap((dimension) => dimension.categories.map(({ code }) => code));
    expect(printed('5')).toEqual(
      types.flatMap((type) => [`classes.held:${type}`, `classes.attendances:${type}`]),
    );
  });

  it('keeps heads apart from attendances', () => {
    const measured = (measure: string) => cells.filter((cell) => cell.measure === measure);
    expect(measured('persons').map((cell) => cell.key)).toEqual([
      'seminars.participants',
      'rewards.individuals',
    ]);
    expect(measured('persons').every((cell) => cell.indicator.aggregation.periods === 'none')).toBe(true);
    expect(measured('attendances')).toHaveLength(9);
  });

  it('says `số lượng người` in the last two lines of row 5, as the form does', () => {
    const labels = cells.filter((cell) => cell.indicator.code === 'classes.attendances');
    expect(labels.map((cell) => cell.label.vi)).toEqual([
      ...Array.from({ length: 5 }, () => 'Số lượt người tham gia'),
      ...Array.from({ length: 2 }, () => 'Số lượng người tham gia'),
    ]);
  });

  it('counts money in đồng', () => {
    expect(cells.find((cell) => cell.measure === 'money')?.unitOfMeasure.vi).toBe('đồng');
  });
});

describe('the outline of 2021', () => {
  it('asks for words, and for the funding by source with its total', () => {
    expect(llw2021.narrative.map((part) => part.number)).toEqual([
      'I.1',
      'I.2',
      'II.1',
      'II.2',
      'II.3',
      'III',
    ]);
    const total = cellsOf(llw2021).find((cell) => cell.indicator.kind === 'derived');
    expect(total?.indicator).toMatchObject({ formula: { sum: ['funding.state', 'funding.mobilised'] } });
  });
});
