import { describe, expect, test } from 'vitest';
import { checkProfile, defaultProfile, type LayoutOptions, profileOf } from './layout-profile.ts';

describe('choices of an office', () => {
  test('the defaults keep the law', () => {
    expect(checkProfile({})).toEqual({ usable: true, value: defaultProfile, findings: [] });
  });

  test('choices within the law are kept, the others completed', () => {
    const options: LayoutOptions = { margins: { left: 35 }, indent: 10, lastLegalBasisEnds: ',' };
    expect(profileOf(options)).toEqual({
      ...defaultProfile,
      ...options,
      margins: { ...defaultProfile.margins, left: 35 },
    });
  });

  test.each([
    [{ margins: { left: 20 } }, 'PL1.I.I.3', '30–35'],
    [{ margins: { top: 15, right: 10 } }, 'PL1.I.I.3', '20–25'],
    [{ indent: 15 }, 'PL1.II.6e', '10 | 12.7'],
    [{ lineSpacing: 2 }, 'PL1.II.6e', '1–1.5'],
    [{ paragraphGap: 3 }, 'PL1.II.6e', '6–24'],
    [{ lineSpacing: Number.NaN }, 'PL1.II.6e', '1–1.5'],
  ])('%o is refused with its place in the decree', (options: LayoutOptions, locator, allowed) => {
    const [finding] = checkProfile(options).findings;
    expect(finding).toMatchObject({ code: 'LAYOUT.PROFILE.001', params: { locator, allowed } });
    expect(() => profileOf(options)).toThrow(locator);
  });
});
