import { type MayBe, outerLetters } from '../../text/dates/outer-letters.ts'
import type { OfficeTerm } from './input.ts'
import {
  COUNTERPART_BEFORE,
  GOVERNS_AFTER,
  GOVERNS_BEFORE,
  OTHER_LEADER,
  ROLE_AFTER,
  ROLE_BEFORE,
  ROLE_WORD,
  ROLE_WORDS,
  roleNamed,
  STATE_LEADER,
} from './roles.ts'
import { around } from './sentences.ts'
import { eachCapitalised } from './words.ts'

/** Sentences that look back on another time, or weigh what may be: an office named in them proves nothing of today. */
const LOOKS_BACK =
  /\b(?:1[89]\d\d|20\d\d)\b|\b(?:under|during|then|when|administration|years? (?:ago|earlier)|presidency of|late|predecessor|successor|legacy|(?<!in )history|era|if|would be|last year|decade|once|remember|election|campaign|candidate|nominee)\b/i

/** A person called by an office. `start` and `end` hold office and name. */
export interface Holding {
  person: string
  /** Index into `ROLES`. */
  role: number
  former: boolean
  /** "current president", "President-elect": said of the time of the report, whatever the sentence tells. */
  plain: boolean
  /** More than one person of the reference data bears the surname. */
  shared: boolean
  start: number
  end: number
}

interface Known {
  person: string
  /** First given name. */
  given: string
}

const ACCENTED = /[\u00c0-\u024f]/

/** Without accents, as long as before: "António" and "Antonio" are one name. */
function plain(name: string): string {
  if (!ACCENTED.test(name)) return name
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.length === name.length ? bare : name
}

const isOne = (known: readonly Known[]): boolean => known.every(({ person }) => person === known[0]?.person)

interface People {
  bySurname: ReadonlyMap<string, Known[]>
  terms: ReadonlyMap<string, readonly OfficeTerm[]>
  mayBe: MayBe
}

const indexes = new WeakMap<readonly OfficeTerm[], People>()

function peopleOf(terms: readonly OfficeTerm[]): People {
  const kept = indexes.get(terms)
  if (kept) return kept
  const out = new Map<string, Known[]>()
  for (const { person, aliases = [] } of terms)
    for (const name of [person, ...aliases]) {
      const words = plain(name).split(' ')
      const [given = '', surname = given] = [words[0], words.at(-1)]
      const known = out.get(surname.toLowerCase()) ?? []
      if (words.length > 1 && !known.some((other) => other.person === person && other.given === given))
        known.push({ person, given })
      out.set(surname.toLowerCase(), known)
    }
  // the apostrophe and s of "Putin's" make a name two longer
  const forms = [...out.keys()].flatMap((surname) => [surname, `${surname}'s`])
  const people = {
    bySurname: out,
    terms: Map.groupBy(terms, (term) => term.person),
    mayBe: outerLetters(forms),
  }
  indexes.set(terms, people)
  return people
}

/** The terms of one person, in the order of the reference data. */
export const termsOf = (person: string, terms: readonly OfficeTerm[]): readonly OfficeTerm[] =>
  peopleOf(terms).terms.get(person) ?? []

