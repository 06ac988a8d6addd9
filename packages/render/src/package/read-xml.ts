import type { Checked } from '@llw/core';
import { scanXml, type XmlAttributes, type XmlLimits, type XmlPart } from './scan-xml.ts';

/** An element of a part that was read as a whole; see {@link XmlEvents} for how names are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
}

/** Bounds on a part that is held in memory as a tree. */
const treeLimits: XmlLimits = { elements: 1_000_000, depth: 256 };

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads an XML part into a tree.
 *
 * @returns the root element, or `PACKAGE.XML.001`.
 */
export function readXml(part: XmlPart, limits: XmlLimits = treeLimits): Checked<XmlElement> {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  const finding = scanXml(
    part,
    {
      open(name, attributes) {
        const element: OpenElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text(text) {
        if (open.length > 1) open.at(-1)?.children.push(text);
      },
      close() {
        open.pop();
      },
    },
    limits,
  );
  const root = top.children.find(isElement);
  if (finding || !root) return { usable: false, findings: finding ? [finding] : [] };
  return { usable: true, value: root, findings: [] };
}

/** Tells elements from text among children. */
export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** Child elements, all of them or those of one name. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** First child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

/** All text within an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
