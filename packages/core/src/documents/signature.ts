import * as z from 'zod';

const position = z.string().min(1);
const name = { name: z.string().min(1).optional() };

/**
 * Who signs and with what right (Decree 30/2020/NĐ-CP, Article 13 and Appendix I, II.7b). Positions are
 * written as in running text (`Phó Chủ tịch`); capitals and abbreviations are computed. A draft has no name.
 */
export const signatureSchema = z.discriminatedUnion('form', [
  /** Head of a body run by one head: `GIÁM ĐỐC`. */
  z.strictObject({ form: z.literal('head'), position, ...name }),
  /** Acting head: `Q. GIÁM ĐỐC`. */
  z.strictObject({ form: z.literal('acting'), position, ...name }),
  /** Deputy for the head: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`. */
  z.strictObject({ form: z.literal('deputy'), head: position, position, ...name }),
  /** For a collective: `TM. ỦY BAN NHÂN DÂN` / `CHỦ TỊCH`. */
  z.strictObject({ form: z.literal('collective'), collective: z.string().min(1), position, ...name }),
  /** Deputy for the head of a collective: `TM. …` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`. */
  z.strictObject({
    form: z.literal('collectiveDeputy'),
    collective: z.string().min(1),
    head: position,
    position,
    ...name,
  }),
  /** By order: `TL. GIÁM ĐỐC` / `CHÁNH VĂN PHÒNG`. */
  z.strictObject({ form: z.literal('byOrder'), head: position, position, ...name }),
  /** By order, the unit head's deputy: `TL. …` / `KT. CHÁNH VĂN PHÒNG` / `PHÓ CHÁNH VĂN PHÒNG`. */
  z.strictObject({ form: z.literal('byOrderDeputy'), head: position, unitHead: position, position, ...name }),
  /** By authority: `TUQ. CHỦ TỊCH` / position. */
  z.strictObject({ form: z.literal('byAuthority'), head: position, position, ...name }),
]);

/** See {@link signatureSchema}. */
export type Signature = z.infer<typeof signatureSchema>;

/** A signature with the signer's other office (`Trưởng Ban Chỉ đạo`), printed above the name. */
export const signingSchema = z.strictObject({
  signature: signatureSchema,
  otherOffice: z.string().optional(),
});

/** See {@link signingSchema}. */
export interface Signing extends z.infer<typeof signingSchema> {}
