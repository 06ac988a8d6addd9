import type { ContactLine } from '@llw/core';

const parts = [
  ['address', 'Địa chỉ: '],
  ['telephone', 'Điện thoại: '],
  ['fax', 'Fax: '],
  ['email', 'Thư điện tử: '],
  ['website', 'Trang thông tin điện tử: '],
] as const satisfies readonly (readonly [keyof ContactLine, string])[];

/** The address line (PL1.III.4): the parts that are there, in the order of the decree. */
export function contactLineText(contact: ContactLine): string {
  return parts
    .flatMap(([part, label]) => (contact[part] === undefined ? [] : [`${label}${contact[part]}`]))
    .join('; ');
}
