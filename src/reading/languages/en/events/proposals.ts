import type { Sentence } from '../../../../text/document.ts'
import { nounRowsOf } from './classes.ts'
import { otherSide } from './dispute.ts'
import { type Draft, draftsOf } from './draft.ts'
import type { Match } from './frames.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { impliedParty, sidesOf } from './sides.ts'

/** How far back a proposal without content may find what it proposes, in UTF-16 units. */
const REACH = 400

/** "There was a proposal from the US president" after talk of a meeting: that meeting, proposed. */
export function proposalDrafts(scene: Scene, read: ReadSentence): Draft[] {
  const drafts: Draft[] = []
  for (const phrase of read.phrases) {
    if (!nounRowsOf(scene, phrase).some((row) => row.class === 'proposal')) continue
    const word = scene.tokens[phrase.last]?.lower ?? ''
    if (!/^(?:from|by)$/.test(word)) continue
    const by = read.phrases.find((each) => each.first === phrase.last + 1)
    const proposer = by ? sidesOf(scene, read, by)[0] : undefined
    const clause = read.clauses.findLast((each) => each.first <= phrase.first && each.last >= phrase.last)
    if (!proposer || !clause || !meetingBefore(scene, read.sentence, phrase.first)) continue
    const other = otherSide(scene.dispute, proposer.party)
    if (!other) continue
    const match: Match = {
      row: { verb: '', frame: [], action: 'meet', recipient: 'with', actor: 'subject', measure: null },
      slots: new Map([['object', phrase]]),
      rows: new Map(),
    }
    const stand = { modality: 'proposed', polarity: 'affirmed', voice: null, obliged: false } as const
    drafts.push(
      ...draftsOf(
        scene,
        read,
        clause,
        match,
        stand,
        { actors: [proposer], recipients: [impliedParty(other)] },
        false,
      ),
    )
  }
  return drafts
}

function meetingBefore(scene: Scene, sentence: Sentence, at: number): boolean {
  const { tokens } = scene
  const from = (tokens[at]?.start ?? sentence.start) - REACH
  for (let i = at - 1; i >= 0 && (tokens[i]?.start ?? 0) > from; i--)
    if (/^(?:meeting|meetings|summit|talks|meet)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}
