import { readdirSync, readFileSync } from 'node:fs'

/**
 * Who speaks, how, what, and what comes of it. A line of `cases/*.txt`: `PARTY form | words | issue/stance …`; nothing
 * after the words means no position at all, `?` after a stance that it may come but need not, `todo` before the line
 * that the rules still get it wrong.
 */
export interface PositionCase {
  party: string
  form: 'direct' | 'indirect'
  words: string
  must: string[]
  may: string[]
  todo: boolean
}

/** Who imposed sanctions on whom in the dispute that a case belongs to; the first sentence of its report says so. */
export const DISPUTES: Readonly<Record<string, { lead: string; party: string }>> = {
  RUS: { party: 'Russia', lead: 'Western sanctions against Russia were on the table again.' },
  IRN: { party: 'Iran', lead: 'US sanctions on Iran were on the table again.' },
  CHN: { party: 'China', lead: 'US sanctions on China were on the table again.' },
  PRK: { party: 'North Korea', lead: 'US sanctions on North Korea were on the table again.' },
  KOR: { party: 'South Korea', lead: 'UN sanctions on North Korea were on the table again.' },
  VEN: { party: 'Venezuela', lead: 'US sanctions on Venezuela were on the table again.' },
  CUB: { party: 'Cuba', lead: 'US sanctions on Cuba were on the table again.' },
  BLR: { party: 'Belarus', lead: 'EU sanctions on Belarus were on the table again.' },
  SYR: { party: 'Syria', lead: 'Western sanctions on Syria were on the table again.' },
  USA: { party: 'the United States', lead: 'US sanctions on Iran were on the table again.' },
  EU: { party: 'the European Union', lead: 'EU sanctions on Russia were on the table again.' },
  DEU: { party: 'Germany', lead: 'EU sanctions on Russia were on the table again.' },
  GBR: { party: 'the United Kingdom', lead: 'UK sanctions on Iran were on the table again.' },
}

/** All cases, of every file, in order. */
export function positionCases(): PositionCase[] {
  const folder = new URL('cases/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(caseOf)
}

function caseOf(line: string): PositionCase {
  const [who = '', words = '', stances = ''] = line.split('|').map((part) => part.trim())
  const [party = '', form = ''] = who.replace('todo ', '').split(' ')
  if (!DISPUTES[party] || (form !== 'direct' && form !== 'indirect'))
    throw new Error(`"${line}" is no case: a line is "PARTY direct | words | issue/stance".`)
  const all = stances.split(' ').filter(Boolean)
  return {
    party,
    form,
    words,
    must: all.filter((stance) => !stance.endsWith('?')),
    may: all.filter((stance) => stance.endsWith('?')).map((stance) => stance.slice(0, -1)),
    todo: who.startsWith('todo '),
  }
}
