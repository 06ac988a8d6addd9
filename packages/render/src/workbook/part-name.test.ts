import { describe, expect, it } from 'vitest';
import { relativeTarget, targetPart } from './part-name.ts';

describe('the way from one part to another', () => {
  it.each([
    ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/drawings/vmlDrawing1.vml', '../drawings/vmlDrawing1.vml'],
    ['xl/workbook.xml', 'xl/worksheets/sheet3.xml', 'worksheets/sheet3.xml'],
    ['workbook.xml', 'sheet.xml', 'sheet.xml'],
  ])('from %s to %s is %s, and leads back', (source, part, target) => {
    expect(relativeTarget(source, part)).toBe(target);
    expect(targetPart(source, target)).toBe(part);
  });
});
