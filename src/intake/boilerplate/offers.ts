/** What newsletters, apps, subscriptions, donations and press-release services are offered with. */
const STRONG: readonly RegExp[] = [
  /\b(?:our|free|daily|weekly|morning|evening|e-?mail) (?:e-?mail |daily |weekly |free |e-?)?(?:newsletters?|publication|e-?mails?|alerts?|digest|bulletin)\b/i,
  /\b(?:sign|signing) ?up\b|\bsubscribe\b|\bunsubscribe\b|\bsubscription\b/i,
  /\b(?:daily|weekly|regular) dose of\b/i,
  /\b(?:submit|submitting|send|sending|publish|publishing|distribute|post)\b.{0,24}\b(?:news|press|media) releases?\b/i,
  /\b(?:publish|submit|send|share) (?:us )?(?:the )?(?:news|story|tip|stories|tips)\b.{0,12}\b(?:of|from|about|to|your)\b/i,
  /\b(?:download|install|get) (?:the|our) (?:free )?(?:mobile |news )?app\b|\bapp store\b|\bgoogle play\b/i,
  /\bfollow (?:us|our)\b|\bjoin (?:us|our)\b|\blike us on\b|\b(?:our|on) (?:telegram|whats ?app|facebook|youtube|twitter|instagram)\b/i,
  /\b(?:make a donation|donate|support (?:our|independent) (?:work|journalism|reporting)|become a (?:member|supporter|patron)|buy us a coffee|patreon)\b/i,
  /\b(?:free trial|special offer|exclusive access|unlimited access|cancel (?:at )?any ?time|already a subscriber|create (?:a free|an) account|to continue reading)\b/i,
  /\b(?:straight|delivered|right|directly) (?:in)?to your inbox\b|\bin your inbox\b/i,
  /\bclick (?:on )?(?:right )?here\b/i,
  /\bthanks? (?:you )?for (?:reading|subscribing|visiting)\b|\bprivacy policy\b|\bterms of (?:use|service)\b/i,
  /\b(?:contact|write to|e-?mail) (?:us|the (?:author|editor|reporter))\b.{0,20}\bat\b/i,
]

/** Speaks to the reader. */
const ADDRESS = /\b(?:you|your|yours|us|our)\b/i
const IMPERATIVE =
  /^(?:get|sign|subscribe|join|follow|download|click|publish|submit|send|support|donate|become|register|enter|receive|read|stay|keep|try|visit|contact|help|like|watch|don['’]t miss|never miss|want)\b/i

/** Longest line that can be an offer, in UTF-16 units. */
const LONGEST = 450

/** An offer to the reader (newsletter, app, subscription, press releases), told by its wording, not by one phrase. */
export function isOffer(text: string): boolean {
  if (text.length > LONGEST || /["“”„«»]/.test(text)) return false
  const address = ADDRESS.test(text)
  const imperative = IMPERATIVE.test(text)
  if (!address && !imperative) return false
  const needed = address && imperative ? 1 : 2
  let cues = 0
  for (const pattern of STRONG) if (pattern.test(text) && ++cues === needed) return true
  return false
}
