import { describe, expect, it } from 'vitest';
import type { NumberingScheme, Section } from '../section.ts';
import { sectionLabels } from './numbered-sections.ts';

function tree(...widths: readonly number[]): readonly Section[] {
  const [width = 0, ...below] = widths;
  return Array.from({ length: width }, () => ({ role: 'other' as const, sections: tree(...below) }));
}

function labels(numbering: NumberingScheme, sections: readonly Section[]): readonly string[] {
  return sectionLabels({ numbering, sections }).map(({ label }) => label);
}

describe('labels of sections', () => {
  it('a district plan: Roman headings, clauses, points', () => {
    expect(labels('I/1/a', tree(2, 2, 1))).toEqual([
      'I.',
      '1.',
      'a)',
      '2.',
      'a)',
      'II.',
      '1.',
      'a)',
      '2.',
      'a)',
    ]);
  });

  it('a letter of a department: clauses and points, then bullets', () => {
    expect(labels('1/a', tree(1, 1, 1, 1))).toEqual(['1.', 'a)', '-', '+']);
  });

  it('eight bodies under one clause go a b c d đ e g h', () => {
    expect(labels('1/a', tree(1, 8)).join(' ')).toBe('1. a) b) c) d) đ) e) g) h)');
  });

  it('a report in parts', () => {
    expect(labels('part', tree(2, 1, 1, 1))).toEqual([
      'Phần I',
      'I.',
      '1.',
      'a)',
      'Phần II',
      'I.',
      '1.',
      'a)',
    ]);
  });

  it('articles are numbered through all chapters, clauses afresh in each article', () => {
    expect(labels('chapter', tree(2, 2, 1))).toEqual([
      'Chương I',
      'Điều 1.',
      '1.',
      'Điều 2.',
      '1.',
      'Chương II',
      'Điều 3.',
      '1.',
      'Điều 4.',
      '1.',
    ]);
    expect(labels('chapterAndDivision', tree(1, 2, 1))).toEqual([
      'Chương I',
      'Mục 1',
      'Điều 1.',
      'Mục 2',
      'Điều 2.',
    ]);
    expect(labels('article', tree(2))).toEqual(['Điều 1.', 'Điều 2.']);
  });

  it('every label names the place of its section', () => {
    expect(sectionLabels({ numbering: 'I/1/a', sections: tree(1, 2) }).map(({ pointer }) => pointer)).toEqual(
      ['/body/sections/0', '/body/sections/0/sections/0', '/body/sections/0/sections/1'],
    );
  });
});
