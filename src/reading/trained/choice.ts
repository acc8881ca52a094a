/** Which reader finds quotations: `rules`, the trained `model` alone, or `both` joined. */
export const READER_CHOICES = ['rules', 'model', 'both'] as const
export type ReaderChoice = (typeof READER_CHOICES)[number]
