import type { OfficePackage } from '../../package/open-package.ts';
import { writePackage } from '../../package/write-package.ts';
import { relationshipsPart, relativeTarget, targetPart } from '../../workbook/part-name.ts';
import { appendToRoot, attributeOf, elementsOf, xmlText } from './part-xml.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationship from one part to another. */
export interface PartRelationship {
  readonly id: string;
  /** Last step of the relationship's type, such as `comments`. */
  readonly type: string;
  readonly part: string;
}

/**
 * A package whose parts are changed one by one; all others are written again as they came, so that nothing
 * of the sender's is lost.
 */
export class PackageEdit {
  readonly #parts: Map<string, Uint8Array>;

  constructor(pack: OfficePackage) {
    this.#parts = new Map(
      pack.names.flatMap((name) => {
        const bytes = pack.parts.get(name);
        return bytes ? [[name, bytes] as const] : [];
      }),
    );
  }

  /** Text of a part; empty where there is none. */
  text(name: string): string {
    const bytes = this.#parts.get(name);
    return bytes ? new TextDecoder().decode(bytes) : '';
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** Sets the text of a part, new or not. */
  write(name: string, xml: string): void {
    this.#parts.set(name, new TextEncoder().encode(xml));
  }

  /** Changes the text of a part. */
  change(name: string, edit: (xml: string) => string): void {
    this.write(name, edit(this.text(name)));
  }

  /** A name that no part has, such as `xl/comments7.xml`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.#parts.has(`${stem}${number}.${extension}`)) number++;
    return `${stem}${number}.${extension}`;
  }

  /** Where a part leads within the package. */
  relationships(part: string): readonly PartRelationship[] {
    return elementsOf(this.text(relationshipsPart(part)), 'Relationship').flatMap((element) => {
      const id = attributeOf(element, 'Id');
      const target = attributeOf(element, 'Target');
      const type = attributeOf(element, 'Type')?.split('/').at(-1);
      if (!id || !target || !type || attributeOf(element, 'TargetMode') === 'External') return [];
      return [{ id, type, part: targetPart(part, target) }];
    });
  }

  /** Adds a relationship and gives its id. */
  relate(source: string, type: string, part: string): string {
    const rels = relationshipsPart(source);
    if (!this.has(rels)) {
      this.write(
        rels,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"></Relationships>`,
      );
    }
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = 1;
    while (taken.has(`llw${number}`)) number++;
    const id = `llw${number}`;
    const element = `Relationship Id="${id}" Type="${TYPES}/${type}" Target="${xmlText(relativeTarget(source, part))}"`;
    this.change(rels, (xml) => appendToRoot(xml, element));
    return id;
  }

  /** States the content type of a part. */
  declare(part: string, contentType: string): void {
    const element = `Override PartName="/${xmlText(part)}" ContentType="${contentType}"`;
    this.change(CONTENT_TYPES, (xml) =>
      xml.includes(`PartName="/${part}"`) ? xml : appendToRoot(xml, element),
    );
  }

  /** The package as a file. */
  bytes(): Uint8Array {
    return writePackage([...this.#parts].map(([name, bytes]) => ({ name, bytes })));
  }
}
