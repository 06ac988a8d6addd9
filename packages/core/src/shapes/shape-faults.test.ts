import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { shapeFaults } from './shape-faults.ts';

const run = z.union([
  z.string(),
  z.strictObject({ text: z.string(), bold: z.boolean().optional() }),
  z.discriminatedUnion('fact', [z.strictObject({ fact: z.literal('theme') })]),
]);
const schema = z.strictObject({
  title: z.string().min(1),
  year: z.int().min(2011),
  status: z.enum(['draft', 'issued']),
  kind: z.literal('plan'),
  day: z.iso.date(),
  code: z
    .string()
    .regex(/^[A-Z]+$/)
    .max(3),
  content: z.array(run).min(1),
});
const good = {
  title: 'Kế hoạch',
  year: 2024,
  status: 'draft',
  kind: 'plan',
  day: '2024-10-01',
  code: 'KH',
  content: ['Một', { text: 'Hai' }, { fact: 'theme' }],
};

function told(changed: Readonly<Record<string, unknown>>): readonly string[] {
  const input = { ...good, ...changed };
  const { error } = schema.safeParse(input);
  return error
    ? shapeFaults(error, input).map(({ kind, pointer, expected }) => `${pointer} ${kind}: ${expected.en}`)
    : [];
}

describe('what is wrong with the shape of data', () => {
  it('is nothing where it is right', () => expect(told({})).toEqual([]));

  it.each([
    [{ title: undefined }, '/title missing: text'],
    [{ title: '' }, '/title refused: something in it'],
    [{ year: '2024' }, '/year refused: a number'],
    [{ year: 2024.5 }, '/year refused: a whole number'],
    [{ year: 1999 }, '/year refused: at least 2011'],
    [{ status: 'sent' }, '/status refused: one of “draft”, “issued”'],
    [{ kind: 'poem' }, '/kind refused: “plan”'],
    [{ day: '1/10/2024' }, '/day refused: the form YYYY-MM-DD'],
    [{ code: 'kh' }, '/code refused: the form /^[A-Z]+$/'],
    [{ code: 'KHOA' }, '/code refused: at most 3 characters'],
    [{ content: {} }, '/content refused: a list'],
    [{ content: [] }, '/content refused: something in it'],
    [{ titel: 'Kế hoạch' }, '/titel unknown: no such field'],
  ])('%j is told with its place and what was wanted', (changed, expected) => {
    expect(told(changed)).toEqual([expected]);
  });

  it('is told of the alternative that was meant, at the place within it', () => {
    expect(told({ content: [{ text: 'a', bold: 'yes' }] })).toEqual([
      '/content/0/bold refused: true or false',
    ]);
    expect(told({ content: [{ fact: 'tehme' }] })).toEqual(['/content/0/fact refused: “theme”']);
  });

  it('names every kind that would do where the value is of none of them', () => {
    expect(told({ content: [7] })).toEqual(['/content/0 refused: text or an object']);
  });

  it('is told in both languages', () => {
    const { error } = schema.safeParse({ ...good, year: 'hai nghìn' });
    expect(error && shapeFaults(error, good)[0]?.expected.vi).toBe('số');
  });
});
