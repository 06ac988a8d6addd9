import { isElement, type XmlElement } from '../package/read-xml.ts';

/** Descendants in order, without what stands for older applications alone and without what was deleted. */
export function* shownWithin(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'mc:Fallback' || child.name === 'w:del') continue;
    yield child;
    yield* shownWithin(child);
  }
}

/** Text boxes within an element; those within another text box come with it. */
export function* textBoxesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'mc:Fallback' || child.name === 'w:del') continue;
    if (child.name === 'w:txbxContent') yield child;
    else yield* textBoxesIn(child);
  }
}
