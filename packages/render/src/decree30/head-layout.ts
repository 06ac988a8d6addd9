import { type Finding, raise } from '@llw/core';
import { doesNotFit } from './layout-findings.ts';
import { nationalHead, pageLaw } from './layout-law.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { balancedLines, isBrokenAtParts } from './line-breaks.ts';
import { type SizePreset, sizePresets } from './size-preset.ts';
import { type Face, textWidth } from './text-width.ts';

/** The texts of a document's head, as printed. */
export interface HeadText {
  readonly parent?: string;
  readonly issuer: string;
  /** `Số: 05/KH-UBND`. */
  readonly number: string;
  /** `Hà Nội, ngày 05 tháng 01 năm 2020`. */
  readonly placeAndDate: string;
}

/** Where everything in the head stands; widths in millimetres. */
export interface HeadLayout {
  readonly sizes: SizePreset;
  /** Width of the issuer's column. */
  readonly left: number;
  /** Width of the column of Quốc hiệu and Tiêu ngữ. */
  readonly right: number;
  readonly parentLines: readonly string[];
  readonly issuerLines: readonly string[];
  /** Lengths of the two rules. */
  readonly mottoRule: number;
  readonly issuerRule: number;
}

/** Share of the line above that the rules of issuer and subject take: within one third to one half. */
export const RULE_SHARE = 0.42;

/** Room beside a line that must not wrap, since applications round widths. */
const SLACK = 2;
/** Share of the text width that the right column takes where nothing asks for more: 100 of 165 mm. */
const RIGHT_SHARE = 100 / 165;

/** Lines of the issuer's name that the larger sizes may take. */
const MOST_ISSUER_LINES = 3;

/** Width of the text in millimetres. */
export function textAreaWidth({ margins }: LayoutProfile): number {
  return pageLaw.paper.width - margins.left - margins.right;
}

function widestOnRight(text: HeadText, sizes: SizePreset): { readonly text: string; readonly width: number } {
  const lines: readonly (readonly [string, Face])[] = [
    [nationalHead.name, { size: sizes.nationalName, bold: true }],
    [nationalHead.motto, { size: sizes.motto, bold: true }],
    [text.placeAndDate, { size: sizes.placeAndDate, italic: true }],
  ];
  const measured = lines.map(([line, face]) => ({ text: line, width: textWidth(line, face) }));
  return measured.reduce((widest, line) => (line.width > widest.width ? line : widest));
}

function misfit(text: string, needed: number, available: number): Finding {
  const params = { text, needed: needed.toFixed(1), available: Math.max(0, available).toFixed(1) };
  return raise(doesNotFit, '', params);
}

function layoutWith(text: HeadText, profile: LayoutProfile, sizes: SizePreset): HeadLayout | Finding {
  const whole = textAreaWidth(profile);
  const widest = widestOnRight(text, sizes);
  const right = Math.max(widest.width + SLACK, whole * RIGHT_SHARE);
  const left = whole - right;
  const numberWidth = textWidth(text.number, { size: sizes.number });
  if (left < numberWidth + SLACK) {
    return numberWidth > whole / 2
      ? misfit(text.number, numberWidth, left - SLACK)
      : misfit(widest.text, widest.width, whole - numberWidth - 2 * SLACK);
  }
  const issuerFace = { size: sizes.issuer, bold: true };
  const issuerLines = balancedLines(text.issuer, issuerFace, left - SLACK);
  if (!issuerLines) return misfit(text.issuer, left, left - SLACK);
  const parentLines = text.parent ? balancedLines(text.parent, { size: sizes.issuer }, left - SLACK) : [];
  if (!parentLines) return misfit(text.parent ?? '', left, left - SLACK);
  return {
    sizes,
    left,
    right,
    parentLines,
    issuerLines,
    mottoRule: textWidth(nationalHead.motto, { size: sizes.motto, bold: true }),
    issuerRule: RULE_SHARE * textWidth(issuerLines.at(-1) ?? '', issuerFace),
  };
}

/** The smaller sizes are worth it where they spare a line of a long name, or of any without tearing a part. */
function sparesALine(small: HeadLayout, large: HeadLayout): boolean {
  const lines = large.issuerLines.length;
  if (lines < MOST_ISSUER_LINES || small.issuerLines.length >= lines) return false;
  return lines > MOST_ISSUER_LINES || isBrokenAtParts(small.issuerLines);
}

/**
 * Decides sizes, columns, breaks and rules of a head from measured text. An office that does not choose gets the
 * larger sizes, or the smaller ones where only those fit or spare a line of the issuer's name.
 *
 * @param text the lines of the head, left and right.
 * @param profile the office's choices, as `checkProfile` completes them.
 * @returns the layout, or `LAYOUT.FIT.001` naming the line that cannot stay on one line.
 * @example
 * ```ts
 * import { defaultProfile, layoutHead } from '@llw/render';
 * const text = {
 *   issuer: 'ỦY BAN NHÂN DÂN XÃ SÔNG LAM',
 *   number: 'Số: 05/KH-UBND',
 *   placeAndDate: 'Sông Lam, ngày 05 tháng 9 năm 2024',
 * };
 * const layout = layoutHead(text, defaultProfile);
 * if ('sizes' in layout) console.log(layout.issuerLines); // => ["ỦY BAN NHÂN DÂN", "XÃ SÔNG LAM"]
 * ```
 */
export function layoutHead(text: HeadText, profile: LayoutProfile): HeadLayout | Finding {
  if (profile.sizes !== 'auto') return layoutWith(text, profile, sizePresets[profile.sizes]);
  const large = layoutWith(text, profile, sizePresets.large);
  const small = layoutWith(text, profile, sizePresets.small);
  if (!('sizes' in large) || !('sizes' in small)) return 'sizes' in large ? large : small;
  return sparesALine(small, large) ? small : large;
}
