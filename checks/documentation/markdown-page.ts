/** A link or picture of a markdown page. */
export interface MarkdownLink {
  /** File and line, such as `README.md:42`. */
  readonly place: string;
  readonly target: string;
}

const FENCE = /^([ \t]*)(```|~~~)[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gm;
const CODE = /`[^`\n]*`/g;
const LINK = /\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;
const HEADING = /^#{1,6} +(.+?)(?: +#+)?$/gm;

const blanked = (text: string) => text.replace(/[^\n]/g, ' ');

/** All links of a page; those inside code are none. */
export function linksOf(file: string, text: string): readonly MarkdownLink[] {
  const prose = text.replace(FENCE, blanked).replace(CODE, blanked);
  return [...prose.matchAll(LINK)].map(({ 1: target = '', index }) => ({
    place: `${file}:${prose.slice(0, index).split('\n').length}`,
    target,
  }));
}

/** The anchors of a page's headings, as GitHub and the site of the reference make them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const { 1: heading = '' } of text.replace(FENCE, blanked).matchAll(HEADING)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}
