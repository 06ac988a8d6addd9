import { recipientLines, signatureLines, type WeekDocument } from '@llw/core';
import { Paragraph, type Table, TextRun } from 'docx';
import { balancedLines } from '../decree30/line-breaks.ts';
import { layoutTable } from './layout-table.ts';
import { pointsToTwips } from './measures.ts';
import type { StyleId } from './styles.ts';

function line(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text })] });
}

/** Gap above the block in points. */
const GAP = 6;

function labelled(text: string): Paragraph {
  const style: StyleId = 'RecipientsLabel';
  return new Paragraph({
    style,
    spacing: { before: pointsToTwips(GAP) },
    children: [new TextRun({ text })],
  });
}

function recipientParagraphs(document: WeekDocument): readonly Paragraph[] {
  const { label, note, entries, drafter } = recipientLines(document);
  return [
    labelled(label),
    ...(note === undefined ? [] : [line('RecipientsEntry', note)]),
    ...entries.map((entry) => line('RecipientsEntry', entry)),
    ...(drafter === undefined ? [] : [line('RecipientsEntry', drafter)]),
  ];
}

/** Authority and position; a long one is broken where it reads well. */
function authorityParagraphs(lines: readonly string[], size: number, width: number): readonly Paragraph[] {
  const style: StyleId = 'SignerAuthority';
  return lines.map((text, index) => {
    const broken = balancedLines(text, { size, bold: true }, width) ?? [text];
    return new Paragraph({
      style,
      ...(index === 0 ? { spacing: { before: pointsToTwips(GAP) } } : {}),
      children: broken.map(
        (part, place) => new TextRun(place === 0 ? { text: part } : { text: part, break: 1 }),
      ),
    });
  });
}

/** Room for signature and seal, then the other office and the name; a draft has the room alone. */
function signerParagraphs(document: WeekDocument, size: number, width: number): readonly Paragraph[] {
  const { authority, otherOffice, name } = signatureLines(document.signing);
  const room: StyleId = 'SignerName';
  const below = otherOffice === undefined ? [name ?? ''] : [otherOffice, name ?? ''];
  return [
    ...authorityParagraphs(authority, size, width),
    ...below.map((text, index) => {
      const style: StyleId = index === 0 ? room : 'SignerOffice';
      return line(style, text);
    }),
  ];
}

/**
 * Recipients on the left, level with authority and position on the right (ô 9b, 7a, 7c, 7b). One row that is
 * never split; the text before it is kept with it.
 *
 * @param size of the signer's lines in points.
 * @param width of the text in millimetres.
 */
export function signatureBlock(document: WeekDocument, size: number, width: number): Table {
  return layoutTable(
    [width / 2, width / 2],
    [[recipientParagraphs(document), signerParagraphs(document, size, width / 2)]],
  );
}

/** Where the sender of a form signs: `Nơi nhận` left open, the position on the right. */
export function formSignatureBlock(signer: string, size: number, width: number): Table {
  return layoutTable(
    [width / 2, width / 2],
    [
      [
        [labelled('Nơi nhận:')],
        [...authorityParagraphs([signer.toUpperCase()], size, width / 2), line('SignerName', '')],
      ],
    ],
  );
}
