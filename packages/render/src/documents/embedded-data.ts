import { canonicalJson, type WeekDocument } from '@llw/core';
import { hashOf, visibleCharacters, writtenTexts } from './visible-text.ts';
import { escapeXml, jsonForXml, XML_DECLARATION } from './xml-text.ts';

/** Namespace of the part that carries a document's own data. */
export const DATA_NAMESPACE = 'urn:llw:document';
/** Version of what the part holds. */
export const DATA_VERSION = '1';
/** Name of the part in the package. */
export const DATA_PART = 'customXml/item1.xml';
/** Names the item to an application; the same in every document, since each holds one. */
const ITEM_ID = '{8C2F3A54-30F0-4D20-9E20-202403050000}';

/**
 * The part that carries the document's data beside its text: canonical JSON, its hash, and the hash of the
 * visible text as it was written.
 */
export function dataPart(document: WeekDocument, documentPart: string): string {
  const json = jsonForXml(canonicalJson(document));
  const text = hashOf(visibleCharacters(writtenTexts(documentPart)));
  return (
    `${XML_DECLARATION}<document xmlns="${DATA_NAMESPACE}" version="${DATA_VERSION}" hash="${hashOf(json)}" ` +
    `text="${text}">${escapeXml(json)}</document>`
  );
}

/** Properties of that part, by which Word keeps it. */
export const dataPropertiesPart =
  `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
