import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf, type MarkdownLink } from './markdown-page.ts';

const root = resolve(import.meta.dirname, '../..');
const found: Record<string, string> = import.meta.glob(
  [
    '/*.md',
    '/.changeset/*.md',
    '/docs/**/*.{md,txt}',
    '/packages/*/*.md',
    '/examples/*/*.md',
    '!/docs/site/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const pages = new Map(Object.entries(found).map(([file, text]) => [file.slice(1), text]));

const isOutside = ({ target }: MarkdownLink) => /^[a-z][a-z\d+.-]*:/i.test(target);

/** What is wrong with a link, or nothing. */
function faultOf(file: string, { place, target }: MarkdownLink): string | undefined {
  const [path = '', anchor] = decodeURIComponent(target).split('#');
  const aim = path === '' ? file : posix.join(posix.dirname(file), path);
  if (!existsSync(resolve(root, aim))) return `${place}: there is no ${aim}`;
  if (anchor === undefined) return undefined;
  const text = pages.get(aim);
  if (text === undefined) return `${place}: ${aim} is no page with anchors`;
  return anchorsOf(text).has(anchor) ? undefined : `${place}: ${aim} has no heading #${anchor}`;
}

describe('links of the pages', () => {
  it.each([...pages])('%s leads where it says', (file, text) => {
    const inside = linksOf(file, text).filter((link) => !isOutside(link));
    expect(inside.flatMap((link) => faultOf(file, link) ?? [])).toEqual([]);
  });

  it('outside lead over https only', () => {
    const outside = [...pages].flatMap(([file, text]) => linksOf(file, text).filter(isOutside));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ target }) => !target.startsWith('https://'))).toEqual([]);
  });

  it('are told where they are broken', () => {
    const text = '# One\n\n[a](#two) [b](nowhere.md) `[c](in-code.md)`\n\n```md\n[d](in-fence.md)\n```\n';
    const faults = linksOf('README.md', text).map((link) => faultOf('README.md', link));
    expect(faults).toEqual([
      'README.md:3: README.md has no heading #two',
      'README.md:3: there is no nowhere.md',
    ]);
  });
});

describe('anchors of headings', () => {
  it.each([
    ['## Gửi hai lần, gửi lại bản sửa', 'gửi-hai-lần-gửi-lại-bản-sửa'],
    ['## `@llw/core`: what is wrong', 'llwcore-what-is-wrong'],
    ['# A [link](x.md) in it', 'a-link-in-it'],
  ])('%s', (heading, anchor) => {
    expect([...anchorsOf(heading)]).toEqual([anchor]);
  });

  it('the second of the same name is numbered', () => {
    expect([...anchorsOf('# Rules\n\n# Rules\n')]).toEqual(['rules', 'rules-1']);
  });
});
