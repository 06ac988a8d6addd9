import { describe, expect, it } from 'vitest';
import { defineFinding, raise } from './finding.ts';
import { toProblemDetails } from './problem-details.ts';

const negative = defineFinding({
  code: 'DEMO.NEGATIVE.001',
  severity: 'error',
  vi: 'Ô {cell} ghi {value|number}.',
  en: 'Cell {cell} says {value|number}.',
});
const doubtful = defineFinding({
  code: 'DEMO.DOUBT.001',
  severity: 'query',
  vi: 'Ô {cell} ghi {value|number}, lớn bất thường.',
  en: 'Cell {cell} says {value|number}, unusually great.',
});

const findings = [
  raise(doubtful, '/values/a', { cell: 'a', value: '4000' }),
  raise(negative, '/values/b', { cell: 'b', value: '-1' }),
  raise(negative, '/values/c', { cell: 'c', value: '-2' }),
];

describe('findings as problem details (RFC 9457)', () => {
  it('puts totals and groups first, the gravest and most frequent first', () => {
    const problem = toProblemDetails(findings, { language: 'en' });
    expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'detail', 'counts', 'groups', 'errors']);
    expect(problem.counts).toEqual({ error: 2, query: 1, info: 0 });
    expect(problem.groups.map(({ code, count }) => [code, count])).toEqual([
      ['DEMO.NEGATIVE.001', 2],
      ['DEMO.DOUBT.001', 1],
    ]);
  });

  it('keeps every finding with its sentence and pointer, in the order they came', () => {
    const { errors } = toProblemDetails(findings, { language: 'vi' });
    expect(errors.map(({ detail, pointer }) => `${pointer} ${detail}`)).toEqual([
      '/values/a Ô a ghi 4.000, lớn bất thường.',
      '/values/b Ô b ghi -1.',
      '/values/c Ô c ghi -2.',
    ]);
  });

  it('has type about:blank and the title of the status where the portal documents no type', () => {
    expect(toProblemDetails(findings, { language: 'en' })).toMatchObject({
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
    });
  });

  it('is no failure where there are only queries', () => {
    expect(toProblemDetails(findings.slice(0, 1)).status).toBe(200);
  });

  it('links to the pages of the portal', () => {
    const docs = (code: string) => `https://portal.example/findings/${code}`;
    const problem = toProblemDetails(findings, { docs, type: docs('all'), instance: '/submissions/7' });
    expect(problem.groups[0]?.docs).toBe('https://portal.example/findings/DEMO.NEGATIVE.001');
    expect(problem).toMatchObject({
      type: 'https://portal.example/findings/all',
      instance: '/submissions/7',
    });
  });
});
