import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { type PlantedFault, plantedDoubts, plantedFaults } from '../../testing/planted-faults.ts';
import { renderDocument } from '../documents/render-document.ts';
import { openPackage } from '../package/open-package.ts';
import { writePackage } from '../package/write-package.ts';
import { type CheckLayoutOptions, checkLayout, layoutRules } from './check-layout.ts';
import { readLayout } from './read-layout.ts';

async function brokenBy(bytes: Uint8Array, options?: CheckLayoutOptions) {
  const { value = [] } = await checkLayout(bytes, options);
  return value.filter(({ verdict }) => verdict === 'fail');
}

describe('documents that were rendered here', () => {
  test.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s breaks no rule',
    async (_, exhibit) => {
      const broken = await brokenBy(await renderDocument(exhibit.document, exhibit.options), exhibit.options);
      expect(broken.map(({ rule }) => rule)).toEqual([]);
    },
  );

  test.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s keeps headings with what follows, and the signature whole with text above it',
    async (_, exhibit) => {
      const { value = [] } = await checkLayout(await renderDocument(exhibit.document, exhibit.options));
      const kept = value.filter(({ rule }) =>
        ['LV.keep_next', 'SIGN.not_split', 'SIGN.not_alone'].includes(rule),
      );
      expect(kept.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    },
  );
});

test('every rule has an id of its own, a title in both languages and a place or a reason', () => {
  expect(new Set(layoutRules.map(({ id }) => id)).size).toBe(layoutRules.length);
  for (const { locator, title, basis } of layoutRules) {
    expect(title.vi && title.en).toBeTruthy();
    expect(basis !== 'law' || /^PL[123]\./.test(locator)).toBe(true);
  }
});

function changedPart(docx: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const opened = openPackage(docx, { wanted: () => true });
  return writePackage(
    [...(opened.value?.parts ?? [])].map(([name, bytes]) => ({
      name,
      bytes: name === part ? strToU8(strFromU8(bytes).replace(from, to)) : bytes,
    })),
  );
}

async function withFault({ exhibit, edits }: PlantedFault): Promise<Uint8Array> {
  const { document, options } = gallery.find(({ name }) => name === exhibit) ?? expect.fail(exhibit);
  let bytes = await renderDocument(document, options);
  for (const [part, from, to] of edits) {
    const changed = changedPart(bytes, part, from, to);
    expect(changed, `${part}: ${from}`).not.toEqual(bytes);
    bytes = changed;
  }
  return bytes;
}

describe('one fault planted in a good document', () => {
  test.each(plantedFaults.map((fault) => [fault.rule, fault] as const))(
    '%s is found, and nothing else',
    async (rule, fault) => {
      const broken = await brokenBy(await withFault(fault));
      expect(broken.map((verdict) => verdict.rule)).toEqual([rule]);
    },
  );

  test.each(plantedDoubts.map((doubt) => [doubt.rule, doubt] as const))(
    '%s passes no longer where only a page or a person can tell',
    async (rule, doubt) => {
      const { value = [] } = await checkLayout(await withFault(doubt));
      const { verdict } = value.find((each) => each.rule === rule) ?? expect.fail(rule);
      expect(['needsReview', 'notEvaluated']).toContain(verdict);
      expect(value.filter((each) => each.verdict === 'fail')).toEqual([]);
    },
  );

  test('every rule has a fault that it finds, or a reason why it has none', () => {
    const planted = new Set([...plantedFaults, ...plantedDoubts].map(({ rule }) => rule));
    const without = layoutRules.map(({ id }) => id).filter((id) => !planted.has(id));
    // An official letter with a title breaks more than one rule; a mention and names are a person's to judge.
    expect(without).toEqual(['TYPE.absent_for_cv', 'PL.mentioned', 'CAP.names']);
  });

  test('an official letter with a title', async () => {
    const title = '<w:p><w:r><w:t>THÔNG BÁO</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Addressee"/>';
    const from = '<w:p><w:pPr><w:pStyle w:val="Addressee"/>';
    const edits = [['word/document.xml', from, title]] as const;
    const broken = await brokenBy(
      await withFault({ rule: 'TYPE.absent_for_cv', exhibit: 'letter-one-addressee', edits }),
    );
    expect(broken.map(({ rule }) => rule)).toContain('TYPE.absent_for_cv');
  });
});

