import { pageLaw } from '../decree30/layout-law.ts';
import { EMPTY_FOOTER, EMPTY_HEADER, NUMBER_HEADER } from './page-section.ts';
import { escapeXml, MAIN_NAMESPACE, XML_DECLARATION } from './xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A relationship from the document to another part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the target from the folder of the source. */
  readonly target: string;
}

/** A relationships part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const entries = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/relationships/${type}`}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

/** Relationships of the package: the document and its properties. */
export const packageRelationships = relationshipsPart([
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
  { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
]);

/** Relationships every document has. */
export const documentRelationships: readonly Relationship[] = [
  { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
  { id: 'rIdNumbering', type: 'numbering', target: 'numbering.xml' },
  { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
  { id: 'rIdFonts', type: 'fontTable', target: 'fontTable.xml' },
  { id: NUMBER_HEADER, type: 'header', target: 'header1.xml' },
  { id: EMPTY_HEADER, type: 'header', target: 'header2.xml' },
  { id: EMPTY_FOOTER, type: 'footer', target: 'footer1.xml' },
  { id: 'rIdData', type: 'customXml', target: '../customXml/item1.xml' },
];

/** Relationship of the part that carries the document's data. */
export const dataRelationships = relationshipsPart([
  { id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' },
]);

const contentTypes: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}.styles+xml`],
  [/^word\/numbering\.xml$/, `${WORD}.numbering+xml`],
  [/^word\/settings\.xml$/, `${WORD}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${WORD}.fontTable+xml`],
  [/^word\/header\d+\.xml$/, `${WORD}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${WORD}.footer+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^customXml\/itemProps\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
];

/** The part that says of what kind each other is. */
export function contentTypesPart(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = contentTypes.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** Settings: layout as of Word 2013 and later, Vietnamese as the language. */
export const settingsPart =
  `${XML_DECLARATION}<w:settings ${MAIN_NAMESPACE}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

/** The one font, with what an application needs to find a substitute of the same widths. */
export const fontTablePart =
  `${XML_DECLARATION}<w:fonts ${MAIN_NAMESPACE}><w:font w:name="${pageLaw.font.name}">` +
  '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/>' +
  '</w:font></w:fonts>';

/** Properties of the application. */
export const appPropertiesPart = `${XML_DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>@llw/render</Application></Properties>`;

/** Title, subject and language of the document; no time and no person. */
export function corePropertiesPart(properties: {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
}): string {
  const { title, subject, creator } = properties;
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(creator)}</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}
