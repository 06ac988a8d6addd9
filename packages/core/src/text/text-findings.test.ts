import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings/format-finding.ts';
import { parseNumber } from './parse-number.ts';
import { cases } from './text-findings.cases.ts';
import * as definitions from './text-findings.ts';

describe('findings about text', () => {
  it('each has a case', () => {
    expect(Object.keys(cases).sort()).toEqual(
      Object.values(definitions)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it.each(Object.entries(cases))(
    '%s is raised when it should be and only then',
    async (code, { failing, passing }) => {
      expect((await failing()).map((finding) => finding.code)).toContain(code);
      expect((await passing()).map((finding) => finding.code)).not.toContain(code);
    },
  );

  it('tell numbers the way each language writes them', () => {
    const [finding] = parseNumber('1.25', { counts: true }).findings;
    if (!finding) throw new Error('no finding');
    expect(formatFinding(finding, 'vi')).toBe('Số “1.25” có thể hiểu là 1.250 hoặc 1,25; cần xác nhận.');
    expect(formatFinding(finding, 'en')).toBe('“1.25” may be 1,250 or 1.25; which one has to be confirmed.');
  });
});
