import { composePlan, type FindingCases } from '@llw/core';
import { strFromU8, strToU8 } from 'fflate';
import { openPackage } from '../package/open-package.ts';
import { writePackage } from '../package/write-package.ts';
import { readDocument } from './read-document.ts';
import { checkRenderable, renderDocument } from './render-document.ts';

const plan = composePlan(
  {
    week: { year: 2024 },
    issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
    notation: { number: 5, issuer: 'UBND' },
    place: 'Sông Lam',
    date: { year: 2024, month: 9, day: 5 },
    legalBases: [],
    signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
    recipients: { entries: [], archive: { units: ['VT'] } },
  },
  { level: 'commune' },
);

async function findingsAfter(part: string, from: string, to: string) {
  const opened = openPackage(await renderDocument(plan), { wanted: () => true });
  const parts = [...(opened.value?.parts ?? [])].map(([name, bytes]) => ({
    name,
    bytes: name === part ? strToU8(strFromU8(bytes).replace(from, to)) : bytes,
  }));
  return (await readDocument(writePackage(parts))).findings;
}

const passing = () => findingsAfter('', '', '');
const data = (from: string, to: string) => () => findingsAfter('customXml/item1.xml', from, to);

export const cases: FindingCases = {
  'DOCX.DATA.001': { failing: data('urn:llw:document', 'urn:another'), passing },
  'DOCX.DATA.002': { failing: data('Sông Lam', 'Sông Hồng'), passing },
  'DOCX.DATA.003': { failing: data(' version="1" hash', ' version="9" hash'), passing },
  'DOCX.TEXT.002': {
    failing: () => checkRenderable({ ...plan, place: 'Sông\u0007 Lam' }),
    passing: () => checkRenderable(plan),
  },
  'DOCX.TEXT.001': { failing: () => findingsAfter('word/document.xml', 'KẾ HOẠCH', 'KẾ HOẠCH 2'), passing },
};
