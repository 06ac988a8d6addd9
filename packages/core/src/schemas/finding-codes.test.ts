import { describe, expect, it } from 'vitest';
import type { FindingCases } from '../findings/finding-cases.ts';
import { formatFinding } from '../findings/format-finding.ts';
import { templates } from '../templates/built-in-templates.ts';
import { findingCodes } from './finding-codes.ts';

const shown = import.meta.glob<{ cases: FindingCases }>(
  ['../{templates,rules,submissions,findings}/*-findings.cases.ts'],
  { eager: true },
);
const declared = import.meta.glob<Record<string, unknown>>('../**/*-findings.ts', { eager: true });
const cases = Object.values(shown).flatMap((module) => Object.entries(module.cases));

const codesIn = (module: Record<string, unknown>) =>
  Object.values(module).flatMap((value) =>
    typeof value === 'object' && value !== null && 'code' in value ? [String(value.code)] : [],
  );

describe('the codes of findings', () => {
  it.each(Object.entries(declared))('hold those of %s', (_, module) => {
    expect(Object.keys(findingCodes)).toEqual(expect.arrayContaining(codesIn(module)));
  });

  it('hold those of the rules of every form', () => {
    const codes = templates.flatMap((template) => template.rules.map((rule) => rule.code));
    expect(Object.keys(findingCodes)).toEqual(expect.arrayContaining(codes));
  });

  it('are each used once', () => {
    const rules = templates.flatMap((template) => template.rules.map((rule) => rule.code));
    const all = [...Object.values(declared).flatMap(codesIn), ...rules];
    expect(all).toHaveLength(new Set(all).size);
    expect(Object.keys(findingCodes)).toHaveLength(all.length);
  });
});

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
