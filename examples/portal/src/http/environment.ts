import type { Instant } from '@llw/core';
import type { Storage } from '../storage/storage.ts';

/** What the portal needs from outside. */
export interface Environment {
  readonly storage: Storage;
  /** The moment a request comes in; the packages never ask a clock themselves. */
  readonly now: () => Instant;
  /** A new name for a campaign or a report. */
  readonly newId: () => string;
}
