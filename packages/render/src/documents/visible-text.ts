import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const WRITTEN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The characters a reader sees, without spaces: how an application cuts runs and lines does not matter. */
export function visibleCharacters(texts: Iterable<string>): string {
  return [...texts].join('').normalize('NFC').replace(/\s/gu, '');
}

/** The texts of a main part that was written here, without parsing it again. */
export function* writtenTexts(documentPart: string): Generator<string> {
  for (const [, text = ''] of documentPart.matchAll(WRITTEN)) {
    yield text.includes('&')
      ? text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
      : text;
  }
}

/** SHA-256 in 64 hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
