import type { Contribution } from '@llw/core';

/** States of a cell in the order of their codes: a byte for each cell of each unit. */
export const cellStatuses = [
  'absent',
  'reported',
  'estimated',
  'imputed',
  'provisional',
  'blank',
  'notApplicable',
  'notCollected',
  'notAvailable',
  'includedElsewhere',
  'suppressed',
] as const satisfies readonly Contribution['status'][];

/** Code of a cell status: its place in {@link cellStatuses}. */
export const statusCodes = {
  absent: 0,
  reported: 1,
  estimated: 2,
  imputed: 3,
  provisional: 4,
  blank: 5,
  notApplicable: 6,
  notCollected: 7,
  notAvailable: 8,
  includedElsewhere: 9,
  suppressed: 10,
} as const satisfies Record<Contribution['status'], number>;

/** Tells whether a cell with this code holds a value. */
export const holdsValue = (code: number): boolean =>
  code >= statusCodes.reported && code <= statusCodes.provisional;
