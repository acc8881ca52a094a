import type { Office } from '../rows.ts'
import type { RoleRead } from './found.ts'

/** Which offices of the reference data a role may mean; empty where it says too little ("a senior official"). */
export function officesOf(role: RoleRead): readonly Office[] {
  const { keys, head } = role
  if (!head || isLesser(role)) return []
  const has = (...words: string[]) => words.some((word) => keys.has(word))
  switch (head.class) {
    case 'president':
      if (has('commission')) return ['commission-president']
      if (has('council') && role.party === 'EU') return ['council-president']
      if (has('parliament', 'parliamentary', 'assembly', 'senate', 'duma', 'chamber', 'bank', 'court'))
        return []
      return ['head-of-state']
    case 'president-elect':
      return ['president-elect']
    case 'premier':
      return ['head-of-government']
    case 'minister':
      if (has('prime')) return ['head-of-government']
      return ministry(has)
    case 'secretary':
      if (has('press')) return ['spokesperson']
      if (has('general')) return ['secretary-general']
      if (has('state')) return ['foreign-minister']
      return ministry(has)
    case 'spokesperson':
      return ['spokesperson']
    case 'leader':
      return leaders(role, has)
    case 'representative':
      if (has('trade')) return ['trade-minister']
      return has('high') ? ['high-representative'] : ['ambassador']
    case 'monarch':
      return ['monarch', 'head-of-state', 'head-of-government']
    case 'adviser':
      return has('security') ? ['security-adviser'] : []
    case 'diplomat':
      if (has('top') && head.word === 'diplomat')
        return [role.party === 'EU' ? 'high-representative' : 'foreign-minister']
      return has('ambassador', 'envoy') ? ['ambassador'] : []
    case 'legislator':
      return ['legislator']
    default:
      return []
  }
}

function ministry(has: (...words: string[]) => boolean): Office[] {
  if (has('foreign', 'external', 'overseas')) return ['foreign-minister']
  if (has('finance', 'treasury', 'economy', 'economic')) return ['finance-minister']
  if (has('trade', 'commerce')) return ['trade-minister']
  if (has('defense', 'defence', 'war')) return ['defence-minister']
  return []
}

function leaders(role: RoleRead, has: (...words: string[]) => boolean): Office[] {
  if (role.party === 'EU') {
    if (has('commission')) return ['commission-president']
    if (has('council')) return ['council-president']
    return has('foreign', 'diplomatic', 'diplomacy', 'of:diplomacy') ? ['high-representative'] : []
  }
  if (has('of:diplomacy', 'diplomacy')) return ['foreign-minister']
  if (has('foreign', 'overseas')) return has('ministry', 'of:ministry') ? ['foreign-minister'] : []
  if (role.party === 'UN' || role.party === 'NATO') return ['secretary-general']
  if (has('state', 'of:state', 'supreme', 'government') || onlyState(role))
    return ['head-of-state', 'head-of-government', 'monarch']
  return []
}

/** "the Russian leader", not "the Russian intelligence chief". */
const onlyState = (role: RoleRead): boolean =>
  role.party !== null &&
  role.headEnd - role.core <= 3 &&
  role.of === null &&
  role.to === role.headEnd &&
  ![...role.keys].some(
    (key) =>
      /^(?:intelligence|security|military|army|foreign|opposition|party|bank|central|press|chief)$/.test(
        key,
      ) && role.head?.word !== key,
  )

/** Deputies and those who held the office once are not its holders. */
export const isLesser = (role: RoleRead): boolean =>
  ['deputy', 'vice', 'assistant', 'former', 'ex', 'then', 'under', 'opposition'].some((word) =>
    role.keys.has(word),
  )
