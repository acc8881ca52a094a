import type { Mention } from '../../../../parties/mention.ts'

/** "US sanctions" are those of the US, "Iran sanctions" hit Iran: a name that owns what it stands before. */
export const isAbbreviation = (mention: Mention): boolean =>
  /^[A-Z.]{2,6}$|^United States$|^United Kingdom$|^Britain$/.test(mention.text)
