import type { RollUp, Submission } from '@llw/core';
import { ReporterStates } from '../coverage/reporter-states.ts';
import { ColumnarRollUp } from '../engine/columnar-roll-up.ts';
import type { RollUpState } from '../engine/roll-up-state.ts';
import { Totals } from '../engine/totals.ts';
import type { Inbox } from '../intake/inbox.ts';
import type { Campaign } from '../plan/campaign.ts';

/** What has been made of the inbox; made when first asked for, then kept up to date. */
interface Made {
  readonly totals: Totals;
  readonly states: ReporterStates;
  /** The first consolidated submission brings a table that what was made before does not know. */
  readonly consolidated: Inbox['consolidated'];
}

/** Takes submissions in, one by one, and gives totals at any time. */
export class Accumulator {
  readonly #campaign: Campaign;
  readonly #inbox: Inbox;
  #made: Made | undefined;
  #version = 0;

  constructor(campaign: Campaign, inbox: Inbox) {
    this.#campaign = campaign;
    this.#inbox = inbox;
  }

  /** Takes in one submission; what is wrong with it stands in the findings of the totals. */
  add(submission: Submission): this {
    this.#changed(this.#inbox.add(submission));
    return this;
  }

  /** Takes a submission back, as if it had never come. */
  retract(submission: Pick<Submission, 'id' | 'revision' | 'unit'>): this {
    this.#changed(this.#inbox.retract(submission));
    return this;
  }

  /**
   * The totals as they stand. They hold until the next submission is added or taken back; after that the
   * old ones throw `MisuseError` `rollUp.stale`.
   */
  rollUp(): RollUp {
    this.#made ??= this.#make();
    const { totals, states } = this.#made;
    const state: RollUpState = {
      campaign: this.#campaign,
      own: this.#inbox.own,
      consolidated: this.#inbox.consolidated,
      totals,
      states,
      version: this.#version,
      findings: () => this.#inbox.findings(),
    };
    return new ColumnarRollUp(state, () => this.#version);
  }

  #make(): Made {
    const { own, consolidated, setAside } = this.#inbox;
    const totals = new Totals(this.#campaign, own, consolidated);
    totals.sumAll();
    const states = new ReporterStates(this.#campaign, { own, consolidated, setAside });
    return { totals, states, consolidated };
  }

  #changed(ordinal: number): void {
    this.#version += 1;
    if (ordinal < 0 || !this.#made) return;
    if (this.#made.consolidated !== this.#inbox.consolidated) {
      this.#made = undefined;
      return;
    }
    this.#made.totals.sumAbove(ordinal);
    this.#made.states.update(ordinal);
  }
}
