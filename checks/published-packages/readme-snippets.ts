import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFencesOf } from '../examples-in-documentation/code-fence.ts';
import { published, workspace } from './release-rehearsal.ts';

/** One piece of code that stands in a README, and a name for a file of it. */
export interface Snippet {
  readonly name: string;
  readonly code: string;
}

/** All TypeScript of the READMEs that users see: ours and those of the packages. */
export async function snippetsOfReadmes(): Promise<readonly Snippet[]> {
  const found: Snippet[] = [];
  for (const file of ['README.md', ...published.map((name) => `packages/${name}/README.md`)]) {
    const fences = codeFencesOf(file, await readFile(join(workspace, file), 'utf8'));
    found.push(...fences.map(({ place, code }) => ({ name: place.replaceAll(/\W+/g, '-'), code })));
  }
  return found;
}
