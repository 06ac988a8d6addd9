import type { Signature, Signing } from '../signature.ts';

/** The signature block as printed: authority and position in capitals, then room, then the name. */
export interface SignatureLines {
  /** Lines above the room for the signature, such as `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly authority: readonly string[];
  /** The signer's other office, above the name. */
  readonly otherOffice?: string;
  readonly name?: string;
}

function authorityOf(signature: Signature): readonly string[] {
  switch (signature.form) {
    case 'head':
      return [signature.position];
    case 'acting':
      return [`Q. ${signature.position}`];
    case 'deputy':
      return [`KT. ${signature.head}`, signature.position];
    case 'collective':
      return [`TM. ${signature.collective}`, signature.position];
    case 'collectiveDeputy':
      return [`TM. ${signature.collective}`, `KT. ${signature.head}`, signature.position];
    case 'byOrder':
      return [`TL. ${signature.head}`, signature.position];
    case 'byOrderDeputy':
      return [`TL. ${signature.head}`, `KT. ${signature.unitHead}`, signature.position];
    case 'byAuthority':
      return [`TUQ. ${signature.head}`, signature.position];
  }
}

/**
 * The lines of the signature (Decree 30/2020/NĐ-CP, Article 13 and Appendix I, II.7b).
 *
 * @param signing who signs, in what form and with which authority.
 * @returns authority, position and name as they stand above each other.
 * @example
 * ```ts
 * import { signatureLines } from '@llw/core';
 * const { authority } = signatureLines({
 *   signature: {
 *     form: 'collectiveDeputy',
 *     collective: 'Ủy ban nhân dân',
 *     head: 'Chủ tịch',
 *     position: 'Phó Chủ tịch',
 *   },
 * });
 * console.log(authority.join(' / ')); // => "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
 * ```
 */
export function signatureLines({ signature, otherOffice }: Signing): SignatureLines {
  return {
    authority: authorityOf(signature).map((line) => line.toUpperCase()),
    ...(otherOffice === undefined ? {} : { otherOffice }),
    ...(signature.name === undefined ? {} : { name: signature.name }),
  };
}
