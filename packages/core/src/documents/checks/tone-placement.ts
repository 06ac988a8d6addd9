/** Vowel pairs whose tone is written on the first letter (hòa, thủy) or on the second (hoà, thuỷ). */
const onFirst = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/iu;
const onSecond = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

const WORD = /\p{L}+/gu;

function firstWord(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    if (!pattern.test(text)) continue;
    for (const [word] of text.matchAll(WORD)) if (pattern.test(word)) return word;
  }
  return undefined;
}

/**
 * One word of each way of placing the tone, where texts use both. Words that end otherwise (`hoàn`, `quý`)
 * are written in one way only.
 */
export function mixedTonePlacement(
  texts: readonly string[],
): { readonly first: string; readonly second: string } | undefined {
  const [first, second] = [firstWord(texts, onFirst), firstWord(texts, onSecond)];
  return first !== undefined && second !== undefined ? { first, second } : undefined;
}
