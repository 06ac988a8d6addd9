import {
  type Finding,
  MisuseError,
  type ReportTemplate,
  type RollUp,
  raise,
  type Snapshot,
  type Submission,
  type UnitId,
} from '@llw/core';
import { ReporterStates } from '../coverage/reporter-states.ts';
import { ColumnarRollUp } from '../engine/columnar-roll-up.ts';
import type { RollUpState } from '../engine/roll-up-state.ts';
import { Totals } from '../engine/totals.ts';
import { Inbox } from '../intake/inbox.ts';
import { aboutSubmission } from '../intake/submission-subject.ts';
import { type Campaign, openCampaign } from '../plan/campaign.ts';
import { figuresOf, type RollUpPlan } from '../plan/roll-up-plan.ts';
import { effectBetween, type RevisionEffect, readingOf, withAncestors } from '../revisions/roll-up-delta.ts';
import { outsideScope } from './accumulator-findings.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { isWithin, overlaps, type Scope, scopeOf, union } from './scope.ts';
import { planIdentity, type StoredAccumulator, storeInbox } from './stored-accumulator.ts';

/** What an accumulator works on. */
export interface AccumulatorContext {
  readonly template: ReportTemplate;
  readonly snapshot: Snapshot;
  /**
   * The units whose subtrees this accumulator adds up, such as one province; all where it is left out.
   * Only accumulators whose scopes do not overlap are merged; `[]` is the scope of nothing.
   */
  readonly scope?: readonly UnitId[];
  /**
   * Whether submissions that a later revision replaced are kept, so that taking back the later one brings
   * the earlier back; they are where it is left out. Without them memory does not grow with the number of
   * revisions.
   */
  readonly keepRevisions?: boolean;
}

/** How {@link Accumulator.addAll} runs. */
export interface AddAllOptions {
  /** Ends the run between two submissions; what was added until then stays. */
  readonly signal?: AbortSignal;
  /** Called after every thousand submissions and at the end, with the number taken in. */
  readonly onProgress?: (added: number) => void;
}

/** Submissions between two calls of `onProgress`. */
const PROGRESS_STEP = 1000;

/** What has been made of the inbox; made when first asked for, then kept up to date. */
interface Made {
  readonly totals: Totals;
  readonly states: ReporterStates;
  /** The first consolidated submission brings a table that what was made before does not know. */
  readonly consolidated: Inbox['consolidated'];
}

/**
 * Takes submissions in, one by one or from a stream, and gives totals at any time. Accumulators form a
 * commutative monoid: the order of adding and merging makes no difference, and one with an empty scope
 * changes nothing. Made by {@link createAccumulator}.
 */
export class Accumulator {
  readonly #campaign: Campaign;
  readonly #inbox: Inbox;
  #scope: Scope;
  #made: Made | undefined;
  #version = 0;

  constructor(campaign: Campaign, inbox: Inbox, scope: Scope) {
    this.#campaign = campaign;
    this.#inbox = inbox;
    this.#scope = scope;
  }

  /**
   * Takes in one submission; what is wrong with it stands in the findings of the totals.
   *
   * @param submission accepted or not: what does not count is told, not added.
   * @returns itself.
   */
  add(submission: Submission): this {
    this.#take(submission);
    return this;
  }

  /**
   * Takes in submissions as they come, one at a time: a source that waits is waited for, and none is held
   * once its figures are read.
   *
   * @param source any iterable, also one that waits, such as a stream.
   * @param options a signal to stop by, and who is told how far it is.
   * @returns how many were taken in.
   * @throws the reason of `signal` where it is aborted.
   */
  async addAll(
    source: AsyncIterable<Submission> | Iterable<Submission>,
    { signal, onProgress }: AddAllOptions = {},
  ): Promise<number> {
    let added = 0;
    signal?.throwIfAborted();
    for await (const submission of source) {
      this.#take(submission);
      added += 1;
      if (added % PROGRESS_STEP === 0) onProgress?.(added);
      signal?.throwIfAborted();
    }
    onProgress?.(added);
    return added;
  }

  /**
   * Takes a submission back, as if it had never come; it is known by unit, id and revision.
   *
   * @param submission of it id, revision and unit count.
   * @returns itself.
   */
  retract(submission: Pick<Submission, 'id' | 'revision' | 'unit'>): this {
    this.#changed(this.#inbox.retract(submission));
    return this;
  }

