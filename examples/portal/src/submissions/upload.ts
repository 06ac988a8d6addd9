import type { UploadedWorkbook } from './take-in.ts';

/** Most bytes of a workbook that is taken; a filled form has some ten thousand. */
export const LARGEST_UPLOAD = 4 * 2 ** 20;

/** Most bytes of a request that carries a workbook: some are of the request's own. */
export const LARGEST_REQUEST = LARGEST_UPLOAD + 2 ** 16;

/** Why an upload is not even read, in Vietnamese. */
export const uploadFaults = {
  missing: 'Chọn tệp báo cáo rồi gửi lại.',
  empty: 'Tệp rỗng, không có nội dung.',
  tooLarge: `Tệp lớn hơn ${LARGEST_UPLOAD / 2 ** 20} MB. Biểu mẫu đã nhập chỉ khoảng vài chục KB; kiểm tra xem có chọn nhầm tệp không.`,
} as const;

export type Upload =
  | { readonly usable: true; readonly workbook: UploadedWorkbook }
  | { readonly usable: false; readonly fault: keyof typeof uploadFaults };

const LONGEST_NAME = 200;

/** Takes a file from a field of an HTML form. What kind of file it is, is seen from its bytes when it is read. */
export async function readUpload(field: unknown): Promise<Upload> {
  if (!(field instanceof File) || (field.name === '' && field.size === 0)) {
    return { usable: false, fault: 'missing' };
  }
  if (field.size === 0) return { usable: false, fault: 'empty' };
  if (field.size > LARGEST_UPLOAD) return { usable: false, fault: 'tooLarge' };
  const bytes = new Uint8Array(await field.arrayBuffer());
  return { usable: true, workbook: { name: plainName(field.name), bytes } };
}

/** The name of a file without folders and control characters. */
function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/\p{Cc}/gu, '').slice(0, LONGEST_NAME) || 'bao-cao.xlsx';
}
