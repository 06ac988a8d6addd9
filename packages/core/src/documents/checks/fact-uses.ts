import { pointerTo } from '../../findings/finding.ts';
import { type FactBlock, factBlockSchema } from '../block.ts';
import type { WeekDocument } from '../document.ts';
import { type FactReference, factReferenceSchema } from '../inline-text.ts';

/** A place where a document prints a fact: within a line, or as a block. */
export type FactUse =
  | { readonly type: 'reference'; readonly pointer: string; readonly reference: FactReference }
  | { readonly type: 'block'; readonly pointer: string; readonly block: FactBlock };

function* usesIn(value: unknown, pointer: string): Generator<FactUse> {
  if (typeof value !== 'object' || value === null) return;
  if ('fact' in value) {
    const block = factBlockSchema.safeParse(value);
    if (block.success) yield { type: 'block', pointer, block: block.data };
    const reference = factReferenceSchema.safeParse(value);
    if (reference.success) yield { type: 'reference', pointer, reference: reference.data };
  } else for (const [key, entry] of Object.entries(value)) yield* usesIn(entry, pointerTo(pointer, key));
}

/** Every place where a document prints one of its facts. */
export function factUses(document: WeekDocument): readonly FactUse[] {
  return [...usesIn(document, '')];
}
