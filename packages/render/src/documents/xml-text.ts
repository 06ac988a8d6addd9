import { Document, type XmlComponent } from 'docx';

/**
 * Components of `docx` are turned into XML text here, and not by its packer, which stamps the time of day and
 * random ids into every file and builds the parts that never change anew each time.
 */
const owner = new Document({ sections: [] });

/** Controls, lone surrogates and non-characters: XML 1.0 cannot hold them, or advises against them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** First line of every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Declares the prefix `w`. */
export const MAIN_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Characters of a text that XML cannot hold, each once, as `U+0007`. */
export function forbiddenCharacters(text: string): readonly string[] {
  const found = new Set(text.match(FORBIDDEN) ?? []);
  return [...found].map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** JSON text in which the characters that XML cannot hold are written as JSON escapes: it reads as the same data. */
export function jsonForXml(json: string): string {
  return json.replace(FORBIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Text as XML writes it; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** `docx` marks a numbered paragraph `{list-instance}`; these become the numbers of the numbering part. */
export type NumberingIds = ReadonlyMap<string, number>;

function attributesText(attributes: object, ids: NumberingIds): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const plain = String(value);
    const id = plain.startsWith('{') ? ids.get(plain.slice(1, -1)) : undefined;
    text += ` ${name}="${id === undefined ? escapeXml(plain) : id}"`;
  }
  return text;
}

function hasAttributes(node: unknown): node is { readonly _attr: object } {
  return typeof node === 'object' && node !== null && '_attr' in node;
}

function elementText(name: string, content: unknown, ids: NumberingIds): string {
  let attributes = '';
  let inner = '';
  for (const node of Array.isArray(content) ? content : [content]) {
    if (hasAttributes(node)) attributes += attributesText(node._attr, ids);
    else inner += nodeText(node, ids);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function nodeText(node: unknown, ids: NumberingIds): string {
  if (node === undefined || node === null) return '';
  if (typeof node !== 'object') return escapeXml(String(node));
  let text = '';
  for (const [name, content] of Object.entries(node)) text += elementText(name, content, ids);
  return text;
}

const noIds: NumberingIds = new Map();

/** XML text of a component. */
export function xmlText(component: XmlComponent, ids: NumberingIds = noIds): string {
  return nodeText(component.prepForXml({ file: owner, viewWrapper: owner.Document, stack: [] }), ids);
}
