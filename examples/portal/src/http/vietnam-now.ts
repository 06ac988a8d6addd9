import type { Instant } from '@llw/core';

const OFFSET = 7 * 3_600_000;

/** The present moment on the clock of Viet Nam, such as `2025-10-09T16:20:00+07:00`. */
export function vietnamNow(): Instant {
  return `${new Date(Date.now() + OFFSET).toISOString().slice(0, 19)}+07:00`;
}
