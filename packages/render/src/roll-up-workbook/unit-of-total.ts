import type { Cell } from '@llw/core';

/** Unit of measure of a total: what is yes or no of one unit is a count of units above it. */
export function unitOfTotal({ measure, unitOfMeasure }: Cell): string {
  return measure === 'yesNo' ? 'đơn vị' : unitOfMeasure.vi;
}
