import { type TSchema, Type } from 'typebox'

/** Absent knowledge is `null`, never a missing key. */
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** One of a closed list of words. */
export const OneOf = <const T extends string>(words: readonly T[]) => Type.Unsafe<T>({ enum: [...words] })

/** One of a closed list of words, or `null`. */
export const OneOfOrNull = <const T extends string>(words: readonly T[]) =>
  Type.Unsafe<T | null>({ enum: [...words, null] })
