import { documentTitleLine, signatureLines } from '@llw/core';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { renderDocument } from './render-document.ts';

/** Letters alone: the reader leaves line breaks out. */
const bare = (text: string) => text.toUpperCase().replaceAll(/\s/g, '');

describe('a reader that knows nothing of this library opens every document of the gallery', () => {
  it.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s',
    async (_, { document, options }) => {
      const buffer = Buffer.from(await renderDocument(document, options));
      const { value, messages } = await mammoth.extractRawText({ buffer });
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
      const title = documentTitleLine(document);
      const { authority, name } = signatureLines(document.signing);
      for (const line of [...(title ? [title] : []), ...authority, ...(name ? [name] : [])]) {
        expect(bare(value)).toContain(bare(line));
      }
    },
  );
});
