import anyAscii from 'any-ascii'

/** A name without case, marks, punctuation and order of its words: "PETROV, Ivan" and "Ivan Petrov" are one. */
export const foldName = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
