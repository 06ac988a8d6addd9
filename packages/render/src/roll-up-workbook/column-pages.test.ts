import { cellsOf, llw2022 } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnPage, columnPages, type PagedColumn } from './column-pages.ts';

const columnsOf = (...groups: readonly number[]): readonly PagedColumn[] =>
  groups.flatMap((length, group) =>
    Array.from({ length }, () => ({ width: 10, group, followsClosely: false })),
  );

const lengths = (pages: readonly ColumnPage[]) => pages.map(({ from, to }) => to - from + 1);

describe('the pages of a table that is wider than paper', () => {
  it('hold the sections of the form of 2022 whole, but for the classes, which no page holds', () => {
    const sections = llw2022.sections.map(({ rows }) => rows.filter(({ type }) => type === 'cell').length);
    expect(cellsOf(llw2022)).toHaveLength(sections.reduce((sum, count) => sum + count, 0));
    const pages = columnPages(columnsOf(...sections), 120);
    expect(pages).toHaveLength(4);
    const ends = new Set(pages.map(({ to }) => to + 1));
    let end = 0;
    const ended = sections.filter((count) => {
      end += count;
      return !ends.has(end) && [...ends].some((at) => at > end - count && at < end);
    });
    expect(ended).toEqual([Math.max(...sections)]);
  });

  it('are one where the table fits', () => {
    expect(columnPages(columnsOf(3, 4), 70)).toEqual([{ from: 0, to: 6 }]);
  });

  it('are filled alike', () => {
    expect(lengths(columnPages(columnsOf(1, 1, 1, 1, 1, 1), 50))).toEqual([3, 3]);
  });

  it('keep the people of a class beside the classes', () => {
    const pairs = Array.from({ length: 10 }, (_, at) => ({
      width: 10,
      group: 0,
      followsClosely: at % 2 === 1,
    }));
    for (const { from } of columnPages(pairs, 50)) expect(pairs[from]?.followsClosely).toBe(false);
  });

  it('give a column that is wider than paper a page of its own', () => {
    const columns = [{ width: 90, group: 0, followsClosely: false }, ...columnsOf(1)];
    expect(lengths(columnPages(columns, 50))).toEqual([1, 1]);
  });

  it('hold every column once, in order, and break no group that a page can hold', () => {
    const column = fc.record({ width: fc.integer({ min: 5, max: 30 }), followsClosely: fc.boolean() });
    const groups = fc.array(fc.array(column, { minLength: 1, maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 40, max: 120 }), (grouped, room) => {
        const columns = grouped.flatMap((all, group) => all.map((one) => ({ ...one, group })));
        const pages = columnPages(columns, room);
        expect(pages.flatMap(({ from, to }) => columns.slice(from, to + 1))).toEqual(columns);
        const widthOf = (all: readonly { readonly width: number }[]) =>
          all.reduce((sum, { width }) => sum + width, 0);
        for (const { from, to } of pages) {
          expect(widthOf(columns.slice(from, to + 1))).toBeLessThanOrEqual(room);
          const [last, next] = [columns[to], columns[to + 1]];
          if (!last || !next || last.group !== next.group) continue;
          expect(widthOf(grouped[last.group] ?? [])).toBeGreaterThan(room);
        }
      }),
    );
  });
});
