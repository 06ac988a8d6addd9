import { describe, expect, it } from 'vitest';
import { codeFencesOf } from '../examples-in-documentation/code-fence.ts';

const guides: Record<string, string> = import.meta.glob('/docs/guides/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const inLanguage = (language: string) =>
  new Map(
    Object.entries(guides).flatMap(([path, text]) => {
      const [, , , folder, name = ''] = path.split('/');
      return folder === language ? [[name, text] as const] : [];
    }),
  );

const vietnamese = inLanguage('vi');
const english = inLanguage('en');
const frontMatter = /^---\n([\s\S]*?)\n---\n/;
const childrenOf = (text = '') =>
  [...(frontMatter.exec(text)?.[1] ?? '').matchAll(/^ {2}- \.\/(.+)$/gm)].map(([, name]) => name);
const codeOf = (text = '') => codeFencesOf('', text).map(({ code }) => code);
const headingsOf = (text = '') => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks);
const picturesOf = (text = '') => [...text.matchAll(/!\[[^\]]+\]\((.+)\)/g)].map(([, target]) => target);

describe('guides', () => {
  it('are the same pages in both languages', () => {
    expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ])('in %s all stand in the contents', (_, pages) => {
    const listed = childrenOf(pages.get('README.md'));
    expect([...listed, 'README.md'].sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...english])('%s has the same headings, code and pictures in both', (name, text) => {
    const other = vietnamese.get(name);
    expect(headingsOf(other)).toEqual(headingsOf(text));
    expect(codeOf(other)).toEqual(codeOf(text));
    expect(picturesOf(other)).toEqual(picturesOf(text));
  });

  it.each([...english].filter(([name]) => name !== 'README.md'))('%s shows code that runs', (_, text) => {
    expect(codeOf(text).join('\n')).toContain('// =>');
  });
});
