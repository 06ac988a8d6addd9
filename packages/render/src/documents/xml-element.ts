import { BuilderElement, type XmlComponent } from 'docx';

/** An element that `docx` has no component for, by name, attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Record<string, string | number>>({
    name,
    ...(pairs.length > 0 ? { attributes: Object.fromEntries(pairs) } : {}),
    children,
  });
}
