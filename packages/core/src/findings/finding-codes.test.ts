import { describe, expect, it } from 'vitest';
import type { FindingCases } from './finding-cases.ts';
import { formatFinding } from './format-finding.ts';

const shown = import.meta.glob<{ cases: FindingCases }>(
  ['../templates/*-findings.cases.ts', '../rules/*-findings.cases.ts', '../submissions/*-findings.cases.ts'],
  { eager: true },
);
const cases = Object.values(shown).flatMap((module) => Object.entries(module.cases));

describe('a finding about forms, rules and submissions', () => {
  it.each(cases)('%s is raised where it should be, and only there', async (code, { failing, passing }) => {
    const raised = (await failing()).filter((finding) => finding.code === code);
    expect(raised).not.toEqual([]);
    for (const finding of raised) {
      expect(formatFinding(finding, 'vi')).not.toMatch(/\{\w/);
      expect(formatFinding(finding, 'en')).not.toMatch(/\{\w/);
    }
    expect((await passing()).map((finding) => finding.code)).not.toContain(code);
  });
});
