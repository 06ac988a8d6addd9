import { isElement, type XmlElement } from '../package/read-xml.ts';

/** Descendants in order, without what stands for older applications alone and without what was deleted. */
export function* shownWithin(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'mc:Fallback' || child.name === 'w:del') continue;
    yield child;
    yield* shownWithin(child);
  }
}
