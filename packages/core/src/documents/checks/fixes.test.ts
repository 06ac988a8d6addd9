import { describe, expect, it } from 'vitest';
import type { Finding, JsonPatchOperation } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import { parseDocument } from '../reading/parse-document.ts';
import { planSaying, planWithWeek, wardPlan } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

/** Sets one value by its JSON Pointer in a copy: all that the corrections of a document ask for. */
function withValue(value: unknown, keys: readonly string[], set: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return set;
  if (Array.isArray(value)) {
    return value.map((entry, index) => (String(index) === key ? withValue(entry, rest, set) : entry));
  }
  const before: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return { ...before, [key]: withValue(before[key], rest, set) };
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}

function applied(document: unknown, patch: readonly JsonPatchOperation[]): unknown {
  return patch.reduce<unknown>((changed, operation) => {
    const keys = operation.path.split('/').slice(1);
    if (operation.op === 'test') {
      expect(valueAt(changed, keys)).toEqual(operation.value);
      return changed;
    }
    return operation.op === 'remove' ? changed : withValue(changed, keys, operation.value);
  }, document);
}

const theme = 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời';

const faulty: readonly (readonly [code: string, document: WeekDocument])[] = [
  ['DOC.PADDING.001', planSaying('Họp ngày 5 tháng 9 năm 2024.')],
  ['DOC.PADDING.001', planSaying('Họp ngày 5/1/2024.')],
  ['DOC.PADDING.002', planSaying('Họp ngày 05 tháng 09 năm 2024.')],
  ['DOC.TIME.001', planSaying([{ text: "Bắt đầu lúc 7h30'.", bold: true }])],
  ['DOC.THEME.003', planSaying(`Chủ đề: ${theme} trong năm.`)],
  ['DOC.THEME.004', planWithWeek({ theme: `“${theme}”` })],
  ['DOC.QUOTATION.001', planSaying('Mô hình "Công dân học tập" và "Gia đình học tập".')],
  ['DOC.REPETITION.001', planSaying('Phòng giáo dục huyện huyện Sông Mây.')],
  ['DOC.SPELLING.001', planSaying('Các TTHTCD mở lớp.')],
  ['DOC.TEXT.001', planSaying('Học tập suốt đời'.normalize('NFD'))],
  ['DOC.NUMBER.002', planSaying('c, Mở cửa thư viện.')],
  ['DOC.END.001', planSaying('Trân trọng./.')],
  ['DOC.SUBJECT.001', { ...wardPlan, subject: 'V/v tổ chức Tuần lễ.' }],
  ['DOC.RECIPIENTS.002', { ...wardPlan, recipients: { entries: [] } }],
  ['DOC.RECIPIENTS.003', { ...wardPlan, recipients: { entries: [], archive: { units: ['VHXH', 'VT'] } } }],
  [
    'DOC.RECIPIENTS.005',
    { ...wardPlan, recipients: { ...wardPlan.recipients, entries: [{ name: '- Các tổ;' }] } },
  ],
];

describe('a correction', () => {
  it.each(faulty)('of %s leaves a document without any finding', (code, document) => {
    const found: readonly Finding[] = checkDocument(document).filter((finding) => finding.code === code);
    const patch = found[0]?.fixes?.[0]?.patch ?? [];
    const { value: corrected } = parseDocument(applied(document, patch));
    expect(corrected && checkDocument(corrected)).toEqual([]);
  });

  it('is not offered where a line is made of several runs', () => {
    const document = planSaying([{ text: 'Họp ngày 5 tháng 9 ' }, { text: 'năm 2024.', bold: true }]);
    const [finding] = checkDocument(document).filter(({ code }) => code === 'DOC.PADDING.001');
    expect(finding?.pointer).toBe('/body/closing/1/content');
    expect(finding?.fixes).toBeUndefined();
  });
});
