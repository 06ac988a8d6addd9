import { strToU8 } from 'fflate';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import type { SizePreset } from '../decree30/size-preset.ts';
import type { NewPart } from '../package/write-package.ts';
import { dataPropertiesPart } from './embedded-data.ts';
import {
  appPropertiesPart,
  dataRelationships,
  fontTablePart,
  packageRelationships,
  settingsPart,
} from './package-parts.ts';
import { emptyContent, headerPart, pageNumberContent } from './page-header.ts';
import { stylesPart } from './styles.ts';

function part(name: string, text: string): NewPart {
  return { name, bytes: strToU8(text) };
}

function makeFixedParts(sizes: SizePreset, profile: LayoutProfile): readonly NewPart[] {
  return [
    part('_rels/.rels', packageRelationships),
    part('docProps/app.xml', appPropertiesPart),
    part('word/styles.xml', stylesPart(sizes, profile)),
    part('word/settings.xml', settingsPart),
    part('word/fontTable.xml', fontTablePart),
    part('word/header1.xml', headerPart('hdr', pageNumberContent())),
    part('word/header2.xml', headerPart('hdr', emptyContent('hdr'))),
    part('word/footer1.xml', headerPart('ftr', emptyContent('ftr'))),
    part('customXml/itemProps1.xml', dataPropertiesPart),
    part('customXml/_rels/item1.xml.rels', dataRelationships),
  ];
}

/** Parts made before, by profile and sizes; a program uses one profile or a handful. */
const made = new Map<string, readonly NewPart[]>();
const MOST_KEPT = 8;

/** The parts that do not depend on the document: made once for a profile and a set of sizes. */
export function fixedParts(sizes: SizePreset, profile: LayoutProfile): readonly NewPart[] {
  const key = JSON.stringify([sizes.name, profile]);
  const known = made.get(key);
  if (known) return known;
  const parts = makeFixedParts(sizes, profile);
  const [oldest] = made.keys();
  if (made.size >= MOST_KEPT && oldest !== undefined) made.delete(oldest);
  made.set(key, parts);
  return parts;
}
