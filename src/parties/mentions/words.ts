/** Closed classes of words that roles and names are read with. All are atom keys: lower case, without hyphens. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const DEFINITE = set('the this aforementioned')
export const POSSESSIVE = set('his her its their our my your')
export const INDEFINITE = set(
  'a an some several many other another both two three four five six unnamed unidentified anonymous certain various one',
)

/** Words that stand before the last word of a role or institution. */
export const MODIFIERS =
  set(`senior top high ranking highest chief deputy vice first second acting interim former ex
  then current incumbent outgoing incoming new newly elected self proclaimed longtime long time veteran main lead
  principal special permanent official unnamed state foreign defense defence finance financial economic economy trade
  commerce commercial energy oil petroleum gas interior justice health culture agriculture industry development digital
  environment transport transportation nuclear military security national intelligence press media policy affairs
  political presidential parliamentary government governmental administration ministry department embassy ministerial
  supreme general home external internal international opposition ruling party republican democratic democrat
  conservative labour liberal communist gop treasury diplomatic consular cabinet council committee commission central
  bank prime under assistant managing executive associate junior retired local regional congressional human rights
  customs budget communications information sanctions science technology religious spiritual world exiled embattled
  junta transitional caretaker co relations public service office agency mission parliament majority minority federal
  chargé charge monetary market single competition enlargement chamber lower upper senate house congress army navy air
  force border police law enforcement revolutionary unification counterterrorism terrorism arms control disarmament
  crown hardline pro government's democracy social socialist people's popular exiled
  delegation staff personnel joint strategic chancellery anti corruption tax revenue church patriarchate campaign
  transition inaugural reconstruction trade's long serving russian-installed appointed backed installed veteran whole overseas language freedom planning coup rebel lieutenant brigadier asia asian africa african
  eurasia eurasian pacific hemisphere middle near east eastern americas balkans cooperation relations monitoring control assets`)

/** Last words of an institution: "the Russian foreign ministry", "Iranian authorities". */
export const INSTITUTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    government: 'government',
    governments: 'government',
    authorities: 'government',
    administration: 'government',
    leadership: 'government',
    regime: 'government',
    cabinet: 'government',
    presidency: 'government',
    side: 'government',
    junta: 'government',
    delegation: 'government',
    ministry: 'ministry',
    ministries: 'ministry',
    department: 'ministry',
    agency: 'ministry',
    office: 'ministry',
    service: 'ministry',
    services: 'ministry',
    bureau: 'ministry',
    division: 'ministry',
    directorate: 'ministry',
    commission: 'government',
    council: 'government',
    committee: 'parliament',
    embassy: 'foreign',
    embassies: 'foreign',
    consulate: 'foreign',
    mission: 'foreign',
    diplomacy: 'foreign',
    parliament: 'parliament',
    legislature: 'parliament',
    senate: 'parliament',
    congress: 'parliament',
    assembly: 'parliament',
    chamber: 'parliament',
    military: 'defence',
    army: 'defence',
    navy: 'defence',
    forces: 'defence',
    police: 'interior',
    intelligence: 'security',
    court: 'court',
    bank: 'bank',
    watchdog: 'ministry',
    regulator: 'ministry',
  }),
)

/** Institutions that are meant by name even where the state is left to the context: "the foreign ministry". */
export const CONTEXTUAL =
  set(`government authorities ministry embassy parliament cabinet presidency junta bank
  administration military delegation`)

/** Institutions that take up one named before, and mean nobody where none was: "the department". */
export const TAKEN_UP_ORGANS = set('department agency council committee court assembly office')

/** Ministries and the like, by the word that tells which: "foreign ministry" → foreign. */
export const TOPICS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foreign: 'foreign',
    overseas: 'foreign',
    external: 'foreign',
    diplomatic: 'foreign',
    finance: 'finance',
    financial: 'finance',
    treasury: 'finance',
    economy: 'finance',
    economic: 'finance',
    trade: 'trade',
    commerce: 'trade',
    defense: 'defence',
    defence: 'defence',
    war: 'defence',
    interior: 'interior',
    justice: 'justice',
    security: 'security',
    intelligence: 'security',
  }),
)

export const TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dr', null],
  ['prof', null],
  ['professor', null],
  ['sir', 'm'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['madame', 'f'],
  ['monsieur', 'm'],
  ['herr', 'm'],
  ['frau', 'f'],
  ['señor', 'm'],
  ['comrade', null],
])

/** Abbreviated roles before a name: "Sen. Lindsey Graham". */
export const SHORT_ROLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'congressman'],
  ['reps', 'congressman'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'general'],
  ['adm', 'admiral'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
  ['fm', 'minister'],
  ['pm', 'premier'],
  ['col', 'commander'],
])

