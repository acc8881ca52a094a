import type { Asked } from '../../../operations/lists/filters.ts'

/** What an answer is narrowed to; two options go by a second name. */
export function askedOf<Options extends Asked & { programme?: string; regime?: string }>({
  programme,
  regime,
  ...asked
}: Options) {
  return { ...asked, program: asked.program ?? programme, party: asked.party ?? regime }
}
