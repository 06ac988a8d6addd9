import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { writePackage } from './write-package.ts';

test('the same parts give the same bytes in every time zone', () => {
  const parts = [{ name: 'word/document.xml', bytes: strToU8('<a/>') }];
  const zone = process.env['TZ'];
  const packed = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(writePackage(parts)).toString('hex');
  });
  process.env['TZ'] = zone ?? '';
  expect(new Set(packed).size).toBe(1);
});
