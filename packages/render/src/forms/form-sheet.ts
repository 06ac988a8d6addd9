import type { ConditionalFormat, RowModel, SheetModel } from '../workbook/workbook-model.ts';
import { formColumnModels, formColumns, formLetters, SCREEN_ROWS } from './form-columns.ts';
import { type FormDraft, type FormSheet, type FormSheetPlan, nextRow } from './form-draft.ts';
import { narrativeOf } from './form-lines.ts';
import { keepTogether } from './form-pages.ts';
import { addPart, leastHeightOf } from './form-part.ts';
import { formColors, tableStyles } from './form-styles.ts';
import { addTable, columnHeadings } from './form-table.ts';
import { titleRows } from './form-title.ts';
import { checkFormats, statusAtFirst, statusFormula, verdicts } from './live-checks.ts';

const GUIDANCE =
  'Chỉ nhập vào ô nền vàng. Không phát sinh: ghi 0. Không áp dụng: ghi KAD. Chưa có số liệu: ghi CSL. Ô để trống không được tính là 0.';

function signatureRows(): readonly RowModel[] {
  const left = formColumns.label;
  const recipient = (content: string): RowModel => ({
    cells: [{ content, style: tableStyles.recipients, span: left }],
    height: 16,
  });
  return [
    {
      cells: [
        { content: 'Nơi nhận:', style: tableStyles.recipientsLabel, span: left },
        undefined,
        { content: 'THỦ TRƯỞNG ĐƠN VỊ', style: tableStyles.position, span: 3 },
      ],
      height: 20,
    },
    recipient('- Như trên;'),
    recipient('- Lưu: VT.'),
    { cells: [], height: 44 },
    { cells: [undefined, undefined, { style: tableStyles.signer, span: 3 }], height: 20 },
  ];
}

function screenRows(checkRange: string, status: string | undefined): readonly RowModel[] {
  const bar = tableStyles.statusBar;
  const guidance = { ...bar, size: 10, bold: false, align: { ...bar.align, wrap: true } } as const;
  const statusLine = { formula: statusFormula(checkRange), ...(status !== undefined && { result: status }) };
  return [
    {
      cells: [
        { content: statusLine, style: bar, span: 3 },
        undefined,
        undefined,
        { content: GUIDANCE, style: guidance, span: 3 },
      ],
      height: 32,
    },
    { cells: columnHeadings.map((content) => ({ content, style: tableStyles.headingBar })), height: 14 },
  ];
}

function formats(first: number, last: number): readonly ConditionalFormat[] {
  const { value, check } = formLetters;
  const inputs = `${value}${first}:${value}${last}`;
  return checkFormats(inputs, `${check}${first}:${check}${last}`, `$${check}${first}`);
}

/** What the status line says of a blank form: how many checks say that their cell is empty. */
function firstStatus({ rows }: FormDraft): string | undefined {
  const checks = rows.flatMap(({ cells }) => {
    const content = cells[formColumns.check - 1]?.content;
    return typeof content === 'object' && 'formula' in content ? [content.result] : [];
  });
  return checks.every((result) => result === verdicts.empty) ? statusAtFirst(checks.length) : undefined;
}

/** Lays out the form of one unit as a sheet. */
export function formSheet(plan: FormSheetPlan): FormSheet {
  const { template, request, sheetName } = plan;
  const draft: FormDraft = { rows: [], names: [], validations: [] };
  draft.rows.push({ cells: [] }, { cells: [] }, ...titleRows(template, request));
  for (const part of narrativeOf(template, 'beforeTable')) addPart(draft, plan, part);
  const headRow = nextRow(draft);
  const addresses = addTable(draft, plan);
  const lastRow = draft.rows.length - 1;
  for (const part of narrativeOf(template, 'afterTable')) {
    keepTogether(draft, leastHeightOf(part), headRow);
    addPart(draft, plan, part);
  }
  const signature = signatureRows();
  keepTogether(
    draft,
    signature.reduce((sum, { height = 0 }) => sum + height, 0),
    headRow,
  );
  draft.rows.push(...signature);
  const checkRange = `$${formLetters.check}$${headRow + 1}:$${formLetters.check}$${lastRow}`;
  const status = firstStatus(draft);
  const rows = [...screenRows(checkRange, status), ...draft.rows.slice(SCREEN_ROWS)];
  const [firstInput] = addresses.values();
  const sheet: SheetModel = {
    name: sheetName,
    columns: formColumnModels,
    rows,
    protected: true,
    freeze: { rows: SCREEN_ROWS, columns: 0 },
    ...(firstInput && { activeCell: firstInput }),
    tabColor: formColors.statusBar,
    validations: draft.validations,
    conditionalFormats: formats(headRow + 1, lastRow),
    print: {
      orientation: 'portrait',
      area: `A${SCREEN_ROWS + 1}:${formLetters.note}${rows.length}`,
      repeatRows: [headRow, headRow],
    },
  };
  return { sheet, names: draft.names, addresses, checkRange, ...(status !== undefined && { status }) };
}
