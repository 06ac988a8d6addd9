/** A TypeScript example that stands in a page or in a doc comment. */
export interface CodeFence {
  /** File and line of the opening fence, such as `README.md:42`. */
  readonly place: string;
  readonly code: string;
}

const FENCE = /^([ \t]*(?:\* ?)?)```ts\b([^\n]*)\n([\s\S]*?)^[ \t]*(?:\* ?)?```/gm;

/** All ```` ```ts ```` fences of a text; those marked `no-run` are left out. */
export function codeFencesOf(file: string, text: string): CodeFence[] {
  return [...text.matchAll(FENCE)].flatMap((match) => {
    const [, lead = '', mark = '', body = ''] = match;
    if (mark.includes('no-run')) return [];
    const line = text.slice(0, match.index).split('\n').length;
    const code = lead.includes('*') ? body.replace(/^[ \t]*\* ?/gm, '') : body;
    return [{ place: `${file}:${line}`, code }];
  });
}

const PRINTED = /console\.log\((.*)\);[ \t]*(?:\n[ \t]*)?\/\/ => (.*)$/gm;

/** Turns each `console.log(x); // => value` into a comparison of what is printed with what is promised. */
export function withComparisons(code: string): string {
  const compared = code.replace(
    PRINTED,
    (_, printed: string, expected: string) =>
      `(globalThis as unknown as Comparing).compare([${printed}], ${JSON.stringify(expected.trim())});`,
  );
  return `interface Comparing { compare(printed: readonly unknown[], expected: string): void }\n${compared}\nexport {};\n`;
}

/** A promise such as `"KH"`, `[1, 2]` or `true` as the value it stands for. */
export function promisedValue(expected: string): unknown {
  return new Function(`return (${expected});`)();
}