/** Every person of the reference data called by an office in a stretch of text. */
export function holdings(text: string, start: number, end: number, terms: readonly OfficeTerm[]): Holding[] {
  const { bySurname, mayBe } = peopleOf(terms)
  const found: Holding[] = []
  let lastRole: { role: number; at: number } | null = null
  let roles: number[] | null = null
  let next = 0
  eachCapitalised(text, start, end, (from, to) => {
    if (!mayBe(text.charCodeAt(from), text.charCodeAt(to - 1), to - from)) return
    const name = text.slice(from, to).replace(/[’']s$/, '')
    const known = bySurname.get(plain(name).toLowerCase())
    if (!known) return
    const surnameEnd = from + name.length
    roles ??= rolePlaces(text, start, end)
    while (next < roles.length && (roles[next] as number) < from - FARTHEST_BEFORE) next++
    if (!((roles[next] ?? end) <= surnameEnd + FARTHEST_BEHIND)) return
    const named = namedBefore(text, from, known)
    if (!named) return
    const ahead = text.slice(Math.max(start, named.start - 110), named.start)
    const before = /[\n\r\t\u00a0]/.test(ahead) ? ahead.replaceAll(/[\n\r\t\u00a0]/g, ' ') : ahead
    const after = text.slice(surnameEnd, surnameEnd + FARTHEST_BEHIND).replace(/^[’']s\b/, '§')
    const role: Role | null = roleOf(before, after) ?? counterpart(before, lastRole, from)
    if (!role) return
    lastRole = { role: role.role, at: surnameEnd }
    if (role.skip || (!role.plain && looksBack(text, named.start, surnameEnd))) return
    found.push({
      person: named.person,
      role: role.role,
      former: role.former,
      plain: role.plain,
      shared: !isOne(known),
      start: role.start === null ? named.start : named.start - role.start,
      end: surnameEnd,
    })
  })
  return found
}

/** Where words for offices stand. */
const rolePlaces = (text: string, start: number, end: number): number[] =>
  Array.from(text.slice(start, end).matchAll(ROLE_WORDS), ({ index }) => start + index)

/** How far from a surname the word for the office can stand: given names and the words of the office lie between. */
const FARTHEST_BEFORE = 150
const FARTHEST_BEHIND = 80

function looksBack(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, { start, end })
  return LOOKS_BACK.test(before.replace(/\bformer\b|election of/gi, '')) || LOOKS_BACK.test(after)
}

/** The person whose surname stands at `at`: by given names before it, or by the surname alone where only one bears it. */
function namedBefore(
  text: string,
  at: number,
  known: readonly Known[],
): { person: string; start: number } | null {
  const before = plain(text.slice(Math.max(0, at - 40), at))
  for (const { person, given } of known) {
    const place = before.lastIndexOf(given)
    if (place >= 0 && /^(?:\p{L}[\p{L}.’'-]{0,20}\]?[ \u00a0]){1,3}$/u.test(before.slice(place)))
      return { person, start: at - before.length + place }
  }
  const previous = /(\p{Lu}[\p{L}’'-]+|\p{Lu}\.)\s$/u.exec(before)
  const single = isOne(known) ? known[0] : undefined
  if (!single) return null
  // another given name: another person
  if (
    previous &&
    !/^(?:President|Minister|Premier|Secretary|Chancellor|Representative|Leader|PM|Elect|President-elect|Spokesman|Spokeswoman|Pope|Ambassador|Speaker|The)$/i.test(
      previous[1] as string,
    )
  )
    return null
  return { person: single.person, start: at }
}

/** How an office behind a name is led in; looked for before anything dearer. */
const MAY_FOLLOW = /^(?:,| is| \()/

interface Role {
  role: number
  former: boolean
  skip: boolean
  /** "current president", "President-elect": said of the time of the report, whatever the sentence tells. */
  plain: boolean
  /** How many characters before the name the role begins; `null` where it stands behind the name. */
  start: number | null
}

function roleOf(before: string, after: string): Role | null {
  if (GOVERNS_BEFORE.test(before) && GOVERNS_AFTER.test(after))
    return { role: roleNamed('administration'), plain: false, former: false, skip: false, start: 0 }
  const ahead = ROLE_WORD.test(before) ? ROLE_BEFORE.exec(before) : null
  const found = ahead ?? (MAY_FOLLOW.test(after) && ROLE_WORD.test(after) ? ROLE_AFTER.exec(after) : null)
  if (!found) return null
  const words = (found[2] ?? '').toLowerCase()
  const role = roleNamed(words)
  if (role < 0) return null
  const how = (found[1] ?? '').trim().toLowerCase().replace(/-$/, '')
  const former = how === 'former' || how === 'ex' || how === 'previous'
  if (/spokes|press/.test(words) && OTHER_SPEAKER.test(before)) return null
  if (words === 'administration') return null
  if (words === 'leader' && (!STATE_LEADER.test(before.slice(-60)) || OTHER_LEADER.test(before.slice(-40))))
    return null
  // "as secretary of state, she …": told of another time
  if (
    ahead &&
    OF_ANOTHER_TIME.test(before.slice(0, ahead.index + ahead[0].lastIndexOf(found[2] ?? '')).slice(-80))
  )
    return null
  const skip =
    !former && how !== '' && how !== 'current' && how !== 'acting' && how !== 'incoming' && how !== 'outgoing'
  const start = ahead ? before.length - roleStart(ahead) : null
  const plain = how === 'current' || /elect$/.test(words)
  return {
    role,
    plain,
    former: former || isFormer(before, ahead),
    skip: skip || how === 'incoming',
    start,
  }
}

/** Where the words of the office begin: not in the sentence before. */
function roleStart({ 0: words, index }: RegExpExecArray): number {
  const broken = /(?:\p{Ll}{2}|\/)[.!?]["”’)]?\s+(?=\p{Lu})/u.exec(words)
  const from = broken ? broken.index + broken[0].length : 0
  const first = words.slice(from).search(/\p{Lu}|\p{L}+(?=[^\p{L}]*$)|(?:former|ex|current|acting)\b/u)
  return index + from + Math.max(0, first)
}

/** "as secretary of state, she …", "appointed by President …". */
const OF_ANOTHER_TIME =
  /(?:^|[ (“"])(?:(?:as|was|became|been) (?:the |an? )?|(?:appointed|nominated|named|picked|elevated|hired|fired|freed|pardoned) (?:[\w’'-]{1,20} ){0,4}by (?:then )?)(?:US |U\.S\. )?$/

/** Spokespeople of parties, campaigns and firms are none of a government. */
const OTHER_SPEAKER =
  /(?:\b(?:[Cc]ampaign|[Pp]arty|[Cc]ompany|[Cc]ommittee|[Ss]enate|[Cc]ouncil|[Hh]ouse (?:GOP|Republican|Democratic))|\p{Lu}{3,}) (?:spokes|press)[^,.;]{0,30}$/u

/** "former" right before the office, or one word earlier. */
const isFormer = (before: string, ahead: RegExpExecArray | null): boolean =>
  ahead !== null && /\b(?:former|ex)\b/i.test(before.slice(Math.max(0, ahead.index - 9)))

/** "Putin and his US counterpart, Joe Biden": the same office as the one before. */
function counterpart(before: string, lastRole: { role: number; at: number } | null, at: number): Role | null {
  if (!lastRole || at - lastRole.at > 200 || !before.includes('counterpart')) return null
  const found = COUNTERPART_BEFORE.exec(before)
  return found
    ? { role: lastRole.role, plain: false, former: false, skip: false, start: before.length - found.index }
    : null
}
