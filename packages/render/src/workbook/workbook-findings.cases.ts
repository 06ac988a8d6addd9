import { type Finding, type FindingCases, llw2022 } from '@llw/core';
import { handWrittenParts, handWrittenWorkbook, packed } from '../../testing/hand-written-workbook.ts';
import { openWorkbook } from './open-workbook.ts';

const file = 'bao-cao.xlsx';
const found = (bytes: Uint8Array, limits = {}): readonly Finding[] =>
  openWorkbook(bytes, { file, limits }).findings;
const sheet = { name: 'Sheet1', cells: { A1: llw2022.title.vi, A2: 'Số lớp', B2: 12 } };
const passing = () => found(handWrittenWorkbook([sheet]));

const compound = (stream: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

const withoutSheets = () => {
  const parts = handWrittenParts([sheet]);
  return packed({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/g, ''),
  });
};

const withMacros = () => packed({ ...handWrittenParts([sheet]), 'xl/vbaProject.bin': 'VBA' });

export const cases: FindingCases = {
  'WORKBOOK.FILE.001': { failing: () => found(compound('Workbook')), passing },
  'WORKBOOK.FILE.002': { failing: () => found(compound('EncryptedPackage')), passing },
  'WORKBOOK.FILE.003': { failing: () => found(new TextEncoder().encode('STT;Nội dung;Kết quả')), passing },
  'WORKBOOK.FILE.004': { failing: () => found(withoutSheets()), passing },
  'WORKBOOK.LIMIT.001': { failing: () => found(handWrittenWorkbook([sheet]), { cells: 2 }), passing },
  'WORKBOOK.CONTENT.001': { failing: () => found(withMacros()), passing },
};
