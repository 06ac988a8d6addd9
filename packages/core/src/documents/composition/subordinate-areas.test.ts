import { expect, it } from 'vitest';
import { subordinateAreas } from './subordinate-areas.ts';

it.each([
  ['quận Hải An', 'các phường'],
  ['huyện Sông Mây', 'các xã, thị trấn'],
  ['thị xã Bến Lúa', 'các xã, phường'],
  ['thành phố Sông Lam', 'các xã, phường'],
  ['Huyện đảo Cồn Gió', 'các xã, thị trấn'],
  ['đặc khu Cồn Gió', 'các xã, phường, thị trấn'],
  [undefined, 'các xã, phường, thị trấn'],
])('%s is divided into %s', (area, areas) => {
  expect(subordinateAreas(area)).toBe(areas);
});
