import { type Checked, documentSchema, type Finding, raise, type WeekDocument } from '@llw/core';
import { type OfficePackage, openPackage, requiredPart } from '../package/open-package.ts';
import type { PackageLimits } from '../package/package-limits.ts';
import { readXml, textOf, type XmlElement } from '../package/read-xml.ts';
import { scanXml, type XmlPart } from '../package/scan-xml.ts';
import { alteredData, editedText, noData, unreadableData } from './document-file-findings.ts';
import { DATA_NAMESPACE, DATA_VERSION } from './embedded-data.ts';
import { hashOf, visibleCharacters } from './visible-text.ts';

/** A document as its file carries it. */
export interface DocumentInFile {
  readonly document: WeekDocument;
  /** The visible text was changed since the file was made. */
  readonly edited: boolean;
}

const DATA_ELEMENT = `{${DATA_NAMESPACE}}:document`;

const refused = (...findings: readonly Finding[]) => ({ usable: false, findings }) as const;

function dataElement(from: OfficePackage): XmlElement | undefined {
  for (const [name, bytes] of from.parts) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const read = readXml({ name, bytes });
    if (read.value?.name === DATA_ELEMENT) return read.value;
  }
  return undefined;
}

function parsedJson(json: string): Checked<WeekDocument> {
  try {
    const parsed = documentSchema.safeParse(JSON.parse(json));
    if (parsed.success) return { usable: true, value: parsed.data, findings: [] };
    const [issue] = parsed.error.issues;
    return refused(
      raise(unreadableData, '', { reason: `${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}` }),
    );
  } catch {
    return refused(raise(unreadableData, '', { reason: 'JSON' }));
  }
}

function documentOf(data: XmlElement): Checked<WeekDocument> {
  const json = textOf(data);
  const { version = '' } = data.attributes;
  if (version !== DATA_VERSION) return refused(raise(unreadableData, '', { reason: `version ${version}` }));
  if (hashOf(json) !== data.attributes['hash']) return refused(raise(alteredData, '', {}));
  return parsedJson(json);
}

/** Texts of the main part as an application shows them: without what stands for older applications alone. */
function shownTexts(part: XmlPart): Checked<readonly string[]> {
  const texts: string[] = [];
  let inText = false;
  let hidden = 0;
  const finding = scanXml(part, {
    open(name) {
      if (name === 'mc:Fallback' || name === 'w:del') hidden += 1;
      inText = name === 'w:t' && hidden === 0;
    },
    text(text) {
      if (inText) texts.push(text);
    },
    close(name) {
      inText = false;
      if (name === 'mc:Fallback' || name === 'w:del') hidden -= 1;
    },
  });
  return finding ? refused(finding) : { usable: true, value: texts, findings: [] };
}

/**
 * Reads back the document that a DOCX file carries, and tells whether its visible text was edited since
 * {@link renderDocument} made it. Saving it anew in Word or LibreOffice is no edit.
 *
 * @param bytes a .docx file that was uploaded; it is unpacked in bounded memory.
 * @param options how large a file and its parts may be; the defaults fit every document of the Week.
 * @returns the document, with `DOCX.TEXT.001` where the text was edited; or `DOCX.DATA.001` where the file
 * carries
 *   none, `DOCX.DATA.002` where its data was altered, `DOCX.DATA.003` where it cannot be read, or a finding
 *   `PACKAGE.…` where it is no sound file.
 * @example
 * ```ts
 * import { readDocument } from '@llw/render';
 * const read = await readDocument(new TextEncoder().encode('no Word file'));
 * console.log(read.findings.map(({ code }) => code).join()); // => "PACKAGE.ARCHIVE.001"
 * ```
 */
export async function readDocument(
  bytes: Uint8Array,
  options: { readonly limits?: Partial<PackageLimits> } = {},
): Promise<Checked<DocumentInFile>> {
  const opened = openPackage(bytes, options);
  if (!opened.usable) return opened;
  const main = requiredPart(opened.value, 'word/document.xml');
  if (!main.usable) return main;
  const data = dataElement(opened.value);
  if (!data) return refused(raise(noData, '', {}));
  const document = documentOf(data);
  if (!document.usable) return document;
  const texts = shownTexts(main.value);
  if (!texts.usable) return texts;
  const edited = hashOf(visibleCharacters(texts.value)) !== data.attributes['text'];
  return {
    usable: true,
    value: { document: document.value, edited },
    findings: edited ? [raise(editedText, '', {})] : [],
  };
}