  /**
   * Takes in a submission and tells what it did: which figures of the unit and of those above it changed, by
   * how much, and who is there now. For two finished totals see `rollUpDelta`.
   *
   * @param submission a first one or a later revision.
   * @returns what changed, from the unit up to the root.
   */
  revise(submission: Submission): RevisionEffect {
    const ordinal = this.#campaign.snapshot.ordinalOf(submission.unit);
    const revised = ordinal < 0 ? [] : [ordinal];
    const ordinals = withAncestors(this.#campaign, revised);
    const cells = figuresOf(this.#campaign.plan);
    const before = readingOf(this.#state(), ordinals, revised, cells);
    this.#take(submission);
    return effectBetween(this.#campaign, cells, before, readingOf(this.#state(), ordinals, revised, cells));
  }

  /**
   * Takes over all that another accumulator holds, which must not be used any more.
   *
   * @param other of the same plan, for other units.
   * @returns itself.
   * @throws MisuseError `accumulator.plan` where form, period, tree or policy differ;
   *   `accumulator.overlap` where both add up the same unit.
   */
  merge(other: Accumulator): this {
    if (planIdentity(this.#campaign) !== planIdentity(other.#campaign))
      throw new MisuseError('accumulator.plan', 'Form, tree or policy differ.');
    if (overlaps(this.#scope, other.#scope))
      throw new MisuseError('accumulator.overlap', 'Both add up the same units.');
    this.#inbox.absorb(other.#inbox);
    this.#scope = union(this.#scope, other.#scope);
    this.#version += 1;
    this.#made = undefined;
    return this;
  }

  /**
   * The totals as they stand. They hold until the next submission is added or taken back; after that the
   * old ones throw `MisuseError` `rollUp.stale`.
   *
   * @returns the totals, as `rollUp` gives them.
   */
  rollUp(): RollUp {
    return new ColumnarRollUp(this.#state(), () => this.#version);
  }

  /**
   * The fingerprint of all values that count; those of parts add up to that of the whole.
   *
   * @returns 32 hexadecimal digits.
   */
  fingerprint(): Fingerprint {
    const totals = this.rollUp();
    const { keys, snapshot } = this.#campaign;
    function* values() {
      for (const { id } of snapshot.units) {
        for (const cell of keys) {
          const contribution = totals.contribution(id, cell);
          if (contribution) yield contribution;
        }
      }
    }
    return fingerprintOf(values());
  }

  /**
   * All that is held, as plain JSON; `restoreAccumulator` reads it back.
   *
   * @returns data for a file, a queue or another process.
   */
  toJSON(): StoredAccumulator {
    return storeInbox(this.#campaign, this.#inbox, this.#scope);
  }

  #take(submission: Submission): void {
    const ordinal = this.#campaign.snapshot.ordinalOf(submission.unit);
    if (ordinal >= 0 && !isWithin(this.#scope, ordinal)) {
      this.#inbox.refuse(submission, this.#outside(submission));
      this.#changed(-1);
    } else this.#changed(this.#inbox.add(submission, ordinal));
  }

  #outside(submission: Submission): Finding {
    const { id, unit } = submission;
    const name = this.#campaign.snapshot.unit(unit)?.name ?? unit;
    return raise(outsideScope, '/unit', { submission: id, unit: name }, aboutSubmission(submission));
  }

  #state(): RollUpState {
    this.#made ??= this.#make();
    const { totals, states } = this.#made;
    return {
      campaign: this.#campaign,
      own: this.#inbox.own,
      consolidated: this.#inbox.consolidated,
      totals,
      states,
      version: this.#version,
      findings: () => this.#inbox.findings(),
    };
  }

  #make(): Made {
    const { own, consolidated, setAside } = this.#inbox;
    const totals = new Totals(this.#campaign, own, consolidated);
    totals.sumAll();
    const states = new ReporterStates(this.#campaign, { own, consolidated, rivals: own.rivals, setAside });
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

/**
 * Makes an accumulator for a plan, or for a part of its units.
 *
 * @param plan as `planRollUp` made it, here or elsewhere
 * @param context the form and the tree the plan was made for, and the part of the tree to add up
 * @returns empty, ready to take in submissions.
 * @throws MisuseError `rollUp.template`, `accumulator.snapshot` where they are not those of the plan;
 *   `accumulator.scope` where a unit of the scope is not in the tree.
 * @example
 * ```ts
 * import { createAccumulator, planRollUp } from '@llw/aggregate';
 * import { createUnitRegistry, llw2022, type Submission } from '@llw/core';
 *
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'province' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('nation', null), unit('north', 'nation'), unit('south', 'nation')],
 * });
 * const reportOf = (id: string, value: string): Submission => ({
 *   id,
 *   unit: id,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: '2022-10-09T08:00:00+07:00',
 *   status: 'accepted',
 *   values: { 'seminars.held': { status: 'reported', value } },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry) {
 *   const snapshot = registry.at('2022-10-01');
 *   const plan = planRollUp(llw2022, snapshot);
 *   const part = (id: string) => createAccumulator(plan, { template: llw2022, snapshot, scope: [id] });
 *   const whole = part('north').add(reportOf('north', '3')).merge(part('south').add(reportOf('south', '4')));
 *   console.log(whole.rollUp().figure('nation', 'seminars.held').value); // => "7"
 * }
 * ```
 */
export function createAccumulator(plan: RollUpPlan, context: AccumulatorContext): Accumulator {
  const { template, snapshot, scope, keepRevisions = true } = context;
  if (plan.snapshot.hash !== snapshot.hash)
    throw new MisuseError('accumulator.snapshot', 'The plan is for another tree.');
  const campaign = openCampaign(plan, template, snapshot);
  return new Accumulator(campaign, new Inbox(campaign, keepRevisions), scopeOf(snapshot, scope));
}
