import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FindingCases } from '@llw/core';
import { formatFinding } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { declaredFindings as definitions } from './declared-findings.ts';

const shown = import.meta.glob<{ cases: FindingCases }>('../../packages/*/src/**/*-findings.cases.ts', {
  eager: true,
});

const cases: FindingCases = Object.assign({}, ...Object.values(shown).map((module) => module.cases));
const codes = [...new Set(definitions.map((definition) => definition.code))].sort();

const registryFile = join(resolve(import.meta.dirname, '../..'), 'docs/finding-codes.json');
const registry: Record<string, string> = JSON.parse(readFileSync(registryFile, 'utf8'));

const sortedKeys = (record: Record<string, string>) => Object.keys(record).sort();

describe('the catalogue of findings', () => {
  it('gives each code once', () => {
    expect(definitions.map((definition) => definition.code).sort()).toEqual(codes);
  });

  it('keeps to the checked-in registry: no code is dropped or given another meaning', () => {
    const meanings = new Map(definitions.map(({ code, message }) => [code, message.en]));
    const kept = Object.fromEntries(Object.keys(registry).map((code) => [code, meanings.get(code)]));
    expect(kept).toEqual(registry);
  });

  it('has every code in the registry (`pnpm findings:register` adds the new ones)', () => {
    const current = Object.fromEntries(definitions.map(({ code, message }) => [code, message.en]).sort());
    if (process.env['REGISTER_FINDINGS']) {
      writeFileSync(
        registryFile,
        `${JSON.stringify({ ...current, ...registry }, sortedKeys({ ...current, ...registry }), 2)}\n`,
      );
      return;
    }
    expect(Object.keys(registry).sort()).toEqual(codes);
  });

  it('shows each code raised and not raised', () => {
    expect(Object.keys(cases).sort()).toEqual(codes);
  });

  it.each(definitions.map((definition) => [definition.code, definition] as const))(
    '%s is written AREA.TOPIC.NNN and has a sentence in each language',
    (code, definition) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9]+\.[A-Z][A-Z0-9]*\.\d{3}$/);
      expect(definition.message.vi).toMatch(
        /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i,
      );
      expect(definition.message.en).not.toBe(definition.message.vi);
    },
  );

  it.each(Object.entries(cases))(
    '%s is raised by its failing case and not by its passing one',
    async (code, { failing, passing }) => {
      const raised = (await failing()).filter((finding) => finding.code === code);
      expect(raised).not.toEqual([]);
      for (const finding of raised) {
        expect(formatFinding(finding, 'vi')).not.toMatch(/\{\w+/);
        expect(formatFinding(finding, 'en')).not.toMatch(/\{\w+/);
      }
      expect((await passing()).map((finding) => finding.code)).not.toContain(code);
    },
  );
});
