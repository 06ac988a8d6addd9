import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { formatFinding } from '../findings/format-finding.ts';
import { cellsOf } from '../templates/cells.ts';
import { llw2022 } from '../templates/llw-2022.ts';
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

const codesOf = (findings: readonly Finding[]) =>
  findings.map((finding) => finding.code).filter((code) => code.startsWith('SUBMISSION.'));

const codes = (values: unknown, rest: object = {}) => codesOf(submit(values, rest).findings);

describe('hostile payloads', () => {
  it('never throws, whatever it is given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withNullPrototype: true,
      withDate: true,
      withMap: true,
    });
    const values = fc.dictionary(
      fc.oneof(fc.constantFrom(...cellsOf(llw2022).map((cell) => cell.key)), fc.string()),
      anything,
    );
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.record({ values, narrative: anything, attachments: anything })),
        (payload) => {
          const whole: unknown =
            typeof payload === 'object' && payload !== null ? { ...envelope, ...payload } : payload;
          for (const finding of validateSubmission(whole, context).findings) {
            expect(formatFinding(finding, 'vi').length).toBeGreaterThan(0);
            for (const [, place] of finding.message.vi.matchAll(/\{(\w+)/g))
              expect(finding.params).toHaveProperty(place ?? '');
            expect(finding.pointer === '' || finding.pointer.startsWith('/')).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps __proto__ out, and says so', () => {
    const values: unknown = JSON.parse('{"__proto__": {"polluted": "1"}, "constructor": "1"}');
    const { value, findings } = submit(values);
    expect(findings.map((finding) => finding.code)).toEqual(['SUBMISSION.CELL.001', 'SUBMISSION.CELL.001']);
    expect(value?.values).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('does not read a million keys', { tags: 'stress', timeout: 60_000 }, () => {
    const values = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1]));
    expect(codes(values)).toEqual(['SUBMISSION.SHAPE.002']);
  });

  it('is not led into the depths of a nested value', () => {
    const deep: unknown = JSON.parse(`${'{"value":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
    expect(codes({ 'media.press': deep })).toEqual(['SUBMISSION.CELL.002']);
  });

  it('reads long text in time that grows with its length, whatever it repeats', {
    tags: 'stress',
    timeout: 60_000,
  }, () => {
    const fragment = fc.constantFrom(
      ...[
        '1',
        '1 ',
        '1.',
        '1,000',
        '1 / ',
        ' ',
        '- ',
        'hơn ',
        'đồng ',
        '/KH',
        '0',
        '\u0301',
        'e\u0301',
        '(',
        '–3',
      ],
    );
    const zeros = `1.${'0'.repeat(200_000)}1`;
    const long = fc
      .array(fragment, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('').repeat(200_000 / parts.length));
    fc.assert(
      fc.property(long, (text) => {
        const values = {
          'plan.issued': text,
          'media.press': text,
          'rewards.funding': { value: text, note: text },
        };
        const attachments = [{ name: text, mediaType: text, uri: text }];
        const { usable } = submit(values, { narrative: { direction: text }, attachments });
        expect(usable).toBe(true);
        expect(submit({}, { unit: text, submittedAt: text, status: text }).usable).toBe(false);
      }),
      { numRuns: 60, examples: [[zeros]] },
    );
  });

  it('does not take an address that would be run', () => {
    const attachment = (uri: string) => ({ name: 'anh.jpg', mediaType: 'image/jpeg', uri });
    const attachments = [attachment('JavaScript:alert(1)'), attachment('HTTPS://portal.example.vn/anh.jpg')];
    const { value, findings } = submit({}, { attachments });
    expect(value?.attachments.map(({ uri }) => uri)).toEqual(['HTTPS://portal.example.vn/anh.jpg']);
    expect(codesOf(findings)).toEqual(['SUBMISSION.ATTACHMENT.001']);
  });

  it('tells a field of a cell that means nothing, rather than losing what it holds', () => {
    const { findings } = submit({ 'media.press': { giá_trị: 5 } });
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['SUBMISSION.FIELD.003', '/values/media.press/giá_trị'],
      ['SUBMISSION.CELL.017', '/values/media.press'],
    ]);
  });

  it('mends lone surrogates in text', () => {
    const { value, findings } = submit({}, { narrative: { direction: 'Đã họp\ud800.' } });
    expect(value?.narrative['direction']).toBe('Đã họp.');
    expect(findings.map((finding) => finding.code)).toEqual(['SUBMISSION.TEXT.001']);
  });
});
