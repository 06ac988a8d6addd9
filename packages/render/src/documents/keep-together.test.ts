import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { profileOf } from '../decree30/layout-profile.ts';
import { sizePresets } from '../decree30/size-preset.ts';
import { type BlockPlan, paragraph } from './block-plan.ts';
import { keepMarkCode, keepWithSignature, withKeepMarks } from './keep-together.ts';
import { renderDocument } from './render-document.ts';
import { keepingStyles } from './styles.ts';

const keeps = keepingStyles(sizePresets.large, profileOf({}));
const text = paragraph('BodyText', 'Mọi người dân trong xã.');
const table: BlockPlan = { type: 'table', table: { type: 'table', columns: [], rows: [], wide: false } };

const marked = (plans: readonly BlockPlan[]) =>
  withKeepMarks(plans, keeps).map((plan) => plan.type === 'paragraph' && plan.keepMark === true);

describe('the mark of what stays with the paragraph after it', () => {
  test('every heading of a chain has it, the text below has none', () => {
    const chain = (['ChapterHeading', 'DivisionHeading', 'ArticleHeading'] as const).map((style) =>
      paragraph(style, 'Quy định chung'),
    );
    expect(marked([...chain, text])).toEqual([true, true, true, false]);
  });

  test('a paragraph has it that announces what follows', () => {
    expect(marked([paragraph('BodyText', 'Gồm:', { keepNext: true }), text])).toEqual([true, false]);
  });

  test('before a table, and at the end, there is none', () => {
    expect(marked([paragraph('Caption', 'Lịch mở cửa'), table, text])).toEqual([false, false, false]);
    expect(marked(keepWithSignature([text, text], 14, 165))).toEqual([true, false]);
  });

  test('it prints nothing', async () => {
    for (const { document, options } of gallery) {
      const buffer = Buffer.from(await renderDocument(document, options));
      const { value } = await mammoth.extractRawText({ buffer });
      expect(value).not.toContain(keepMarkCode.split(' ')[1]);
    }
  });
});
