import {
  createHorizontalPosition,
  createSimplePos,
  createVerticalPosition,
  createWrapNone,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  Paragraph,
  Run,
  VerticalPositionRelativeFrom,
  type XmlComponent,
} from 'docx';
import { emu, pointsToTwips } from './measures.ts';
import type { StyleId } from './styles.ts';
import { element } from './xml-element.ts';

/** Thickness of a drawn rule in millimetres: three quarters of a point. */
const THICKNESS = 0.2646;
/** How far below the top of its paragraph a rule is drawn, in millimetres. */
const DROP = 1;

/** The shape as DrawingML has it: a straight connector. */
function lineShape(length: number): XmlComponent {
  return element('wps:wsp', {}, [
    element('wps:cNvCnPr'),
    element('wps:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: emu(length), cy: 0 })]),
      element('a:prstGeom', { prst: 'line' }, [element('a:avLst')]),
      element('a:ln', { w: emu(THICKNESS) }, [
        element('a:solidFill', {}, [element('a:srgbClr', { val: '000000' })]),
      ]),
    ]),
    element('wps:bodyPr'),
  ]);
}

const anchorAttributes = {
  distT: 0,
  distB: 0,
  distL: 0,
  distR: 0,
  simplePos: 0,
  relativeHeight: 1,
  behindDoc: 0,
  locked: 0,
  layoutInCell: 1,
  allowOverlap: 1,
};

function drawing(id: number, name: string, length: number): XmlComponent {
  const centre = {
    relative: HorizontalPositionRelativeFrom.COLUMN,
    align: HorizontalPositionAlign.CENTER,
  };
  const below = { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: emu(DROP) };
  return element('w:drawing', {}, [
    element('wp:anchor', anchorAttributes, [
      createSimplePos(),
      createHorizontalPosition(centre),
      createVerticalPosition(below),
      element('wp:extent', { cx: emu(length), cy: 0 }),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      createWrapNone(),
      element('wp:docPr', { id, name }),
      element('wp:cNvGraphicFramePr'),
      element('a:graphic', {}, [
        element(
          'a:graphicData',
          { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
          [lineShape(length)],
        ),
      ]),
    ]),
  ]);
}

/** The same line for applications that know no DrawingML shapes. */
function legacyDrawing(id: number, length: number): XmlComponent {
  const width = ((length / 25.4) * 72).toFixed(2);
  const style = [
    'position:absolute',
    `margin-top:${((DROP / 25.4) * 72).toFixed(2)}pt`,
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:text',
    'mso-position-vertical-relative:text',
    'z-index:1',
  ].join(';');
  return element('w:pict', {}, [
    element('v:line', { id: `rule${id}`, style, from: '0,0', to: `${width}pt,0`, strokeweight: '.75pt' }),
  ]);
}

/**
 * A paragraph that holds one drawn line, centred in its column: an anchored line object, which Word and
 * LibreOffice both paint (an inline drawing without height is not painted by LibreOffice). It has a paragraph
 * of its own, so that it stays in its place when the text above is edited.
 *
 * @param id unique among the drawings of the document.
 * @param name what the line is, for the selection pane.
 * @param length in millimetres.
 * @param after gap below it in points.
 */
export function drawnRule(id: number, name: string, length: number, after = 0): Paragraph {
  const style: StyleId = 'DrawnRule';
  const line = element('mc:AlternateContent', {}, [
    element('mc:Choice', { Requires: 'wps' }, [drawing(id, name, length)]),
    element('mc:Fallback', {}, [legacyDrawing(id, length)]),
  ]);
  return new Paragraph({
    style,
    ...(after > 0 ? { spacing: { after: pointsToTwips(after) } } : {}),
    children: [new Run({ children: [line] })],
  });
}
