import type { CellKey } from '@llw/core';

/** Name of the hidden sheet that says which form a workbook is. */
export const IDENTITY_SHEET = 'llw_form';

const PREFIX = 'llw_';

/** What a defined name of a form stands for. */
export type NamedPlace =
  | { readonly type: 'cell'; readonly cell: CellKey }
  | { readonly type: 'narrative'; readonly part: string }
  | { readonly type: 'noteColumn' };

function nameOf(place: NamedPlace): string {
  switch (place.type) {
    case 'cell':
      return `cell.${place.cell}`;
    case 'narrative':
      return `part.${place.part}`;
    case 'noteColumn':
      return 'notes';
  }
}

/**
 * The defined name of a place in the form of the unit with an ordinal from 1: letters, digits, points and
 * underscores, so that Excel, LibreOffice and WPS all keep it.
 */
export function formName(unitOrdinal: number, place: NamedPlace): string {
  const safe = nameOf(place).replace(/[^A-Za-z0-9.]/g, '_');
  return `${PREFIX}${unitOrdinal}.${safe}`;
}
