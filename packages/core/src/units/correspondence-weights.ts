import {
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  parseDecimal,
  sumDecimals,
  ZERO,
} from '../decimal/decimal.ts';
import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import type { CorrespondenceEdge, CorrespondenceWeight } from './correspondence.ts';
import { weightNotAShare, weightsNotWhole, weightWithoutPart } from './correspondence-findings.ts';
import type { UnitId } from './unit.ts';

const ONE = decimalOf(1);

const pairKey = (from: UnitId, to: UnitId) => `${from}\u0000${to}`;

interface Shares {
  readonly byPair: ReadonlyMap<string, { readonly weight: CorrespondenceWeight; readonly share: Decimal }>;
  /** Units whose shares cannot be used. */
  readonly refused: Set<UnitId>;
  readonly findings: readonly Finding[];
}

/** The weights that are shares of a part, and findings for the others. */
function readShares(weights: readonly CorrespondenceWeight[], edges: readonly CorrespondenceEdge[]): Shares {
  const parts = new Set(
    edges.flatMap(({ from, to, extent }) => (extent === 'part' ? [pairKey(from, to)] : [])),
  );
  const byPair = new Map<string, { weight: CorrespondenceWeight; share: Decimal }>();
  const refused = new Set<UnitId>();
  const findings: Finding[] = [];
  for (const [place, weight] of weights.entries()) {
    const { from, to } = weight;
    const share = parseDecimal(weight.share);
    const key = pairKey(from, to);
    const details = { subject: { unit: from } };
    if (share === undefined || compareDecimals(share, ZERO) < 0 || compareDecimals(share, ONE) > 0) {
      const pointer = pointerTo('/weights', place, 'share');
      findings.push(raise(weightNotAShare, pointer, { from, to, share: weight.share }, details));
      refused.add(from);
    } else if (!parts.has(key) || byPair.has(key)) {
      findings.push(raise(weightWithoutPart, pointerTo('/weights', place), { from, to }, details));
      refused.add(from);
    } else byPair.set(key, { weight, share });
  }
  return { byPair, refused, findings };
}

/**
 * Marks divided units with the shares handed in. The shares of one earlier unit must name each of its
 * parts once and add up to 1; otherwise none of them is used and a finding says so.
 */
export function applyWeights(
  edges: readonly CorrespondenceEdge[],
  weights: readonly CorrespondenceWeight[],
): { readonly edges: readonly CorrespondenceEdge[]; readonly findings: readonly Finding[] } {
  const { byPair, refused, findings } = readShares(weights, edges);
  const weighted = new Map<UnitId, Decimal[]>();
  for (const { from, to, extent } of edges) {
    if (extent !== 'part') continue;
    const shares = weighted.get(from) ?? [];
    weighted.set(from, shares);
    const share = byPair.get(pairKey(from, to))?.share;
    if (share !== undefined) shares.push(share);
    else refused.add(from);
  }
  const own = new Set([...byPair.values()].map(({ weight }) => weight.from));
  const uneven: Finding[] = [];
  for (const unit of own) {
    const sum = sumDecimals(weighted.get(unit) ?? []);
    if (compareDecimals(sum, ONE) === 0 && !refused.has(unit)) continue;
    refused.add(unit);
    uneven.push(raise(weightsNotWhole, '/weights', { unit, sum: decimalText(sum) }, { subject: { unit } }));
  }
  const marked = edges.map((edge): CorrespondenceEdge => {
    const weight = byPair.get(pairKey(edge.from, edge.to))?.weight;
    if (weight === undefined || refused.has(edge.from)) return edge;
    return { ...edge, estimated: { share: weight.share, source: weight.source } };
  });
  return { edges: marked, findings: [...findings, ...uneven] };
}
