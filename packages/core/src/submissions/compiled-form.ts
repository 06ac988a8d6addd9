import * as z from 'zod';
import { MisuseError } from '../findings/finding.ts';
import type { PlainFigures } from '../rules/plain-figures.ts';
import { rulesOf } from '../rules/rules-of.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import { type CellSlot, formSlots } from './cell-slot.ts';
import { fieldsUpTo } from './fields-up-to.ts';
import { reportedInteger, reportedNo, reportedYes } from './reported-value.ts';
import type { Attachment, Observation } from './submission.ts';
import { attachmentsSchema } from './submission-payload.ts';

type Given = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<CellKey, Observation>>;

/** Schemas of a form as code made for it, which `validateSubmission` goes by; see {@link compileForm}. */
export interface CompiledForm {
  readonly template: ReportTemplate;
  /** @internal Every cell of the form, where each holds a plain figure or answer and no other field is there. */
  readonly plainValues: (given: Given) => Values | undefined;
  /** @internal */
  readonly attachments: z.ZodType<readonly Attachment[]>;
}

/** A yes or no: noted for the rules, and as it is reported. */
function answerSchema({ ordinal }: CellSlot, figures: PlainFigures): z.ZodType {
  const answer: z.ZodType = z.boolean();
  return answer.overwrite((yes) => {
    figures.put(ordinal, yes === true ? 1 : 0);
    return yes === true ? reportedYes : reportedNo;
  });
}

/** A figure within the bounds of its cell: noted for the rules, and as it is reported. */
function figureSchema({ ordinal, least, most }: CellSlot, figures: PlainFigures): z.ZodType {
  const figure: z.ZodType = z.int().min(least).max(most);
  return figure.overwrite((given) => {
    if (typeof given !== 'number') return given;
    figures.put(ordinal, given);
    return reportedInteger(given);
  });
}

const cellSchema = (slot: CellSlot, figures: PlainFigures): z.ZodType =>
  slot.asksYesNo ? answerSchema(slot, figures) : figureSchema(slot, figures);

/** Each cell of a form that was read is what its schema made of it; all else comes back as it was given. */
const isRead = (read: unknown, given: Given): read is Values => read !== given;

/**
 * The second choice turns down nothing: with the first alone, zod would read a form that is not plain once more
 * to tell what is wrong, which is told better by reading cell by cell.
 *
 * @returns `undefined` where no code may be made: to go by the schema without it would take longer than the cells
 */
function compiledSchema(slots: readonly CellSlot[], figures: PlainFigures): z.ZodType | undefined {
  const form = z.object(Object.fromEntries(slots.map((slot) => [slot.key, cellSchema(slot, figures)])));
  try {
    return z.compile(z.union([form, z.unknown()]), { strict: true });
  } catch {
    return undefined;
  }
}

const neverPlain: CompiledForm['plainValues'] = () => undefined;

function plainValuesReader(template: ReportTemplate): CompiledForm['plainValues'] {
  const { figures } = rulesOf(template);
  const slots = formSlots(template).inOrder.filter(({ cell }) => cell.indicator.kind === 'reported');
  if (slots.some(({ asksYesNo, least, most }) => !asksYesNo && least > most)) return neverPlain;
  const schema = compiledSchema(slots, figures);
  if (!schema) return neverPlain;
  return (given) => {
    if (fieldsUpTo(slots.length + 1, given) !== slots.length) return undefined;
    const read = schema.parse(given);
    if (!isRead(read, given)) return undefined;
    figures.filled(slots.length);
    return read;
  };
}

/**
 * Makes code for one form, once, by which {@link validateSubmission} reads its submissions about twice as fast; what
 * it finds is the same. The code is made by `z.compile` of zod 4.5 or newer; where a Content-Security-Policy forbids
 * to make code from strings, submissions are read as without it.
 *
 * A submission gains by it where every cell is filled in with a whole number or a yes or no, as most are. Forms with
 * cells for text or for fractions of a bound are read as without it.
 *
 * @param template the form
 * @returns what to hand to `validateSubmission` as `compiled`, for as long as submissions of the form come in
 * @throws {@link MisuseError} `submissions.compile` where zod is older than 4.5
 * @example
 * ```ts
 * import { compileForm, llw2022, validateSubmission } from '@llw/core';
 * const compiled = compileForm(llw2022);
 * const payload = {
 *   unit: 'u:ward-1',
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   submittedAt: '2022-10-09T16:20:00+07:00',
 *   values: { 'publicity.banners': 12 },
 * };
 * console.log(validateSubmission(payload, { template: llw2022, compiled }).usable); // => true
 * ```
 */
export function compileForm(template: ReportTemplate): CompiledForm {
  if (typeof z.compile !== 'function')
    throw new MisuseError('submissions.compile', 'Compiling a form needs zod 4.5 or newer.');
  return {
    template,
    plainValues: plainValuesReader(template),
    attachments: z.compile(attachmentsSchema),
  };
}
