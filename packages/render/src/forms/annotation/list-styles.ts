import { appendTo, countIn, insertBefore, rootPrefix } from './part-xml.ts';

/** Numbers of the looks that the list of findings uses. */
export interface ListStyles {
  readonly title: number;
  readonly subtitle: number;
  readonly head: number;
  readonly text: number;
  readonly centred: number;
  readonly link: number;
}

interface Look {
  readonly font: string;
  readonly fill?: string;
  readonly border: boolean;
  readonly align: string;
}

const WRAP = 'vertical="center" wrapText="1"';

const looks: Readonly<Record<keyof ListStyles, Look>> = {
  title: { font: '<b/><sz val="14"/>', border: false, align: 'vertical="center"' },
  subtitle: { font: '<i/><sz val="12"/>', border: false, align: 'vertical="center"' },
  head: { font: '<b/><sz val="12"/>', fill: 'FFD6E0F0', border: true, align: `horizontal="center" ${WRAP}` },
  text: { font: '<sz val="12"/>', border: true, align: WRAP },
  centred: { font: '<sz val="12"/>', border: true, align: `horizontal="center" ${WRAP}` },
  link: {
    font: '<u/><sz val="12"/><color rgb="FF1D4ED8"/>',
    border: true,
    align: `horizontal="center" ${WRAP}`,
  },
};

const BORDER = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

/** Lists that a style sheet may lack, in their order. */
const lists = [
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const prefixed = (xml: string, prefix: string) => xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

function appended(xml: string, list: string, item: string, element: string) {
  const p = rootPrefix(xml);
  const has = new RegExp(`<${p}${list}(?=[\\s/>])`).test(xml);
  const ready = has
    ? xml
    : insertBefore(xml, `<${p}${list} count="0"></${p}${list}>`, lists.slice(lists.indexOf(list) + 1));
  return { xml: appendTo(ready, list, prefixed(element, p)), ordinal: countIn(ready, list, item) };
}

function withLook(styles: string, { font, fill, border, align }: Look) {
  const fonts = appended(
    styles,
    'fonts',
    'font',
    `<font>${font}<name val="Times New Roman"/><family val="1"/></font>`,
  );
  const fills = fill
    ? appended(
        fonts.xml,
        'fills',
        'fill',
        `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill>`,
      )
    : { xml: fonts.xml, ordinal: 0 };
  const borders = border
    ? appended(fills.xml, 'borders', 'border', `<border>${BORDER}</border>`)
    : { xml: fills.xml, ordinal: 0 };
  return appended(
    borders.xml,
    'cellXfs',
    'xf',
    `<xf numFmtId="0" fontId="${fonts.ordinal}" fillId="${fills.ordinal}" borderId="${borders.ordinal}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`,
  );
}

/** Adds the looks of the list of findings to the styles of a workbook. */
export function withListStyles(styles: string): { readonly xml: string; readonly styles: ListStyles } {
  let xml = styles;
  const add = (name: keyof ListStyles): number => {
    const added = withLook(xml, looks[name]);
    xml = added.xml;
    return added.ordinal;
  };
  const numbers: ListStyles = {
    title: add('title'),
    subtitle: add('subtitle'),
    head: add('head'),
    text: add('text'),
    centred: add('centred'),
    link: add('link'),
  };
  return { xml, styles: numbers };
}
