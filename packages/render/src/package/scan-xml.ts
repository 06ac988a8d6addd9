import { type Finding, pointerTo, raise } from '@llw/core';
import { SaxesParser } from 'saxes';
import { knownPrefix } from './namespaces.ts';
import { badXml } from './package-findings.ts';

/** Attributes by name; a record without prototype, so that no name of a file can harm. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * What is told while a part is read. Names carry the usual prefix whatever the file calls it: `w:p`,
 * `x:row` (SpreadsheetML), `a:off`; attributes without a prefix keep their bare name.
 */
export interface XmlEvents {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Bounds on one XML part. */
export interface XmlLimits {
  /** Number of elements. */
  readonly elements: number;
  /** How deep elements stand in one another. */
  readonly depth: number;
}

/** Bounds that a sheet of 50,000 rows stays under. */
const defaultXmlLimits: XmlLimits = { elements: 8_000_000, depth: 256 };

/** One part of a package: its name, for findings, and its bytes. */
export interface XmlPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

class XmlFault extends Error {}

/** Prefixes in force within an element; names once resolved are remembered. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly resolved: Map<string, string>;
}

const outermost: Scope = { prefixes: new Map([['xml', 'xml']]), resolved: new Map() };

function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(name.slice(6), knownPrefix(attributes[name] ?? ''));
  }
  return prefixes ? { prefixes, resolved: new Map() } : outer;
}

function resolve(scope: Scope, raw: string, ofElement: boolean): string {
  if (!ofElement && !raw.includes(':')) return raw;
  const known = scope.resolved.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(':');
  const prefix = scope.prefixes.get(colon < 0 ? '' : raw.slice(0, colon));
  const name = prefix === undefined ? raw : `${prefix}:${raw.slice(colon + 1)}`;
  scope.resolved.set(raw, name);
  return name;
}

function attributesIn(scope: Scope, raw: Readonly<Record<string, string>>): XmlAttributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const name in raw) {
    const value = raw[name];
    if (value !== undefined && !name.startsWith('xmlns')) attributes[resolve(scope, name, false)] = value;
  }
  return attributes;
}

function parserFor(events: XmlEvents, limits: XmlLimits): SaxesParser {
  const parser = new SaxesParser();
  const scopes: Scope[] = [outermost];
  let elements = 0;
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('a document type declaration is not accepted');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.elements) throw new XmlFault(`more than ${limits.elements} elements`);
    if (scopes.length > limits.depth) throw new XmlFault(`deeper than ${limits.depth} levels`);
    const scope = innerScope(scopes.at(-1) ?? outermost, attributes);
    scopes.push(scope);
    events.open?.(resolve(scope, name, true), attributesIn(scope, attributes));
  });
  parser.on('closetag', ({ name }) => {
    const scope = scopes.pop() ?? outermost;
    events.close?.(resolve(scope, name, true));
  });
  const text = (content: string) => events.text?.(content);
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

const PIECE = 64 * 2 ** 10;

/**
 * Reads an XML part from start to end and tells of each element as it comes, without holding the whole.
 * A document type declaration is refused, so there are neither external nor own entities.
 *
 * @returns `PACKAGE.XML.001` where the part is not well-formed or passes a bound; else nothing.
 */
export function scanXml(part: XmlPart, events: XmlEvents, limits = defaultXmlLimits): Finding | undefined {
  try {
    const parser = parserFor(events, limits);
    const decoder = new TextDecoder(encodingOf(part.bytes), { fatal: true });
    for (let at = 0; at < part.bytes.length; at += PIECE) {
      parser.write(decoder.decode(part.bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode()).close();
    return undefined;
  } catch (error) {
    if (
      !(error instanceof XmlFault) &&
      !(error instanceof TypeError && /encoded data|encoding/i.test(error.message))
    )
      throw error;
    return raise(badXml, pointerTo('', part.name), { part: part.name, reason: error.message });
  }
}
