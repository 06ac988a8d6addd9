import { type Finding, type LocalizedText, labelParam, raise } from '@llw/core';
import { encryptedWorkbook, oldWorkbook, otherKindOfFile } from './workbook-findings.ts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const kinds = {
  empty: { vi: 'tệp rỗng', en: 'an empty file' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  picture: { vi: 'tệp ảnh', en: 'a picture' },
  web: { vi: 'trang web lưu thành bảng tính (HTML)', en: 'a web page saved as a workbook (HTML)' },
  csv: { vi: 'tệp văn bản hoặc CSV', en: 'a text or CSV file' },
  ods: { vi: 'bảng tính OpenDocument (.ods)', en: 'an OpenDocument workbook (.ods)' },
  odt: { vi: 'văn bản OpenDocument (.odt)', en: 'an OpenDocument text (.odt)' },
  docx: { vi: 'văn bản Word (.docx)', en: 'a Word document (.docx)' },
  pptx: { vi: 'bản trình chiếu (.pptx)', en: 'a presentation (.pptx)' },
  xlsb: { vi: 'bảng tính nhị phân (.xlsb)', en: 'a binary workbook (.xlsb)' },
  unknown: { vi: 'tệp thuộc loại khác', en: 'a file of another kind' },
} as const satisfies Record<string, LocalizedText>;

type Kind = keyof typeof kinds;

const beginsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ['pdf', latin('%PDF')],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, ...latin('PNG')]],
  ['picture', latin('GIF8')],
];

/** How much of a file is looked at to tell text from other bytes. */
const SAMPLE = 4_096;

function textKind(bytes: Uint8Array): Kind {
  const sample = bytes.subarray(0, SAMPLE);
  const isWide = beginsWith(sample, [0xff, 0xfe]) || beginsWith(sample, [0xfe, 0xff]);
  if (!isWide && sample.includes(0)) return 'unknown';
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(sample);
  return /<(?:html|table|!doctype html)/i.test(text) ? 'web' : 'csv';
}

function indexOf(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = bytes.indexOf(signature[0] ?? 0); at >= 0; at = bytes.indexOf(signature[0] ?? 0, at + 1)) {
    if (beginsWith(bytes, signature, at)) return at;
  }
  return -1;
}

/** A compound file's directory writes its names in 16-bit letters. */
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Part names by which other Office and OpenDocument files are known. */
const partsOfKinds: readonly (readonly [Kind, RegExp])[] = [
  ['xlsb', /^xl\/workbook\.bin$/],
  ['docx', /^word\//],
  ['pptx', /^ppt\//],
];

const otherKind = (file: string, kind: Kind): Finding =>
  raise(otherKindOfFile, '', { file, ...labelParam('kind', kinds[kind]) }, { source: { file } });

/**
 * What a file is that is no Office Open XML package: told from its first bytes.
 *
 * @returns a finding with advice, or nothing where it is a zip archive.
 */
export function unlikeWorkbook(bytes: Uint8Array, file: string): Finding | undefined {
  if (bytes.length === 0) return otherKind(file, 'empty');
  if (beginsWith(bytes, COMPOUND_FILE)) {
    const encrypted = indexOf(bytes, wide('EncryptedPackage')) >= 0;
    return raise(encrypted ? encryptedWorkbook : oldWorkbook, '', { file }, { source: { file } });
  }
  if (beginsWith(bytes, ZIP)) return undefined;
  const [known] = signatures.find(([, signature]) => beginsWith(bytes, signature)) ?? [];
  return otherKind(file, known ?? textKind(bytes));
}

/** What a package without a workbook is, told from the names of its parts. */
export function packageOfOtherKind(names: readonly string[], file: string): Finding {
  const [known] = partsOfKinds.find(([, pattern]) => names.some((name) => pattern.test(name))) ?? [];
  if (known) return otherKind(file, known);
  const isOpenDocument = names.includes('mimetype') && names.includes('content.xml');
  return otherKind(file, isOpenDocument ? 'ods' : 'unknown');
}
