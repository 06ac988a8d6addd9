import type { FindingCases } from '@llw/core';
import { strToU8, zipSync } from 'fflate';
import { openPackage, requiredPart } from './open-package.ts';
import { readXml } from './read-xml.ts';

const sound = () => zipSync({ 'word/document.xml': strToU8('<a/>') });
const passing = () => openPackage(sound()).findings;
const partOf = (name: string) => {
  const opened = openPackage(sound());
  return opened.usable ? requiredPart(opened.value, name).findings : opened.findings;
};
const damaged = () => {
  const bytes = zipSync({ 'a.xml': [strToU8('<a>text</a>'), { level: 0 }] });
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  return bytes;
};

export const cases: FindingCases = {
  'PACKAGE.ARCHIVE.001': { failing: () => openPackage(strToU8('text')).findings, passing },
  'PACKAGE.ARCHIVE.002': {
    failing: () => openPackage(zipSync({ '../a.xml': strToU8('') })).findings,
    passing,
  },
  'PACKAGE.ARCHIVE.003': {
    failing: () => openPackage(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)).findings,
    passing,
  },
  'PACKAGE.LIMIT.001': { failing: () => openPackage(sound(), { limits: { fileSize: 8 } }).findings, passing },
  'PACKAGE.PART.001': { failing: () => openPackage(damaged()).findings, passing },
  'PACKAGE.PART.002': {
    failing: () => partOf('word/styles.xml'),
    passing: () => partOf('word/document.xml'),
  },
  'PACKAGE.XML.001': {
    failing: () => readXml({ name: 'a.xml', bytes: strToU8('<a>') }).findings,
    passing: () => readXml({ name: 'a.xml', bytes: strToU8('<a/>') }).findings,
  },
};
