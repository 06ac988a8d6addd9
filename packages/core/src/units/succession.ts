import type { CivilDate } from '../calendar/civil-date.ts';
import type { UnitId } from './unit.ts';

/** Land, or land and people, that one event passed from one unit to another (kế thừa). */
export interface Succession {
  readonly from: UnitId;
  readonly to: UnitId;
  /** Only land on which nobody lives. */
  readonly landOnly: boolean;
}

/** The successions of one event, or the other way round those of its undoing. */
export interface SuccessionEvent {
  /** Id of the event that is done or undone. The undoing of an undoing does the event once more. */
  readonly event: string;
  readonly date: CivilDate;
  readonly successions: readonly Succession[];
}

/** The same successions the other way round: what an undoing passes back. */
export function reversed(successions: readonly Succession[]): readonly Succession[] {
  return successions.map(({ from, to, landOnly }) => ({ from: to, to: from, landOnly }));
}
