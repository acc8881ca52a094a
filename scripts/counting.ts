// Writes docs/guide/counting.md anew from the public lists beside the project: `npm run counting`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listsCount } from '../src/operations/lists/count.ts'
import { UNITS, type Unit } from '../src/operations/lists/shown.ts'
import { DEFINITIONS } from '../src/operations/lists/units.ts'
import type { Store } from '../src/store/store.ts'
import { havePublicLists, publicLists } from './public-lists.ts'

const GUIDE = new URL('../docs/guide/counting.md', import.meta.url)
const LISTS = ['us-ofac-sdn', 'us-ofac-cons', 'un-sc'] as const
const PERIOD: [string, string] = ['2022-02-21', '2024-05-03']

/** The guide, with the figures of these lists. */
export function countingGuide(store: Store): string {
  const count = (unit: Unit, list?: string) => listsCount(store, { unit, list, party: 'RUS' })
  const rows = UNITS.map((unit) => {
    const own = LISTS.map((list) => count(unit, list).count)
    return `| ${unit} | ${own.join(' | ')} | ${count(unit).count} |`
  })
  const kinds = LISTS.map((list) => {
    const { byKind } = count('listed-targets', list)
    return `| ${list} | ${byKind.person} | ${byKind.entity} | ${byKind.vessel} | ${byKind.aircraft} |`
  })
  const tagged = listsCount(store, { list: 'us-ofac-sdn', program: 'RUSSIA-EO14024' }).count
  const { snapshots } = count('listed-targets')
  const made = UNITS.map((unit) => {
    const { gross, unknown } = listsCount(store, {
      unit,
      list: 'us-ofac-sdn',
      party: 'RUS',
      madeBetween: PERIOD,
    })
    return `| ${unit} | ${gross?.additions} | ${gross?.removals} | ${gross?.net} | ${unknown} |`
  })
  return `# How many sanctions on Russia?

It depends on what is counted, on which lists, and on which day. This page gives the figure in each unit for the lists
at hand, with the definition. \`npm run counting\` prints it anew from the lists, and a test holds it against them.

## The units

${UNITS.map((unit) => `- **${unit}** — ${DEFINITIONS[unit].slice(DEFINITIONS[unit].indexOf(': ') + 2)}`).join('\n')}

"On Russia" means here: under a regime that answers the conduct of Russia, by the reviewed table in
\`data/lists/regimes.csv\`. That is not the nationality or seat of those listed: a company elsewhere that is listed for
helping Russia counts, a Russian listed for terrorism does not. A tag alone does not tell a block of all property from
a ban on new debt, so the table goes by list, programme and directive.

## The figures

| unit | ${LISTS.join(' | ')} | together |
|---|${'---:|'.repeat(LISTS.length + 1)}
${rows.join('\n')}

| listed targets | persons | entities | vessels | aircraft |
|---|---:|---:|---:|---:|
${kinds.join('\n')}

Of the entries of us-ofac-sdn, ${tagged} carry the tag RUSSIA-EO14024. The Security Council has no regime on Russia.

These snapshots were counted:

| list | shown at | SHA-256 |
|---|---|---|
${snapshots.map(({ list, at, sha256 }) => `| ${list} | ${at} | \`${sha256.slice(0, 16)}…\` |`).join('\n')}

They are of different days, so "together" is the state of no one day; \`demarche lists count\` says so beside each such
sum. The two lists of OFAC share their numbers: a target on both counts once for the authority.

## Made, removed, net

What began and ended on us-ofac-sdn from ${PERIOD[0]} to ${PERIOD[1]}, under regimes on Russia. The file carries no
dates, so a beginning is known to lie between two scrapes; "unknown" may have begun a little outside these days.

| unit | additions | removals | net | unknown |
|---|---:|---:|---:|---:|
${made.join('\n')}

## Ask it yourself

\`\`\`
demarche lists count --party RUS --unit measures --list us-ofac-sdn
demarche lists count --party RUS --unit designations --in-force-on 2024-02-23
demarche lists count --party RUS --made-between ${PERIOD.join(' ')}
\`\`\`

Each answer prints its definition, filters, days and hashes. What the snapshots cannot tell is counted apart as
unknown, never guessed.
`
}

if (import.meta.main) {
  if (!havePublicLists)
    throw new Error('The public lists are not there: put them into shared/ beside the project.')
  const folder = mkdtempSync(join(tmpdir(), 'demarche-counting-'))
  try {
    const { store } = await publicLists(folder)
    writeFileSync(GUIDE, countingGuide(store))
    store.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
