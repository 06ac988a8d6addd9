import type { Finding, RelatedPlace, SourcePlace } from '@llw/core';
import type { FormReading } from './form-reading.ts';

type Sources = Pick<FormReading, 'file' | 'sources' | 'narrativeSources'>;

const unescaped = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

function placeOf(pointer: string, { sources, narrativeSources }: Sources): SourcePlace | undefined {
  const [, part, token = ''] = pointer.split('/');
  const key = unescaped(token);
  const places = part === 'values' ? sources : part === 'narrative' ? narrativeSources : {};
  return Object.hasOwn(places, key) ? places[key] : undefined;
}

function related(place: RelatedPlace, reading: Sources): RelatedPlace {
  if (place.source) return place;
  const pointer = place.pointer ?? (place.cell === undefined ? '' : `/values/${place.cell}`);
  const source = placeOf(pointer, reading);
  return source ? { ...place, source } : place;
}

/**
 * Adds to findings about a payload where in the sender's file the thing stands: file, sheet and cell. A
 * finding about no one cell names the file.
 *
 * @param findings such as those of `validateSubmission`, with pointers into the payload of the reading.
 * @param reading what `readForm` returned.
 * @returns the same findings in the same order, each with its `source` where one is known.
 * @example
 * ```ts
 * import { llw2022, validateSubmission } from '@llw/core';
 * import { readForm, renderForm, withSources } from '@llw/render';
 * const unit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen', contents: {
 *   values: { 'publicity.banners': { status: 'reported', value: '-3' } },
 * } } as const;
 * const bytes = await renderForm(llw2022, { unit, period: '2022' });
 * const reading = await readForm(bytes, { file: 'hoa-sen.xlsx', submittedAt: '2022-10-09T16:20:00+07:00' });
 * const { findings } = validateSubmission(reading.payload, { template: llw2022 });
 * const [finding] = withSources(findings, reading).filter(({ severity }) => severity === 'error');
 * console.log(finding?.source?.sheet, finding?.source?.cell); // => "Báo cáo 2022 D26"
 * ```
 */
export function withSources(findings: readonly Finding[], reading: Sources): readonly Finding[] {
  return findings.map((finding) => {
    const source = finding.source ?? placeOf(finding.pointer, reading) ?? { file: reading.file };
    const others = finding.related?.map((place) => related(place, reading));
    return { ...finding, source, ...(others && { related: others }) };
  });
}
