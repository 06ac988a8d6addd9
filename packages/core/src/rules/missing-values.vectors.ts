/**
 * The truth table of the two settings for missing values, for the rule `total = first + second`.
 *
 * Cells: a number is a reported value, `_` is left out or blank, `?` is stated as not available, `x` as not
 * applicable. Outcomes: `P` pass, `F` fail, `A` skipped for an absent operand, `N` skipped because nothing
 * is left that applies, `Z` skipped because all is 0. The ten columns are `absentAs: null` and then `zero`, each with `evaluateWhen` all,
 * any, anyNonZero, totalAndAny and always.
 *
 * Other systems' ways are columns of it: DHIS2's SKIP_IF_ANY is null·all, SKIP_IF_ALL is zero·any and
 * NEVER_SKIP is zero·always; VTL's non_null is null·all, non_zero zero·anyNonZero, partial_null null·any,
 * partial_zero zero·any, always_null null·always, always_zero zero·always; XBRL's calculations are
 * zero·totalAndAny.
 */
export const missingValueTable = `
total first second | null: all any nonZero totalAny always | zero: all any nonZero totalAny always
3     1     2      |       P   P   P       P        P      |       P   P   P       P        P
4     1     2      |       F   F   F       F        F      |       F   F   F       F        F
0     0     0      |       P   P   Z       P        P      |       P   P   Z       P        P
3     3     _      |       A   A   A       A        A      |       A   P   P       P        P
4     3     _      |       A   A   A       A        A      |       A   F   F       F        F
0     0     _      |       A   A   A       A        A      |       A   P   A       P        P
3     _     _      |       A   A   A       A        A      |       A   F   F       A        F
0     _     _      |       A   A   A       A        A      |       A   P   A       A        P
_     1     2      |       A   A   A       A        A      |       A   F   F       A        F
_     0     0      |       A   A   A       A        A      |       A   P   A       A        P
_     _     _      |       A   A   A       A        A      |       A   A   A       A        P
3     3     ?      |       A   A   A       A        A      |       A   A   A       A        A
?     1     2      |       A   A   A       A        A      |       A   A   A       A        A
3     ?     _      |       A   A   A       A        A      |       A   A   A       A        A
3     3     x      |       P   P   P       P        P      |       P   P   P       P        P
4     3     x      |       F   F   F       F        F      |       F   F   F       F        F
3     _     x      |       A   A   A       A        A      |       A   F   F       A        F
0     _     x      |       A   A   A       A        A      |       A   P   A       A        P
_     3     x      |       A   A   A       A        A      |       A   F   F       A        F
3     ?     x      |       A   A   A       A        A      |       A   A   A       A        A
x     1     2      |       N   N   N       N        N      |       N   N   N       N        N
3     x     x      |       N   N   N       N        N      |       N   N   N       N        N
x     x     x      |       N   N   N       N        N      |       N   N   N       N        N
`;
