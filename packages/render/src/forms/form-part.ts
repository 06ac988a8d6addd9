import type { NarrativePart } from '@llw/core';
import { cellAddress } from '../workbook/cell-address.ts';
import { MOST_ROW_HEIGHT } from '../workbook/workbook-model.ts';
import { formColumns, printedColumns, printedWidth } from './form-columns.ts';
import { type FormDraft, type FormSheetPlan, nextRow } from './form-draft.ts';
import { formName } from './form-names.ts';
import { tableStyles } from './form-styles.ts';
import { heightOfLines, heightOfText, linesOfText } from './text-lines.ts';

/** Characters a part in words takes where the template does not say. */
const MOST_CHARACTERS = 10_000;
/**
 * Points of one of the rows that a part beneath the table is merged from: with a single high row, a page could
 * end between the part's heading and all of its room. Parts above the table stand on the first page.
 */
const ROW_HEIGHT = 34;
/** Lines of an empty part. */
const PART_LINES = 7;
const LONGEST_TITLE = 32;

const headingOf = ({ number, label }: NarrativePart): string => `${number ? `${number}. ` : ''}${label.vi}`;

const headingHeight = (part: NarrativePart): number =>
  heightOfText(headingOf(part), printedWidth, tableStyles.partHeading);

/** Points of a part's heading and the beginning of its room, which stand on one page. */
export const leastHeightOf = (part: NarrativePart): number => headingHeight(part) + ROW_HEIGHT;

/** Adds a part to be written in words: its heading and one wide cell. */
export function addPart(draft: FormDraft, plan: FormSheetPlan, part: NarrativePart): void {
  const { request, sheetName, ordinal } = plan;
  const most = part.maxLength ?? MOST_CHARACTERS;
  draft.rows.push({
    cells: [{ content: headingOf(part), style: tableStyles.partHeading, span: printedColumns }],
    height: headingHeight(part),
  });
  const cell = cellAddress(nextRow(draft), formColumns.number);
  const content = request.unit.contents?.narrative?.[part.code];
  const lines = content ? linesOfText(content, printedWidth, tableStyles.part) : 0;
  const height = heightOfLines(Math.max(PART_LINES, lines + 1), tableStyles.part.size);
  const rows = Math.ceil(height / (part.placement === 'afterTable' ? ROW_HEIGHT : MOST_ROW_HEIGHT));
  draft.rows.push({
    cells: [{ content, style: tableStyles.part, span: printedColumns, rows }],
    height: Math.ceil(height / rows),
  });
  for (let further = 1; further < rows; further++) {
    draft.rows.push({ cells: [], height: Math.ceil(height / rows) });
  }
  draft.rows.push({ cells: [], height: 8 });
  draft.names.push({
    name: formName(ordinal, { type: 'narrative', part: part.code }),
    sheet: sheetName,
    cell,
  });
  draft.validations.push({
    cell,
    rule: { type: 'textLength', most },
    prompt: {
      title: `Mục ${part.number ?? part.code}`.slice(0, LONGEST_TITLE),
      text: `Viết bằng lời, tối đa ${most} ký tự. Xuống dòng trong ô: Alt + Enter. Kéo giãn hàng nếu chữ bị che.`,
    },
    error: { title: 'Quá dài', text: `Tối đa ${most} ký tự.` },
  });
}
