/**
 * Words of the field that are written in more than one way. Each list begins with the form that stands in
 * the key of {@link foldText}; the others are the ways it is also written, in lower case, words apart by
 * one space, punctuation left out and `&` read as `và`. A listed form never holds another one's first form.
 */
export const spellingVariants: readonly (readonly [key: string, ...written: readonly string[]])[] = [
  // Giáo dục và Đào tạo, and the offices named after it.
  ['gdđt', 'gd đt', 'gd và đt'],
  ['sgdđt', 'sgd đt', 'sgd và đt'],
  ['pgdđt', 'pgd đt', 'pgd và đt'],
  ['bgdđt', 'bgd đt', 'bgd và đt'],
  // Trung tâm học tập cộng đồng.
  ['tthtcđ', 'tthtcd', 'tt htcđ', 'tt htcd'],
  // Học tập suốt đời.
  ['htsđ', 'htsd'],
  // Banners and panels: words taken from French, never settled in spelling.
  ['băng rôn', 'băng zôn', 'băng dôn', 'băngrôn', 'băngzôn'],
  ['pano', 'panô', 'pa nô', 'pa no'],
];
