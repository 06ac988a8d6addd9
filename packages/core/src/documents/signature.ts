import * as z from 'zod';
import { schemaOf } from '../schema-type/schema-of.ts';

/** What every signature has. Positions are written as in running text, such as `Phó Chủ tịch`. */
export interface Signer {
  /** The signer's own position. */
  readonly position: string;
  /** The signer's name; a draft has none. */
  readonly name?: string | undefined;
}

/** Head of a body run by one head (`GIÁM ĐỐC`), or the acting head (`Q. GIÁM ĐỐC`). */
export interface HeadSignature extends Signer {
  readonly form: 'head' | 'acting';
}

/**
 * For the head of a body: a deputy (`KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`), by order (`TL. GIÁM ĐỐC` /
 * `CHÁNH VĂN PHÒNG`), by authority (`TUQ. CHỦ TỊCH` / position).
 */
export interface HeadRepresentativeSignature extends Signer {
  readonly form: 'deputy' | 'byOrder' | 'byAuthority';
  /** Position of the head who is signed for, such as `Giám đốc`. */
  readonly head: string;
}

/** By order, the unit head's deputy: `TL. …` / `KT. CHÁNH VĂN PHÒNG` / `PHÓ CHÁNH VĂN PHÒNG`. */
export interface ByOrderDeputySignature extends Signer {
  readonly form: 'byOrderDeputy';
  /** Position of the head who gave the order. */
  readonly head: string;
  /** Position of the unit's head, such as `Chánh Văn phòng`. */
  readonly unitHead: string;
}

/** For a collective: `TM. ỦY BAN NHÂN DÂN` / `CHỦ TỊCH`. */
export interface CollectiveSignature extends Signer {
  readonly form: 'collective';
  /** The collective, such as `Ủy ban nhân dân`. */
  readonly collective: string;
}

/** Deputy for the head of a collective: `TM. …` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`. */
export interface CollectiveDeputySignature extends Signer {
  readonly form: 'collectiveDeputy';
  /** The collective, such as `Ủy ban nhân dân`. */
  readonly collective: string;
  /** Position of the collective's head, such as `Chủ tịch`. */
  readonly head: string;
}

/**
 * Who signs and with what right (Decree 30/2020/NĐ-CP, Article 13 and Appendix I, II.7b). Capitals and
 * abbreviations are computed.
 */
export type Signature =
  | HeadSignature
  | HeadRepresentativeSignature
  | ByOrderDeputySignature
  | CollectiveSignature
  | CollectiveDeputySignature;

/** A signature with the signer's other office. */
export interface Signing {
  readonly signature: Signature;
  /** Other office (`Trưởng Ban Chỉ đạo`), printed above the name. */
  readonly otherOffice?: string | undefined;
}

const position = z.string().min(1);
const collective = z.string().min(1);
const signer = { position, name: z.string().min(1).optional() };

/** Schema of {@link Signature}. */
export const signatureSchema: z.ZodType<Signature> = schemaOf<Signature>()(
  z.discriminatedUnion('form', [
    z.strictObject({ form: z.enum(['head', 'acting']), ...signer }),
    z.strictObject({ form: z.enum(['deputy', 'byOrder', 'byAuthority']), head: position, ...signer }),
    z.strictObject({ form: z.literal('byOrderDeputy'), head: position, unitHead: position, ...signer }),
    z.strictObject({ form: z.literal('collective'), collective, ...signer }),
    z.strictObject({ form: z.literal('collectiveDeputy'), collective, head: position, ...signer }),
  ]),
);

/** Schema of {@link Signing}. */
export const signingSchema: z.ZodType<Signing> = schemaOf<Signing>()(
  z.strictObject({ signature: signatureSchema, otherOffice: z.string().optional() }),
);
