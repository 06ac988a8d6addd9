import type { LocalizedText } from '@llw/core';
import type { Receipt } from './competing-submissions.ts';

/** A submission of a unit that came and is not counted: sent back, or left out for a reason. */
export interface SetAside {
  readonly receipt: Receipt;
  readonly status: 'returned' | 'excluded';
  readonly reason: LocalizedText;
}
