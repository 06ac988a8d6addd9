import type { Finding } from '@llw/core';
import type { WorkbookModel } from '../../workbook/workbook-model.ts';
import { tableStyles, titleStyles } from '../form-styles.ts';
import { heightOfText } from '../text-lines.ts';
import { LIST_SHEET, LIST_TITLE, listed } from './fault-list.ts';
import { faultText } from './faults.ts';

const WIDTH = 150;

/** The findings about a file that cannot be opened, as a workbook of their own. */
export function standAloneList(findings: readonly Finding[]): WorkbookModel {
  const rows = listed(findings).map((finding, index) => {
    const content = faultText(finding);
    return {
      cells: [
        { content: index + 1, style: tableStyles.number },
        { content, style: tableStyles.label },
      ],
      height: heightOfText(content, WIDTH, { size: 12 }),
    };
  });
  return {
    title: LIST_TITLE,
    sheets: [
      {
        name: LIST_SHEET,
        columns: [{ width: 14 }, { width: WIDTH }],
        rows: [{ cells: [{ content: LIST_TITLE, style: titleStyles.type, span: 2 }], height: 24 }, ...rows],
        print: { orientation: 'portrait' },
      },
    ],
  };
}
