import type { Issuer } from '../document-head.ts';

/**
 * The issuer's full name as running text has it: the body's name, or the state title.
 *
 * @param issuer the body or the state title that issues a document.
 * @returns as it stands in running text.
 * @example
 * ```ts
 * import { issuerName } from '@llw/core';
 * console.log(issuerName({ type: 'stateTitle', title: 'Chủ tịch Ủy ban nhân dân xã Sông Lam' }));
 * // => "Chủ tịch Ủy ban nhân dân xã Sông Lam"
 * ```
 */
export function issuerName(issuer: Issuer): string {
  return issuer.type === 'body' ? issuer.name : issuer.title;
}

/**
 * What the issuer calls itself in running text: its short name where it has one, else its full name.
 *
 * @param issuer the body or the state title that issues a document.
 * @returns the short name, else the full one.
 * @example
 * ```ts
 * import { issuerShortName } from '@llw/core';
 * const issuer = { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam', shortName: 'UBND xã' } as const;
 * console.log(issuerShortName(issuer)); // => "UBND xã"
 * ```
 */
export function issuerShortName(issuer: Issuer): string {
  return issuer.type === 'body' ? (issuer.shortName ?? issuer.name) : issuer.title;
}

/**
 * The head's lines on the left in capitals: the parent body where one is printed, then the issuer
 * (Decree 30/2020/NĐ-CP, Appendix I, II.2).
 *
 * @param issuer the body or the state title that issues a document.
 * @returns the issuer, and the body above it where one is printed, both in capitals.
 * @example
 * ```ts
 * import { issuerLines } from '@llw/core';
 * const { parent, name } = issuerLines({
 *   type: 'body',
 *   name: 'Trường Tiểu học Bến Lúa',
 *   parent: 'Ủy ban nhân dân xã Sông Lam',
 * });
 * console.log(parent); // => "ỦY BAN NHÂN DÂN XÃ SÔNG LAM"
 * console.log(name); // => "TRƯỜNG TIỂU HỌC BẾN LÚA"
 * ```
 */
export function issuerLines(issuer: Issuer): { readonly parent?: string; readonly name: string } {
  const name = issuerName(issuer).toUpperCase();
  return issuer.type === 'body' && issuer.parent ? { parent: issuer.parent.toUpperCase(), name } : { name };
}

const committee = /^(?:Ủy ban nhân dân|UBND)\s+/;

/**
 * The area an issuer speaks for: `phường Bến Lúa` for its people's committee, `tỉnh Sông Mây` for a
 * department of the province.
 *
 * @param issuer the body or the state title that issues a document.
 * @returns `undefined` where neither the issuer nor its parent is a people's committee.
 * @example
 * ```ts
 * import { issuerArea } from '@llw/core';
 * const parent = 'Ủy ban nhân dân tỉnh Sông Mây';
 * console.log(issuerArea({ type: 'body', name: 'Sở Giáo dục và Đào tạo', parent })); // => "tỉnh Sông Mây"
 * ```
 */
export function issuerArea(issuer: Issuer): string | undefined {
  const names = issuer.type === 'body' ? [issuer.name, issuer.parent ?? ''] : [];
  return names.find((name) => committee.test(name))?.replace(committee, '');
}
