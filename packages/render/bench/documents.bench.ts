/**
 * A six-page plan beside the libraries one would otherwise take, then a thousand plans in a row.
 * `PLANS=100` makes fewer.
 */
import { checkLayout, readDocument, renderDocument } from '../src/index.ts';
import { planOf } from './document-content.ts';
import { bareDocx, template, withDocxtemplater, withEasyTemplate } from './document-peers.ts';

const ROUNDS = 120;
const WARM_UP = 30;
const PLANS = Number(process.env['PLANS'] ?? 1_000);
const MEGABYTE = 2 ** 20;

const filled = await template();
const own = await renderDocument(planOf(0));

const tasks: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
  '@llw/render renderDocument': (round) => renderDocument(planOf(round)),
  'docx alone': () => bareDocx(),
  docxtemplater: () => withDocxtemplater(filled),
  'easy-template-x': () => withEasyTemplate(filled),
  '@llw/render readDocument': () => readDocument(own),
  '@llw/render checkLayout': () => checkLayout(own),
};

const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  for (const [name, task] of Object.entries(tasks)) {
    const start = performance.now();
    await task(round);
    if (round >= WARM_UP) times.get(name)?.push(performance.now() - start);
  }
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const bare = median(times.get('docx alone') ?? []);
console.log(`A six-page plan, median of ${ROUNDS}`);
for (const [name, all] of times) {
  const time = median(all);
  console.log(
    `  ${name.padEnd(28)} ${time.toFixed(2).padStart(7)} ms   ${(time / bare).toFixed(2)} × docx alone`,
  );
}
console.log(
  `  file: ${(own.length / 1024).toFixed(1)} kB, docx alone ${((await bareDocx()).length / 1024).toFixed(1)} kB`,
);

console.log(`\n${PLANS} plans in a row`);
const start = performance.now();
for (let number = 0; number < PLANS; number++) {
  await renderDocument(planOf(number));
  if ((number + 1) % Math.max(1, Math.floor(PLANS / 4)) === 0) {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const made = String(number + 1).padStart(6);
    console.log(
      `  ${made}   heap ${(heapUsed / MEGABYTE).toFixed(0)} MB   process ${(rss / MEGABYTE).toFixed(0)} MB`,
    );
  }
}
console.log(`  ${((performance.now() - start) / PLANS).toFixed(2)} ms each`);
