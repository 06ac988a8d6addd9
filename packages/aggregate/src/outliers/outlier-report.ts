import { type Finding, pointerTo, type RollUp, raise } from '@llw/core';
import { slipFactor } from './error-pattern.ts';
import type { Outlier } from './find-outliers.ts';
import {
  outlierChange,
  outlierPeers,
  outlierSlip,
  outlierSwapped,
  outlierTransposed,
  outlierZeroed,
} from './outlier-findings.ts';

/** The query that asks for a doubtful figure to be confirmed. */
export function findingOf(rollUp: RollUp, outlier: Outlier): Finding {
  const { unit: id, cell, before = 0, value: number } = outlier;
  const contribution = rollUp.contribution(id, cell);
  const unit = rollUp.snapshot.unit(id)?.name ?? id;
  const value = contribution?.value ?? String(number);
  const place = { unit, cell, value };
  const past = { ...place, before: String(Math.round(before)) };
  const pointer = pointerTo('/values', cell);
  const subject = { unit: id, period: rollUp.period, cell, submission: contribution?.submission ?? '' };
  switch (outlier.pattern) {
    case 'slip':
      return raise(
        outlierSlip,
        pointer,
        { ...past, factor: String(slipFactor(number, before) ?? '') },
        { subject },
      );
    case 'zeroed':
      return raise(outlierZeroed, pointer, past, { subject });
    case 'transposed':
      return raise(outlierTransposed, pointer, past, { subject });
    case 'swapped':
      return raise(outlierSwapped, pointer, { ...past, other: outlier.other ?? '' }, { subject });
    case 'change':
      return raise(outlierChange, pointer, past, { subject });
    case 'peers':
      return raise(outlierPeers, pointer, place, { subject });
  }
}