/** Lower-case words that stand inside names. */
export const NAME_PARTICLES = set(
  'van von der den de del della di da dos du la le al el bin ibn ben bint ul abu ter ten zu',
)

/** Capitalised words that begin no name: sentence openers, days, months, words of headlines. */
export const NO_NAMES =
  set(`the a an this that these those it its he she his her they their we our you your i my in on
  at by for from to of with without as and but or nor so yet if when while where why how what who whom whose which after
  before since until during under over about against between among amid despite although though because not no yes also
  however meanwhile earlier later now today yesterday tomorrow then there here still even just only according asked
  answering speaking commenting responding addressing adding noting talking asking video photo source sources read more
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  sanctions sanction new news breaking update updates exclusive analysis opinion watch live first last next all
  some many most several both each every any another other such one two three four five six seven eight nine ten
  north south east west northern southern eastern western central upper lower great republic republican republicans
  democrat democrats democratic god christmas easter ramadan islam islamic muslim christian jewish arab arabs orthodox
  catholic nazi communist soviet covid internet wall street article resolution regulation decision order act law bill
  treaty agreement protocol convention constitution chapter annex section part day week month year former ex says said
  say will would could should must has have had is are was were be been being do does did let lets make makes made
  get gets take takes taken give gives given calls called call warns warned slams slammed vows vowed hits hit urges
  urged seeks sought imposes imposed lifts lifted extends extended rejects rejected denies denied`)

/** Words that make a run of capitalised words an organisation, not a person. */
export const ORGANISATION_WORDS =
  set(`bank company corp corporation inc ltd llc plc group holding holdings institute
  university college council committee commission ministry watch association agency department office center centre
  fund party news times post journal television tv radio union federation organization organisation services service
  forces force guard guards army navy court house assembly board bureau exchange foundation initiative international
  network press society studies team trust school academy airlines airways shipping lines oil gas energy petroleum
  steel motors technologies technology systems industries industry capital partners securities insurance stream
  coalition alliance movement front brigade brigades syndicate chamber club conference forum summit cup games olympics
  championship airport street avenue square river sea ocean gulf strait bay island islands mountain city county province
  region district oblast state states war battle revolution day act treaty sputnik magazine daily newspaper online
  security defense defense defence policy relations affairs programme program project plan strategy`)

/** Forms of verbs that report speech, after or before a name. A first look only; quotations are found elsewhere. */
export const SAYING =
  set(`said says say saying told tells tell stated states state added adds add noted notes note
  stressed stresses stress warned warns warn tweeted tweets wrote writes write argued argues argue announced announces
  claimed claims insisted insists declared declares explained explains asked asks emphasized emphasised emphasizes
  underlined underscored reiterated repeated recalled remarked commented pointed suggested acknowledged admitted
  confirmed denied accused condemned criticized criticised slammed vowed pledged promised replied responded answered
  continued concluded believes believed thinks called urged demanded proposed posted quipped observed reported instructed
  burdened famous knowledgeable spoke expressed assured mentioned opined complained lamented hailed praised welcomed
  rejected dismissed blasted signaled signalled indicated hinted predicted cautioned testified retorted assessed quoted
  cited according famously`)

/** Surnames that are words or too common: taken only with a full name or role in the document, never in lower case. */
export const COMMON_SURNAMES =
  set(`may price power rice king ban park moon lew brown hunt kerry bush powell snow ross
  baker cook young day hill bell fox wolf gray grey green white black long short rich wise best good west north south
  east an li wang kim lee chen liu zhang lin ma mao han hun song shin oh yang yoon cho choi chung psaki burns nuland
  miller smith johnson jones williams wilson martin thomas scott grant hague reid major cash cooper mason carter
  carney hope wood stone cross banks case church sands pope bishop abbott turner brandt koch bolt austin esper page
  grand roth wade gates hammond raab stubb store pahor sola mali costa rama plan fico babis orban diaz arce mora`)

/** States that are given names too: "Jordan Smith", "Georgia Brown". */
export const GIVEN_NAMES = set('jordan georgia chad israel kenya india paris london sofia vienna')

/** Words for states that are given names here and there: believed after a title or role only. */
export const RARE_GIVEN_NAMES = set(
  'german china cuba america ireland holland washington asia scot norman roman',
)

/** Last words of roles that are adjectives or other nouns as well: "the official forecast", "the general public". */
export const ADJECTIVAL_ROLES = set(
  'official officials general chief deputy representative leader head chair lead expert executive fellow owner',
)

/** Words that are never a surname by themselves, though some people are called so: "He", "So". */
export const NEVER_SURNAMES = set('he she it we they you i an so the his her my our if in on to no yes do')
