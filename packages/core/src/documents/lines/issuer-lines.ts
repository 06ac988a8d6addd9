import type { Issuer } from '../document-head.ts';

/** The issuer's full name as running text has it: the body's name, or the state title. */
export function issuerName(issuer: Issuer): string {
  return issuer.type === 'body' ? issuer.name : issuer.title;
}

/** What the issuer calls itself in running text: its short name where it has one, else its full name. */
export function issuerShortName(issuer: Issuer): string {
  return issuer.type === 'body' ? (issuer.shortName ?? issuer.name) : issuer.title;
}

/**
 * The head's lines on the left in capitals: the parent body where one is printed, then the issuer
 * (Decree 30/2020/NĐ-CP, Appendix I, II.2).
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
 * @returns `undefined` where neither the issuer nor its parent is a people's committee.
 */
export function issuerArea(issuer: Issuer): string | undefined {
  const names = issuer.type === 'body' ? [issuer.name, issuer.parent ?? ''] : [];
  return names.find((name) => committee.test(name))?.replace(committee, '');
}
