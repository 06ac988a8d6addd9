import { describe, expect, it } from 'vitest';
import type { FindingCases } from '../../findings/finding-cases.ts';
import { formatFinding } from '../../findings/format-finding.ts';
import { cases as citation } from './citation-findings.cases.ts';
import { cases as duty } from './duty-findings.cases.ts';
import { cases as form } from './form-findings.cases.ts';
import { cases as time } from './time-findings.cases.ts';
import { cases as wording } from './wording-findings.cases.ts';

const all: FindingCases = { ...citation, ...duty, ...form, ...time, ...wording };

describe('every fault of a document', () => {
  it.each(Object.entries(all))('%s is found where it is and not where it is not', async (code, one) => {
    const found = (await one.failing()).filter((finding) => finding.code === code);
    expect(found.map(({ code: raised }) => raised)).toContain(code);
    for (const finding of found) {
      expect(formatFinding(finding, 'vi')).not.toContain('{');
      expect(formatFinding(finding, 'en')).not.toContain('{');
    }
    expect((await one.passing()).map((finding) => finding.code)).not.toContain(code);
  });
});
