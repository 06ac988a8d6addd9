/** Twentieths of a point, as WordprocessingML measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Twentieths of a point from points. */
export function pointsToTwips(points: number): number {
  return Math.round(points * 20);
}

/** English metric units, as DrawingML measures. */
export function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}