describe('files that are not what they seem', () => {
  const codes = async (bytes: Uint8Array) => (await checkLayout(bytes)).findings.map(({ code }) => code);

  test('a package without a document', async () => {
    expect(await codes(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toEqual(['PACKAGE.PART.002']);
  });

  test('a document that names an outside file', async () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(await codes(zipSync({ 'word/document.xml': strToU8(text) }))).toEqual(['PACKAGE.XML.001']);
  });

  test('more runs than a document can hold', { tags: 'stress', timeout: 60_000 }, async () => {
    const runs = Array.from({ length: 510_000 }, (_, index) => `<w:r><w:t>${index}</w:t></w:r>`).join('');
    const text = strToU8(`<w:p xmlns:w="urn:w">${runs}</w:p>`);
    expect(await codes(zipSync({ 'word/document.xml': [text, { level: 1 }] }))).toEqual(['PACKAGE.XML.001']);
  });

  test('a file that inflates a thousandfold', { tags: 'stress' }, async () => {
    const text = strToU8(' '.repeat(40 * 2 ** 20));
    expect(await codes(zipSync({ 'word/document.xml': text }))).toEqual(['PACKAGE.LIMIT.001']);
  });

  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const documentOf = (content: string) =>
    `<w:document xmlns:w="${W}"><w:body>${content}</w:body></w:document>`;

  test('text boxes in text boxes are read once each', async () => {
    const levels = 40;
    const nested =
      '<w:p><w:r><w:pict><w:txbxContent>'.repeat(levels) +
      '<w:p/>' +
      '</w:txbxContent></w:pict></w:r></w:p>'.repeat(levels);
    const { value } = readLayout(zipSync({ 'word/document.xml': strToU8(documentOf(nested)) }));
    expect(value?.lines).toHaveLength(levels + 1);
  });

  test('a header that every section names is read once', { tags: 'stress', timeout: 60_000 }, async () => {
    const sections = 20_000;
    const section = '<w:p><w:pPr><w:sectPr><w:headerReference r:id="h"/></w:sectPr></w:pPr></w:p>';
    const header = `<w:hdr xmlns:w="${W}">${'<w:p><w:r><w:t>1</w:t></w:r></w:p>'.repeat(20_000)}</w:hdr>`;
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Target="h.xml"/></Relationships>';
    const text = documentOf(section.repeat(sections)).replace(
      '<w:document ',
      '<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
    );
    const bytes = zipSync({
      'word/document.xml': [strToU8(text), { level: 1 }],
      'word/h.xml': [strToU8(header), { level: 1 }],
      'word/_rels/document.xml.rels': strToU8(rels),
    });
    const { value } = readLayout(bytes);
    expect(value?.sections).toHaveLength(sections);
    expect(new Set(value?.sections.map((each) => each.header)).size).toBe(1);
    expect((await checkLayout(bytes)).usable).toBe(true);
  });

  test('as many headings and annexes as a part may hold are told apart in one go', {
    tags: 'stress',
    timeout: 60_000,
  }, async () => {
    const lines = '<w:p><w:r><w:t>1. Mục</w:t></w:r></w:p>'.repeat(60_000);
    const annexes = '<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p>'.repeat(60_000);
    const text = strToU8(documentOf(lines + annexes));
    expect((await checkLayout(zipSync({ 'word/document.xml': [text, { level: 1 }] }))).usable).toBe(true);
  });

  test('an empty document breaks only what must be there, and passes nothing it did not see', async () => {
    const text =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
    const { value = [] } = await checkLayout(zipSync({ 'word/document.xml': strToU8(text) }));
    expect(value.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)).toEqual([
      'QH.text',
      'TN.text',
      'SO.prefix',
      'DATE.format',
    ]);
    expect(value.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  });
});
