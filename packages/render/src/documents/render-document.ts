import {
  documentTitleLine,
  type Finding,
  formatFinding,
  issuerName,
  MisuseError,
  subjectLine,
  type WeekDocument,
} from '@llw/core';
import { strToU8 } from 'fflate';
import { type HeadLayout, layoutHead } from '../decree30/head-layout.ts';
import {
  checkProfile,
  type LayoutOptions,
  type LayoutProfile,
  profileOf,
} from '../decree30/layout-profile.ts';
import { type NewPart, writePackage } from '../package/write-package.ts';
import { documentFlow, type PageRun } from './document-flow.ts';
import { documentPart, listsOf } from './document-part.ts';
import { DATA_PART, dataPart } from './embedded-data.ts';
import { type FirstPagePart, firstFooterOf, firstHeaderOf } from './first-page.ts';
import { fixedParts } from './fixed-parts.ts';
import { headTextOf } from './head.ts';
import { numberingPart } from './numbering.ts';
import {
  contentTypesPart,
  corePropertiesPart,
  documentRelationships,
  relationshipsPart,
} from './package-parts.ts';
import { EMPTY_HEADER, type PageSection } from './page-section.ts';
import { unwritableText } from './unwritable-text.ts';

/** How a document is rendered. */
export interface RenderOptions {
  /** What the office chooses within the law; see {@link LayoutProfile}. */
  readonly profile?: LayoutOptions;
}

function headLayoutOf(document: WeekDocument, profile: LayoutProfile): HeadLayout {
  const layout = layoutHead(headTextOf(document), profile);
  if ('sizes' in layout) return layout;
  throw new MisuseError('layout.fit', formatFinding(layout, 'en'));
}

function sectionsOf(
  runs: readonly PageRun[],
  header: FirstPagePart | undefined,
  footer: FirstPagePart | undefined,
): readonly PageSection[] {
  return runs.map(({ landscape, begins }, index) => ({
    landscape,
    begins,
    firstHeader: (index === 0 && header?.relationship.id) || EMPTY_HEADER,
    ...(index === 0 && footer ? { firstFooter: footer.relationship.id } : {}),
  }));
}

function propertiesPart(document: WeekDocument): string {
  const subject = subjectLine(document);
  const title = documentTitleLine(document);
  return corePropertiesPart({
    title: title === undefined ? subject : `${title}: ${subject}`,
    subject: document.subject,
    creator: issuerName(document.issuer),
  });
}

function partsOf(document: WeekDocument, profile: LayoutProfile): readonly NewPart[] {
  const layout = headLayoutOf(document, profile);
  const runs = documentFlow(document, layout, profile);
  const numbering = numberingPart(listsOf(document), profile.indent);
  const header = firstHeaderOf(document, profile);
  const footer = firstFooterOf(document);
  const onFirstPage = [header, footer].filter((part) => part !== undefined);
  const text = documentPart(runs, sectionsOf(runs, header, footer), profile, numbering.ids);
  const relationships = [...documentRelationships, ...onFirstPage.map(({ relationship }) => relationship)];
  const written: readonly (readonly [string, string])[] = [
    ['word/document.xml', text],
    ['word/numbering.xml', numbering.part],
    [DATA_PART, dataPart(document, text)],
    ...onFirstPage.map(({ relationship, part }) => [`word/${relationship.target}`, part] as const),
    ['word/_rels/document.xml.rels', relationshipsPart(relationships)],
    ['docProps/core.xml', propertiesPart(document)],
  ];
  const parts = [
    ...written.map(([name, content]) => ({ name, bytes: strToU8(content) })),
    ...fixedParts(layout.sizes, profile),
  ];
  const types = contentTypesPart(parts.map(({ name }) => name));
  return [{ name: '[Content_Types].xml', bytes: strToU8(types) }, ...parts];
}

/**
 * What keeps a document from being rendered, as errors: choices of the profile outside the law
 * (`LAYOUT.PROFILE.001`), a line of the head that cannot stay on one line (`LAYOUT.FIT.001`). And what would be
 * left out of the file, as queries: characters that cannot be printed (`DOCX.TEXT.002`), each with its place.
 *
 * @param document as {@link renderDocument} takes it.
 * @param options as {@link renderDocument} takes them.
 * @returns no error where {@link renderDocument} gives a file; no finding at all where it gives all of the text.
 * @example
 * ```ts
 * import { districtPlan } from '@llw/core/testing';
 * import { checkRenderable } from '@llw/render';
 * console.log(checkRenderable(districtPlan)); // => []
 * const narrow = { margins: { top: 20, bottom: 20, left: 10, right: 15 } };
 * console.log(checkRenderable(districtPlan, { profile: narrow }).map(({ code }) => code)); // => ["LAYOUT.PROFILE.001"]
 * ```
 */
export function checkRenderable(document: WeekDocument, options: RenderOptions = {}): readonly Finding[] {
  const profile = checkProfile(options.profile ?? {});
  if (!profile.usable) return profile.findings;
  const layout = layoutHead(headTextOf(document), profile.value);
  return [...('sizes' in layout ? [] : [layout]), ...unwritableText(document)];
}

/**
 * Renders a plan, official letter, guidance or report as a DOCX file laid out by Decree 30/2020/NĐ-CP: every
 * component, size, line and gap of the decree, with annexes and page numbers. The same document and options
 * give the same bytes. Characters that XML cannot hold are left out; {@link checkRenderable} tells of them.
 *
 * @param document a document of the Week, as `composePlan` and its like give it; a draft may lack number,
 *   day and name.
 * @param options the office's choices of layout; the defaults of the decree where left out.
 * @returns the bytes of a .docx file.
 * @throws MisuseError `layout.profile` where a choice lies outside the law, `layout.fit` where a line that must
 *   stay on one line does not fit; {@link checkRenderable} tells of both beforehand.
 * @example
 * ```ts
 * import { composePlan } from '@llw/core';
 * import { renderDocument } from '@llw/render';
 * const plan = composePlan({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { number: 5, issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9, day: 5 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'commune' });
 * const bytes = await renderDocument(plan);
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // => "PK"
 * ```
 */
export async function renderDocument(
  document: WeekDocument,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  return writePackage(partsOf(document, profileOf(options.profile ?? {})));
}
