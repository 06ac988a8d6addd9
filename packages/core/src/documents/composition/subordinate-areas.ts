/**
 * What a district of each kind is divided into (Constitution of 2013, Article 110(1)). Districts exist until
 * 30 June 2025; plans of earlier weeks still have to be written and read.
 */
const divisions: readonly (readonly [kind: RegExp, areas: string])[] = [
  [/^quận\s/iu, 'các phường'],
  [/^huyện\s/iu, 'các xã, thị trấn'],
  [/^(?:thị xã|thành phố)\s/iu, 'các xã, phường'],
];

/** The areas below a district, as its own documents name them: `các phường` in a `quận`. */
export function subordinateAreas(area: string | undefined): string {
  const found = divisions.find(([kind]) => area !== undefined && kind.test(area));
  return found ? found[1] : 'các xã, phường, thị trấn';
}
