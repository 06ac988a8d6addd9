import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { schemaFaults, validator } from '../../testing/spreadsheet-programs.ts';
import { renderDocument } from './render-document.ts';

describe.skipIf(!validator)('every document of the gallery keeps the schemas of ECMA-376', () => {
  test.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))('%s', async (_, exhibit) => {
    const bytes = await renderDocument(exhibit.document, exhibit.options);
    expect(schemaFaults(validator ?? '', bytes)).toBe('');
  });
});
