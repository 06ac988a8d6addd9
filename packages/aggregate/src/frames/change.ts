import {
  type Change,
  type CommonFrameMode,
  type DecimalText,
  decimalOf,
  decimalText,
  divideDecimals,
  type FramedFigure,
  MisuseError,
  multiplyDecimals,
  parseDecimal,
} from '@llw/core';
import { differenceBetween } from '../intake/value-difference.ts';

const RELATIVE_DECIMALS = 2;

/** The change from one value to another; `null` where one of them is missing. */
function changeOf(before: DecimalText | null, after: DecimalText | null): Change | null {
  const absolute = differenceBetween(before, after);
  const earlier = parseDecimal(before ?? '');
  if (!absolute || !earlier) return null;
  const magnitude = earlier.unscaled < 0n ? { ...earlier, unscaled: -earlier.unscaled } : earlier;
  const relative = divideDecimals(multiplyDecimals(absolute, decimalOf(100)), magnitude, RELATIVE_DECIMALS);
  return { absolute: decimalText(absolute), relative: relative ? decimalText(relative) : null };
}

/**
 * How a figure changed between two years. Figures as reported stand in the trees of their own years and do
 * not type-check here: bring both into one frame first, by `reframe` or `compareYears`.
 *
 * @param before of the earlier year.
 * @param after of the same cell and place, in the same frame.
 * @returns the change, or `null` where a side has no value.
 * @throws MisuseError `frame.unlike` where the figures stand in different trees or are of different cells.
 * @example
 * ```ts
 * import { changeBetween } from '@llw/aggregate';
 * import type { FramedFigure } from '@llw/core';
 * const figure = (period: string, value: string): FramedFigure<'asOf'> => ({
 *   place: { type: 'unit', unit: 'song-may' },
 *   cell: 'seminars.held',
 *   period,
 *   frame: { mode: 'asOf', snapshotHash: 'tree of 2025' },
 *   value,
 *   certainty: 'exact',
 *   divided: [],
 *   coverage: { expected: 1, received: 1, onTime: 1, late: 0, missing: 0, returned: 0, excluded: 0, waived: 0 },
 * });
 * console.log(changeBetween(figure('2024', '8'), figure('2025', '10'))); // => {"absolute": "2", "relative": "25.00"}
 * ```
 */
export function changeBetween<Mode extends CommonFrameMode>(
  before: FramedFigure<Mode>,
  after: FramedFigure<NoInfer<Mode>>,
): Change | null {
  const unlike =
    before.frame.mode !== after.frame.mode ||
    before.frame.snapshotHash !== after.frame.snapshotHash ||
    before.cell !== after.cell;
  if (unlike) throw new MisuseError('frame.unlike', 'The figures stand in different frames.');
  return changeOf(before.value, after.value);
}
