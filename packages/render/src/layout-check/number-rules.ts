import { documentTypes, foldText } from '@llw/core';
import type { LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';
import { absent, type LayoutRule, lineRule, type Outcome, reading, required, sized } from './layout-rule.ts';

const NUMBER = /^Số:\s*(?<number>\d*)\s*\/\s*(?<codes>\S+)$/u;
const codes = new Set<string>(documentTypes.map(({ code }) => code));

function codesOf({ text }: LayoutLine): readonly string[] {
  return NUMBER.exec(text)?.groups?.['codes']?.split(/[-/]/) ?? [];
}

function codeOutcome(
  { parts }: LabelledLayout,
  holds: (code: string, type: string | undefined) => boolean,
): Outcome {
  const [line] = parts.number;
  const [type] = parts.typeName;
  const [code] = line ? codesOf(line) : [];
  if (!line || code === undefined) return absent;
  return holds(code, type?.text) ? { verdict: 'pass' } : { verdict: 'fail', actual: code, line };
}

/** Rules about number and symbol (PL1.II.3, PL3.I). */
export const numberRules: readonly LayoutRule[] = [
  required(
    lineRule('SO.prefix', 'PL1.II.3a', 'number', reading(/^Số:\s/u, 'Số: '), {
      vi: 'Có chữ “Số:” và số văn bản',
      en: '`Số:` and a number',
    }),
  ),
  lineRule('SO.zero', 'PL1.II.3a', 'number', reading(/^Số:\s*(?:\d{2,}|(?=\/))/u, '01–09'), {
    vi: 'Số nhỏ hơn 10 có số 0 phía trước',
    en: 'A 0 before numbers under 10',
  }),
  lineRule('SO.size', 'PL1.II.3c', 'number', sized(13), {
    vi: 'Cỡ chữ số, ký hiệu',
    en: 'Size of number and symbol',
  }),
  lineRule('SO.slash', 'PL1.II.3c', 'number', reading(/^Số:[^/]*\/[^/]+$/u, 'one /'), {
    vi: 'Dấu gạch chéo giữa số và ký hiệu',
    en: 'One slash between number and symbol',
  }),
  lineRule('SO.hyphen', 'PL1.II.3c', 'number', reading(/\/[\p{L}\d.&]+(?:-[\p{L}\d.&]+)*$/u, 'A-B'), {
    vi: 'Các nhóm chữ cách nhau bằng gạch nối, không cách chữ',
    en: 'Hyphens without spaces between the groups',
  }),
  {
    id: 'SO.code_matches_type',
    basis: 'law',
    locator: 'PL3.I',
    title: { vi: 'Ký hiệu đúng chữ viết tắt của tên loại', en: 'Symbol has the code of the type' },
    expected: 'PL3.I',
    evaluate: (document) =>
      document.parts.typeName.length === 0
        ? absent
        : codeOutcome(document, (code, type) =>
            documentTypes.some(
              (known) => known.code === code && foldText(known.name) === foldText(type ?? ''),
            ),
          ),
  },
  {
    id: 'SO.cv_no_code',
    basis: 'law',
    locator: 'PL3.I',
    title: { vi: 'Công văn không có chữ viết tắt tên loại', en: 'An official letter has no type code' },
    expected: 'no type code',
    evaluate: (document) =>
      document.parts.letterSubject.length === 0 ? absent : codeOutcome(document, (code) => !codes.has(code)),
  },
];
