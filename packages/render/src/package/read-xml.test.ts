import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { childOf, readXml, textOf } from './read-xml.ts';
import { scanXml } from './scan-xml.ts';

const part = (text: string) => ({ name: 'word/document.xml', bytes: strToU8(text) });
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

describe('reading an XML part', () => {
  test.each([
    ['the usual prefix', `<w:p xmlns:w="${MAIN}" w:id="1" plain="2"><w:t>Số</w:t></w:p>`],
    ['another prefix', `<q:p xmlns:q="${MAIN}" q:id="1" plain="2"><q:t>Số</q:t></q:p>`],
    ['the strict namespace', `<w:p xmlns:w="${STRICT}" w:id="1" plain="2"><w:t>Số</w:t></w:p>`],
  ])('gives the same names with %s', (_, text) => {
    const root = readXml(part(text)).value;
    expect(root?.name).toBe('w:p');
    expect(root?.attributes).toEqual({ 'w:id': '1', plain: '2' });
    expect(childOf(root, 'w:t')?.children).toEqual(['Số']);
  });

  test('elements of the default namespace get a prefix, their attributes do not', () => {
    const root = readXml(part(`<p xmlns="${MAIN}" id="1"/>`)).value;
    expect([root?.name, root?.attributes['id']]).toEqual(['w:p', '1']);
  });

  test('joins text across references, sections and inner elements', () => {
    const root = readXml(part('<a>một &amp; <b>hai</b><![CDATA[ <ba>]]></a>')).value;
    expect(root && textOf(root)).toBe('một & hai <ba>');
  });

  test('reads UTF-16, which the format allows', () => {
    const text = '<a>Đồng Tháp</a>';
    const units = Uint16Array.from([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]);
    const root = readXml({ name: 'a.xml', bytes: new Uint8Array(units.buffer) }).value;
    expect(root && textOf(root)).toBe('Đồng Tháp');
  });

  test('a name of the file cannot reach a prototype', () => {
    const root = readXml(part('<a __proto__="x"/>')).value;
    expect(Object.entries(root?.attributes ?? {})).toEqual([['__proto__', 'x']]);
  });

  test.each([
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an element left open', '<a><b></a>'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(readXml(part(text)).findings.map(({ code }) => code)).toEqual(['PACKAGE.XML.001']);
  });

  test('refuses bytes that are no text', () => {
    const finding = scanXml({ name: 'a.xml', bytes: Uint8Array.of(0x3c, 0x61, 0xff, 0xfe) }, {});
    expect(finding?.code).toBe('PACKAGE.XML.001');
  });

  test('refuses more elements, or deeper ones, than allowed', () => {
    const limits = { elements: 10, depth: 5 };
    const deep = '<a>'.repeat(6) + '</a>'.repeat(6);
    expect(scanXml(part(`<a>${'<b/>'.repeat(10)}</a>`), {}, limits)?.params['reason']).toContain('10');
    expect(scanXml(part(deep), {}, limits)?.params['reason']).toContain('5');
    expect(scanXml(part(`<a>${'<b/>'.repeat(9)}</a>`), {}, limits)).toBeUndefined();
  });

  test('a fault of the program that listens is not taken for a fault of the file', () => {
    const open = () => {
      throw new RangeError('own fault');
    };
    expect(() => scanXml(part('<a/>'), { open })).toThrow('own fault');
  });
});
