import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { renderDocument } from '../src/documents/render-document.ts';
import { checkLayout } from '../src/layout-check/check-layout.ts';
import { gallery } from './gallery.ts';

/** Hash of the bytes of every document of the gallery, and how many rules it breaks, wherever this runs. */
export async function galleryHashes(): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all(
    gallery.map(async ({ name, document, options }) => {
      const bytes = await renderDocument(document, options);
      const { value = [] } = await checkLayout(bytes, options);
      const broken = value.filter(({ verdict }) => verdict === 'fail').length;
      return [name, `${bytesToHex(sha256(bytes))} ${broken}`] as const;
    }),
  );
  return Object.fromEntries(entries);
}
