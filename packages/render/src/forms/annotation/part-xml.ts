/** Escapes a text for an XML attribute or element. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** Prefix that a part's root element wears, with its colon; most writers use none. */
export function rootPrefix(xml: string): string {
  return /<([\w.-]+:)?[\w.-]+(?=[\s/>])/.exec(xml.replace(/<\?[^>]*\?>/, ''))?.[1] ?? '';
}

/** A root without content gets an end of its own, so that something can be put into it. */
function withOpenRoot(xml: string): string {
  const empty = xml.includes('</') ? undefined : /<([\w.:-]+)((?:\s[^>]*?)?)\/>\s*$/.exec(xml);
  return empty ? `${xml.slice(0, empty.index)}<${empty[1]}${empty[2]}></${empty[1]}>` : xml;
}

/** Puts an element before the first of others that stands in a part, else before the end of its root. */
export function insertBefore(part: string, element: string, others: readonly string[]): string {
  const xml = withOpenRoot(part);
  const prefix = rootPrefix(xml);
  const names = others.join('|');
  const at = xml.search(new RegExp(`<${prefix}(?:${names})(?=[\\s/>])`));
  const place = at < 0 ? xml.lastIndexOf('</') : at;
  return xml.slice(0, place) + element + xml.slice(place);
}

/** Appends an element to a list such as `cellXfs` and counts it; the list must be there. */
export function appendTo(xml: string, list: string, element: string): string {
  const open = new RegExp(`<${rootPrefix(xml)}${list}(?=[\\s/>])[^>]*>`).exec(xml);
  if (!open) return xml;
  const [tag] = open;
  const count = Number(/\bcount="(\d+)"/.exec(tag)?.[1] ?? 0) + 1;
  const opened = tag.replace(/\bcount="\d+"/, `count="${count}"`).replace(/\/>$/, '>');
  const after = xml.slice(open.index + tag.length);
  const close = `</${rootPrefix(xml)}${list}>`;
  const before = xml.slice(0, open.index) + opened;
  if (tag.endsWith('/>')) return before + element + close + after;
  const end = after.indexOf(close);
  return before + after.slice(0, end) + element + after.slice(end);
}

/** How many elements a list holds. */
export function countIn(xml: string, list: string, item: string): number {
  const prefix = rootPrefix(xml);
  const [, within = ''] =
    new RegExp(`<${prefix}${list}(?=[\\s>])[^>]*>([\\s\\S]*?)</${prefix}${list}>`).exec(xml) ?? [];
  return within.match(new RegExp(`<${prefix}${item}(?=[\\s/>])`, 'g'))?.length ?? 0;
}

/** Puts an empty element, written without its brackets, at the end of a part's root. */
export function appendToRoot(part: string, element: string): string {
  const xml = withOpenRoot(part);
  const at = xml.lastIndexOf('</');
  return `${xml.slice(0, at)}<${rootPrefix(xml)}${element}/>${xml.slice(at)}`;
}

/** The opening tags of all elements of a name. */
export function elementsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** An attribute of an opening tag, its entities resolved. */
export function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return (double ?? single)
    ?.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
    .replace(/&#(x?)([0-9A-Fa-f]+);/g, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    );
}
