import type { TextRun as PlainRun } from '@llw/core';
import { Paragraph, SimpleField, TextRun, type XmlComponent } from 'docx';
import type { ParagraphPlan } from './block-plan.ts';
import { keepMarkCode } from './keep-together.ts';
import { pointsToTwips, twips } from './measures.ts';

/** Runs of a paragraph; the emphasis of the model is added to what the style has. */
export function textRuns(runs: readonly PlainRun[], startsBelow = false): readonly TextRun[] {
  return runs.map(
    ({ text, bold, italic }, index) =>
      new TextRun({
        text,
        ...(startsBelow && index === 0 ? { break: 1 } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
      }),
  );
}

/** Locked, so that Word never sets it anew. */
function keepField(): SimpleField {
  return new SimpleField(keepMarkCode, undefined, { locked: true });
}

function indentOf({ sides, left, hanging }: ParagraphPlan) {
  if (sides !== undefined) return { indent: { left: twips(sides), right: twips(sides) } };
  if (left !== undefined) return { indent: { left: twips(left), hanging: twips(hanging ?? 0) } };
  return {};
}

/** Writes one paragraph. The list it stands in is named; its number is put in when the XML is written. */
export function writeParagraph(plan: ParagraphPlan): XmlComponent {
  const { style, runs, place, numberAbove, outline, keepNext, keepMark, before } = plan;
  return new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    ...(before === undefined ? {} : { spacing: { before: pointsToTwips(before) } }),
    ...(place ? { numbering: { reference: place.list, level: place.level, instance: place.instance } } : {}),
    ...(outline === undefined ? {} : { outlineLevel: outline }),
    ...indentOf(plan),
    children: [...textRuns(runs, numberAbove), ...(keepMark ? [keepField()] : [])],
  });
}
