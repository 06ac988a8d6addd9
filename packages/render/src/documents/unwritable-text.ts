import { type Finding, pointerTo, raise } from '@llw/core';
import { leftOut } from './document-file-findings.ts';
import { forbiddenCharacters } from './xml-text.ts';

/**
 * Texts of a document with characters that a file cannot hold, such as the controls that copying from other
 * programs leaves behind: each place is told once.
 *
 * @param data a document, or any part of one, as plain data.
 * @param pointer where the part stands in the document.
 */
export function unwritableText(data: unknown, pointer = ''): readonly Finding[] {
  if (typeof data === 'string') {
    const characters = forbiddenCharacters(data);
    return characters.length === 0 ? [] : [raise(leftOut, pointer, { characters: characters.join(', ') })];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => unwritableText(value, pointerTo(pointer, key)));
}
