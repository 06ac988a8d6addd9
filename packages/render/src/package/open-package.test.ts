import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from './open-package.ts';
import { writePackage } from './write-package.ts';

const content = strToU8('<a/>'.repeat(500));
const archive = () => zipSync({ 'word/document.xml': content, 'word/media/photo.png': strToU8('png') });

function codesOf(bytes: Uint8Array, options?: Parameters<typeof openPackage>[1]) {
  return openPackage(bytes, options).findings.map(({ code, params }) => [code, params['limit'] ?? '']);
}

/** Writes a little-endian number over a field of the only entry in the central directory. */
function withDirectoryField(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + offset, value, true);
  return copy;
}

describe('opening an Office file that came from outside', () => {
  test('gives the XML parts and names the others without inflating them', () => {
    const opened = openPackage(archive());
    expect(opened.value?.names).toEqual(['word/document.xml', 'word/media/photo.png']);
    expect([...(opened.value?.parts.keys() ?? [])]).toEqual(['word/document.xml']);
    expect(opened.value?.parts.get('word/document.xml')).toEqual(content);
  });

  test('inflates what is wanted, stored entries too', () => {
    const bytes = zipSync({ 'a.bin': [strToU8('stored'), { level: 0 }] });
    const opened = openPackage(bytes, { wanted: () => true });
    expect(opened.value?.parts.get('a.bin')).toEqual(strToU8('stored'));
  });

  test('reads what it writes', () => {
    const parts = [{ name: 'word/document.xml', bytes: content }];
    expect(openPackage(writePackage(parts)).value?.parts.get('word/document.xml')).toEqual(content);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Kế hoạch tổ chức Tuần lễ hưởng ứng học tập suốt đời')],
    ['the end of an archive cut off', archive().subarray(0, 60)],
    ['an archive without its beginning', archive().subarray(10)],
  ])('refuses %s as no archive', (_, bytes) => {
    expect(codesOf(bytes)).toEqual([['PACKAGE.ARCHIVE.001', '']]);
  });

  test('tells an old or encrypted file from a damaged one', () => {
    expect(codesOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toEqual([['PACKAGE.ARCHIVE.003', '']]);
  });

  test.each([
    ['encrypted entries', withDirectoryField(zipSync({ 'a.xml': content }), 8, 1)],
    ['other compression', withDirectoryField(zipSync({ 'a.xml': content }), 10, 9)],
    ['ZIP64', withDirectoryField(zipSync({ 'a.xml': content }), 24, 0xffffffff)],
    ['names that leave the package', zipSync({ '../a.xml': content })],
    ['names that differ by case alone', zipSync({ 'a.xml': content, 'A.xml': content })],
  ])('refuses %s', (_, bytes) => {
    expect(codesOf(bytes)).toEqual([['PACKAGE.ARCHIVE.002', '']]);
  });

  test('refuses entries that overlap, from which small files inflate to terabytes', () => {
    const bytes = zipSync({ 'a.xml': content, 'b.xml': content });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const first = view.getUint32(bytes.length - 22 + 16, true);
    const second = first + 46 + 'a.xml'.length;
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(codesOf(bytes)).toEqual([['PACKAGE.ARCHIVE.002', '']]);
  });

  test('finds a part that was damaged on its way by its checksum', () => {
    const bytes = zipSync({ 'a.xml': [content, { level: 0 }] });
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    expect(codesOf(bytes)).toEqual([['PACKAGE.PART.001', '']]);
  });
});

describe('a package made to exhaust memory', () => {
  const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(40 * 2 ** 20) });

  test('is refused for its ratio before it is inflated', { tags: 'stress' }, () => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(64 * 2 ** 10);
    expect(codesOf(bytes)).toEqual([['PACKAGE.LIMIT.001', 'ratio']]);
  });

  test('is stopped while it inflates where the directory lies about its size', { tags: 'stress' }, () => {
    expect(codesOf(withDirectoryField(bomb(), 24, 1_000))).toEqual([['PACKAGE.PART.001', '']]);
  });

  test.each([
    ['fileSize', { fileSize: 100 }],
    ['entries', { entries: 1 }],
    ['partSize', { partSize: 1_000 }],
    ['totalSize', { totalSize: 1_000 }],
  ])('is refused for its %s', (limit, limits) => {
    expect(codesOf(archive(), { limits })).toEqual([['PACKAGE.LIMIT.001', limit]]);
  });
});
