import { matchTheme, themeFor } from '@llw/core';
import type { Campaign } from './campaign.ts';

/** Where the theme of a campaign differs from the official one, what differs; in Vietnamese. */
export function themeNote({ year, theme }: Campaign): string | undefined {
  const known = themeFor(year);
  if (theme === undefined || !known) return undefined;
  const match = matchTheme(theme, known);
  return match.outcome === 'differs'
    ? `Khác chủ đề chính thức của năm ${year}: “${match.wording}”.`
    : undefined;
}
