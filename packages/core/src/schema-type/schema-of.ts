import type * as z from 'zod';

/** A type without `readonly`, at every depth: a schema makes plain arrays, an interface promises not to write. */
type Writable<Type> = Type extends readonly (infer Element)[]
  ? Writable<Element>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Writable<Type[Key]> }
    : Type;

/** The same keys and fields, at every depth. */
type Identical<One, Other> =
  (<Any>() => Any extends One ? true : false) extends <Any>() => Any extends Other ? true : false
    ? true
    : false;

/** Identity alone does not tell a key that may hold `undefined` from one that may only be absent. */
type Same<One, Other> = [One, Other] extends [Other, One] ? Identical<One, Other> : false;

/** What a schema is not: the one type, no wider and no narrower. */
interface Drifted<Wanted, Read> {
  readonly wanted: Wanted;
  readonly read: Read;
}

/**
 * Gives a schema the name of the type it reads. It compiles only where both are the same in every field, in
 * both directions (but for `readonly`), so that an interface written by hand and its schema cannot drift
 * apart; and a declaration prints one name in place of the schema's whole tree.
 *
 * Fields that may be absent are `?: … | undefined` throughout: a key that holds `undefined` counts as absent,
 * since most projects compile without `exactOptionalPropertyTypes`.
 */
export function schemaOf<Type>() {
  return <Read extends Type>(
    schema: z.ZodType<Read> &
      (Same<Writable<Read>, Writable<Type>> extends true ? unknown : Drifted<Type, Read>),
  ): z.ZodType<Type> => schema;
}
