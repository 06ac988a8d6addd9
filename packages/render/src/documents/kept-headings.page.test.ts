import type { Block, WeekDocument } from '@llw/core';
import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { headingLines } from '../../testing/heading-lines.ts';
import { missingPrograms, onPaper, output } from '../../testing/office.ts';
import { renderDocument } from './render-document.ts';

const short: Block = { type: 'paragraph', content: 'Mọi người dân trong xã đều tham gia.' };
const long: Block = {
  type: 'paragraph',
  content:
    'Các trường học, thôn trên địa bàn chuẩn bị địa điểm, sách và người hướng dẫn trước ngày khai mạc để ai đến cũng có chỗ đọc.',
};

/** An exhibit of the gallery that begins with more text, so that its headings come to other heights. */
interface Lowered {
  readonly name: string;
  /** How often its sections stand in it. */
  readonly times: number;
  /** Paragraphs before the first heading, and how many of them take two lines. */
  readonly paragraphs: number;
  readonly long: number;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function lowered(name: string, times: number, paragraphs: readonly number[], longOnes: readonly number[]) {
  return paragraphs.flatMap((count) =>
    longOnes
      .filter((two) => two <= count)
      .map((two): Lowered => ({ name, times, paragraphs: count, long: two })),
  );
}

/**
 * Documents of one page and a half up to six pages: the number of paragraphs before a chain of headings and the
 * height it comes to vary each by itself.
 */
const documents: readonly Lowered[] = [
  ...lowered('plan-in-divisions', 1, range(2, 16), [1, 3, 5, 7]),
  ...lowered('plan-in-divisions', 3, range(10, 24), [2, 5, 8]),
  ...lowered('report-in-parts', 3, range(15, 19), [6, 9, 12]),
  ...lowered('plan-in-articles', 3, range(7, 20), [6, 12]),
  ...lowered('plan-commune', 1, range(9, 16), [6, 12]),
];

const exhibitOf = (name: string) => gallery.find((exhibit) => exhibit.name === name) ?? expect.fail(name);

function documentOf({ name, times, paragraphs, long: two }: Lowered): WeekDocument {
  const { document } = exhibitOf(name);
  const { body } = document;
  const introduction = range(1, paragraphs).map((place) => (place <= two ? long : short));
  const sections = range(1, times).flatMap(() => body.sections);
  return { ...document, annexes: [], body: { ...body, introduction, sections } };
}

const keyOf = ({ name, times, paragraphs, long: two }: Lowered) =>
  `${name} ${times} times after ${paragraphs} paragraphs, ${two} long`;

/** The last line of every page that another follows. */
function lastLines(pdf: string): readonly string[] {
  const pages = output('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
  return pages
    .slice(0, -1)
    .map((page) => page.trimEnd().split('\n').at(-1)?.trim().replaceAll(/\s+/g, ' ') ?? '');
}

describe.skipIf(missingPrograms().length > 0)('headings at every height of a page', () => {
  test('none is left at its foot', async () => {
    const files = await Promise.all(
      documents.map(
        async (lower) =>
          [keyOf(lower), await renderDocument(documentOf(lower), exhibitOf(lower.name).options)] as const,
      ),
    );
    const feet = onPaper(Object.fromEntries(files), lastLines);
    expect(feet.size).toBe(documents.length);
    const left = documents.flatMap((lower) => {
      const headings = headingLines(documentOf(lower));
      const lost = (feet.get(keyOf(lower)) ?? []).filter((foot) =>
        headings.some((line) => line.endsWith(foot)),
      );
      return lost.map((foot) => `${keyOf(lower)}: ${foot}`);
    });
    expect(left).toEqual([]);
  });
});
