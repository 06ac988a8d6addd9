import type { Basis, Finding, LocalizedText, Observation, Submission } from '@llw/core';
import type { Candidate, Receipt } from '../intake/competing-submissions.ts';
import { decimalAt, type FactTable, statusAt, textsAt } from '../intake/fact-table.ts';
import type { Inbox } from '../intake/inbox.ts';
import type { Ledger } from '../intake/ledger.ts';
import { figureText } from '../intake/scaled-integer.ts';
import { cellStatuses, holdsValue } from '../intake/status-code.ts';
import type { Campaign } from '../plan/campaign.ts';
import { checksumOf } from './fingerprint.ts';
import type { Scope } from './scope.ts';

/** A cell as it is stored: the text of a reported value, else its status and what there is of a value. */
export type StoredCell = string | { readonly status: Observation['status']; readonly value?: string };

/** A submission as it is stored: what the totals need of it. */
export interface StoredSubmission extends Receipt {
  readonly unit: string;
  readonly basis: Basis;
  readonly values: Readonly<Record<string, StoredCell>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** A submission that came and does not count, as it is stored. */
export interface StoredSetAside {
  readonly unit: string;
  readonly receipt: Receipt;
  readonly status: 'returned' | 'excluded';
  readonly reason: LocalizedText;
}

/** What an accumulator holds, as plain JSON: numbers are canonical decimal text. */
export interface StoredAccumulator {
  readonly format: 'llw-accumulator';
  readonly version: 1;
  /** Identity of form, period, tree and policy: only equal ones are merged. */
  readonly plan: string;
  /** Ordinals of the snapshot, each pair from and to, the end not included. */
  readonly scope: readonly (readonly [number, number])[];
  readonly submissions: readonly StoredSubmission[];
  readonly setAside: readonly StoredSetAside[];
  readonly findings: readonly Finding[];
  /** Over all of the above. */
  readonly checksum: string;
}

/** Identity of form, period, tree and policy. */
export function planIdentity({ plan, snapshot }: Campaign): string {
  return JSON.stringify([plan.template, plan.period, snapshot.hash, plan.policy]);
}

function storedCell(row: FactTable, at: number, column: number, campaign: Campaign): StoredCell | undefined {
  const code = statusAt(row, at, column);
  const status = cellStatuses[code] ?? 'absent';
  if (status === 'absent') return undefined;
  if (!holdsValue(code)) return { status };
  if (campaign.isText[column]) return { status };
  const scale = campaign.scales[column] ?? 0;
  const value = figureText(decimalAt(row, at, column, scale), 0);
  return status === 'reported' ? value : { status, value };
}

function storedRow(
  campaign: Campaign,
  basis: Basis,
  ordinal: number,
  { receipt, row }: Candidate,
): StoredSubmission {
  const values: [string, StoredCell][] = campaign.keys.flatMap((key, column): [string, StoredCell][] => {
    const cell = storedCell(row, 0, column, campaign);
    return cell === undefined ? [] : [[key, cell]];
  });
  const unit = campaign.snapshot.units[ordinal]?.id ?? '';
  return { ...receipt, unit, basis, values: Object.fromEntries(values), texts: textsAt(row, 0) };
}

function storedLedger(campaign: Campaign, basis: Basis, ledger: Ledger): readonly StoredSubmission[] {
  return campaign.snapshot.units.flatMap((_, ordinal) =>
    ledger.candidates(ordinal).map((candidate) => storedRow(campaign, basis, ordinal, candidate)),
  );
}

/** What the checksum is taken over. */
export const checksumOfStored = ({ checksum: _, ...content }: StoredAccumulator): string =>
  checksumOf(JSON.stringify(content));

/** Everything an inbox holds, in an order that does not depend on the order of input. */
export function storeInbox(campaign: Campaign, inbox: Inbox, scope: Scope): StoredAccumulator {
  const { own, consolidated, setAside } = inbox;
  const content = {
    format: 'llw-accumulator',
    version: 1,
    plan: planIdentity(campaign),
    scope: scope.map(({ start, end }) => [start, end] as const),
    submissions: [
      ...storedLedger(campaign, 'own', own),
      ...(consolidated ? storedLedger(campaign, 'consolidated', consolidated) : []),
    ],
    setAside: [...setAside]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([ordinal, entries]) => {
        const unit = campaign.snapshot.units[ordinal]?.id ?? '';
        return entries.map((entry) => ({ unit, ...entry }));
      }),
    findings: inbox.ownFindings(),
  } as const;
  return { ...content, checksum: checksumOf(JSON.stringify(content)) };
}

const observationOf = (cell: StoredCell, text: string | undefined): Observation => {
  if (typeof cell === 'string') return { status: 'reported', value: cell };
  const value = cell.value ?? text;
  switch (cell.status) {
    case 'reported':
    case 'estimated':
    case 'imputed':
    case 'provisional':
      return { status: cell.status, value: value ?? '' };
    default:
      return { status: cell.status };
  }
};

/** The submission a stored one came from, as far as totals need it. */
export function restoredSubmission(campaign: Campaign, stored: StoredSubmission): Submission {
  const { unit, basis, values, texts, ...receipt } = stored;
  const cells = Object.entries(values).map(([key, cell]) => [key, observationOf(cell, texts[key])] as const);
  const narrative = Object.entries(texts).filter(([code]) => !campaign.columnOf.has(code));
  return {
    ...receipt,
    unit,
    basis,
    period: campaign.period,
    template: campaign.plan.template,
    values: Object.fromEntries(cells),
    narrative: Object.fromEntries(narrative),
    attachments: [],
  };
}
