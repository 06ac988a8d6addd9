import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import type { Submission } from './submission.ts';
import { validateSubmission } from './validate-submission.ts';

const envelope = {
  unit: 'u:ward-1',
  period: '2022',
  template: { id: 'llw-2022', version: 1 },
  basis: 'own',
  submittedAt: '2022-10-09T16:20:00+07:00',
};

const context = { template: llw2022 };

const submit = (values: unknown, rest: object = {}) =>
  validateSubmission({ ...envelope, values, ...rest }, context);

/** A payload after every certain correction; each names a value that stands there. */
function mended(payload: unknown, findings: readonly Finding[]): unknown {
  const result: unknown = structuredClone(payload);
  for (const { op, path, ...rest } of findings.flatMap(({ fixes = [] }) =>
    fixes.flatMap(({ patch }) => patch),
  )) {
    const tokens = path
      .split('/')
      .slice(1)
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = tokens.pop() ?? '';
    const holder = tokens.reduce<unknown>((held, token) => Reflect.get(Object(held), token), result);
    const value = 'value' in rest ? rest.value : undefined;
    if (op === 'test') expect(Reflect.get(Object(holder), last)).toEqual(value);
    else Reflect.set(Object(holder), last, value);
  }
  return result;
}

const withoutRaw = (values: Submission['values'] | undefined) =>
  Object.entries(values ?? {}).map(([key, { raw: _, ...observation }]) => [key, observation]);

describe('corrections that are certain', () => {
  const words = fc.constantFrom<unknown>(
    '02 lớp',
    '1.250',
    '14 triệu đồng',
    0.1,
    'có',
    '12/KH-UBND',
    ' 7 ',
    'x',
    5,
  );
  const stated = words.map((value) => ({ value, note: 'Theo báo cáo của trường' }));
  const cells = fc.constantFrom('plan.issued', 'media.press', 'rewards.funding', 'classes.held:literacy');

  it('give the same values when they are applied, and leave nothing more to correct', () => {
    const entries = fc.dictionary(cells, fc.oneof(words, stated));
    const rows = fc.uniqueArray(fc.record({ cell: cells, value: fc.oneof(words, stated) }), {
      selector: ({ cell }) => cell,
    });
    fc.assert(
      fc.property(
        fc.oneof(entries, rows),
        fc.constantFrom('Đã họp.', 'Đa\u0303 ho\u0323p.'),
        (values, direction) => {
          const payload = { ...envelope, values, narrative: { direction } };
          const before = validateSubmission(payload, context);
          const after = validateSubmission(mended(payload, before.findings), context);
          expect(withoutRaw(after.value?.values)).toEqual(withoutRaw(before.value?.values));
          expect(after.value?.narrative).toEqual(before.value?.narrative);
          expect(after.findings.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
        },
      ),
    );
  });

  it('are not offered where a person must choose', () => {
    const { findings } = submit({
      'media.press': 'khoảng 10',
      'media.radio': '12 - 15',
      'media.television': '3-5',
    });
    expect(findings.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });
});
