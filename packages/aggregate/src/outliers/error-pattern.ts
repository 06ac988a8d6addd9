/** What a doubtful figure looks like. */
export type ErrorPattern = 'slip' | 'zeroed' | 'transposed' | 'swapped' | 'change' | 'peers';

/** Slips of the point, and of đồng, nghìn đồng and triệu đồng. */
const SLIP_FACTORS = [10, 100, 1000, 1_000_000] as const;
/** How far a slipped figure may stand from the slipped figure of before: a year passed too. */
const SLIP_TOLERANCE = 0.5;

/** The factor by which a figure seems to have slipped, or `undefined`. */
export function slipFactor(now: number, before: number): number | undefined {
  if (before <= 0 || now <= 0) return undefined;
  const [more, less] = now > before ? [now, before] : [before, now];
  return SLIP_FACTORS.find((factor) => Math.abs(Math.log(more / less / factor)) < SLIP_TOLERANCE);
}

/** Tells whether one number is the other with two neighbouring digits exchanged, such as 1250 and 2150. */
function isTransposed(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length || left === right) return false;
  const places = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first = -1, second = -1] = places;
  return (
    places.length === 2 &&
    second === first + 1 &&
    left[first] === right[second] &&
    left[second] === right[first]
  );
}

/** How alike two figures of different years may be and still be taken for the same: a factor of two. */
const ALIKE = Math.log(2);

const isAlike = (a: number, b: number): boolean => Math.abs(Math.log((a + 0.5) / (b + 0.5))) < ALIKE;

/** Tells whether each of two figures looks like what the other was before. */
export function isSwapped(
  a: { readonly now: number; readonly before: number },
  b: { readonly now: number; readonly before: number },
): boolean {
  if (isAlike(a.now, a.before) || isAlike(b.now, b.before)) return false;
  return isAlike(a.now, b.before) && isAlike(b.now, a.before);
}

/** The pattern of one figure beside what it was before. */
export function patternOf(now: number, before: number): Exclude<ErrorPattern, 'swapped' | 'peers'> {
  if (now === 0 && before > 0) return 'zeroed';
  if (slipFactor(now, before) !== undefined) return 'slip';
  if (isTransposed(now, before)) return 'transposed';
  return 'change';
}
