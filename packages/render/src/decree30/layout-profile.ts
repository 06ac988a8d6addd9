import { type Checked, type Finding, formatFinding, MisuseError, raise } from '@llw/core';
import { profileOutsideLaw } from './layout-findings.ts';
import { type Bounds, bodyLaw, pageLaw } from './layout-law.ts';

/** What an office chooses for itself within the law. */
export interface LayoutProfile {
  /** Page margins in millimetres: top and bottom 20–25, left 30–35, right 15–20 (PL1.I.I.3). */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** First-line indent in millimetres: 10 or 12.7 (PL1.II.6e). */
  readonly indent: number;
  /** Line spacing of running text in lines, 1–1.5 (PL1.II.6e). */
  readonly lineSpacing: number;
  /** Gap between paragraphs in points, at least 6 (PL1.II.6e). */
  readonly paragraphGap: number;
  /** Which of the decree's two sets of sizes: the larger where it fits, or one of them always (PL1.V). */
  readonly sizes: 'auto' | 'large' | 'small';
  /** What the last legal basis ends with. The decree writes a full stop (PL1.II.6a); some offices a comma. */
  readonly lastLegalBasisEnds: '.' | ',';
  /** Size of text in tables in points. The decree is silent on it. */
  readonly tableSize: number;
  /** Room for signature and seal in millimetres. The decree is silent on it. */
  readonly signatureRoom: number;
}

/** What may be handed over: every choice has a default. */
export type LayoutOptions = Partial<Omit<LayoutProfile, 'margins'>> & {
  readonly margins?: Partial<LayoutProfile['margins']>;
};

/** The choices made where an office makes none. */
export const defaultProfile: LayoutProfile = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  indent: 12.7,
  lineSpacing: 1,
  paragraphGap: 6,
  sizes: 'auto',
  lastLegalBasisEnds: '.',
  tableSize: 12,
  signatureRoom: 30,
};

function outside(option: string, actual: unknown, allowed: string, locator: string): Finding {
  return raise(profileOutsideLaw, `/${option.replaceAll('.', '/')}`, {
    option,
    actual: String(actual),
    allowed,
    locator,
  });
}

function outsideBounds(option: string, actual: number, bounds: Bounds, locator: string): readonly Finding[] {
  if (actual >= bounds.min && actual <= bounds.max) return [];
  return [outside(option, actual, `${bounds.min}–${bounds.max}`, locator)];
}

function outsideChoices(
  option: string,
  actual: unknown,
  choices: readonly unknown[],
  locator: string,
): readonly Finding[] {
  return choices.includes(actual) ? [] : [outside(option, actual, choices.join(' | '), locator)];
}

function findingsOf(profile: LayoutProfile): readonly Finding[] {
  const { margins } = pageLaw;
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  return [
    ...sides.flatMap((side) =>
      outsideBounds(`margins.${side}`, profile.margins[side], margins[side], margins.locator),
    ),
    ...outsideChoices('indent', profile.indent, bodyLaw.indents, bodyLaw.locator),
    ...outsideBounds('lineSpacing', profile.lineSpacing, bodyLaw.lineSpacing, bodyLaw.locator),
    ...outsideBounds('paragraphGap', profile.paragraphGap, { min: bodyLaw.gap, max: 24 }, bodyLaw.locator),
    ...outsideChoices('sizes', profile.sizes, ['auto', 'large', 'small'], 'PL1.V'),
    ...outsideChoices('lastLegalBasisEnds', profile.lastLegalBasisEnds, ['.', ','], 'PL1.II.6a'),
    ...outsideBounds('tableSize', profile.tableSize, { min: 8, max: 14 }, '–'),
    ...outsideBounds('signatureRoom', profile.signatureRoom, { min: 15, max: 60 }, '–'),
  ];
}

/**
 * An office's choices completed by the defaults and held against the law.
 *
 * @param options the choices that differ from the defaults.
 * @returns the profile, or `LAYOUT.PROFILE.001` for each choice outside the law, with its locator.
 * @example
 * ```ts
 * import { formatFinding } from '@llw/core';
 * import { checkProfile } from '@llw/render';
 * const [finding] = checkProfile({ margins: { left: 20 } }).findings;
 * if (finding) console.log(formatFinding(finding, 'en'));
 * // => 'The layout choice "margins.left" = 20 is outside Decree 30/2020/NĐ-CP (PL1.I.I.3): it must be 30–35.'
 * ```
 */
export function checkProfile(options: LayoutOptions): Checked<LayoutProfile> {
  const profile = {
    ...defaultProfile,
    ...options,
    margins: { ...defaultProfile.margins, ...options.margins },
  };
  const findings = findingsOf(profile);
  return findings.length === 0 ? { usable: true, value: profile, findings } : { usable: false, findings };
}

/** The profile of a call; throws `MisuseError` `layout.profile` where a choice lies outside the law. */
export function profileOf(options: LayoutOptions): LayoutProfile {
  const checked = checkProfile(options);
  if (checked.usable) return checked.value;
  throw new MisuseError(
    'layout.profile',
    checked.findings.map((finding) => formatFinding(finding, 'en')).join(' '),
  );
}
