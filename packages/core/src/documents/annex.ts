import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type Block, blockSchema } from './block.ts';
import { type PartialDate, partialDateSchema } from './document-head.ts';
import { type Body, bodySchema } from './section.ts';

/**
 * What the cover line of an annex says in a text taken over from elsewhere (`Kèm theo Kế hoạch số …`).
 * It is checked against the document and never printed: the printed line is computed.
 */
export interface Cover {
  /** Type named on the cover, such as `Kế hoạch`. */
  readonly type: string;
  /** Number and symbol as printed; a draft's begins with the slash: `/KH-UBND`. */
  readonly notation: string;
  readonly date?: PartialDate | undefined;
  /** Who issued what it says it comes with. */
  readonly issuer?: string | undefined;
}

/** What every annex has. */
export interface AnnexHead {
  /** Id by which the text refers to it. */
  readonly id: string;
  /** Title without its label, which is computed. */
  readonly title: string;
  /** Line under the title, as a report outline has it: `Kết quả tổ chức …`. */
  readonly subject?: string | undefined;
  readonly cover?: Cover | undefined;
}

/** An annex of blocks without sections, such as a table. */
export interface ContentAnnex extends AnnexHead {
  readonly type: 'content';
  readonly blocks: readonly Block[];
}

/** An annex with sections, such as the outline of a report (đề cương báo cáo). */
export interface OutlineAnnex extends AnnexHead {
  readonly type: 'outline';
  readonly body: Body;
}

/** A report to be filled in (mẫu báo cáo): it prints a head, the outline or table, and a signature place. */
export interface FormAnnex extends AnnexHead {
  readonly type: 'form';
  /** The template whose outline and table the body holds; versions count from 1. */
  readonly template: { readonly id: string; readonly version: number };
  readonly body: Body;
  /** Position printed where the sender signs, such as `Thủ trưởng đơn vị`. */
  readonly signer: string;
}

/**
 * An annex (phụ lục). Its label (`Phụ lục`, with a Roman number where there are several), its reference
 * line (`Kèm theo …`) and its own page numbers are computed.
 */
export type Annex = ContentAnnex | OutlineAnnex | FormAnnex;

/** Schema of {@link Cover}. */
export const coverSchema: z.ZodType<Cover> = schemaOf<Cover>()(
  z.strictObject({
    type: z.string().min(1),
    notation: z.string().min(1),
    date: partialDateSchema.optional(),
    issuer: z.string().min(1).optional(),
  }),
);

const head = {
  id: z.string().min(1),
  title: z.string().min(1),
  subject: z.string().min(1).optional(),
  cover: coverSchema.optional(),
};

/** Schema of {@link Annex}. */
export const annexSchema: z.ZodType<Annex> = schemaOf<Annex>()(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('content'), ...head, blocks: z.array(blockSchema).readonly() }),
    z.strictObject({ type: z.literal('outline'), ...head, body: bodySchema }),
    z.strictObject({
      type: z.literal('form'),
      ...head,
      template: z.strictObject({ id: z.string(), version: z.number().int().positive() }),
      body: bodySchema,
      signer: z.string().min(1),
    }),
  ]),
);
