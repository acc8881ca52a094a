// Turns the reviewed data files into TypeScript tables: `npm run tables`. A test holds the tables against the data.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { TABLES, type Table } from './tables.list.ts'

const root = new URL('..', import.meta.url)

/** The rows of a data file: a CSV with a header line, or YAML. */
export function rowsOf(path: string): unknown {
  const text = readFileSync(new URL(path, root), 'utf8')
  if (path.endsWith('.csv'))
    return parseCsv(text, {
      columns: true,
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
      trim: true,
    })
  return parseYaml(text)
}

/** The source text of one table. */
export function tableSource(table: Table): string {
  const rows = table.make(rowsOf(table.data))
  const body = Array.isArray(rows)
    ? `[\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]`
    : JSON.stringify(rows, null, 1)
  return [
    `// Made from ${table.data} by scripts/tables.ts; edit the data, then run: npm run tables`,
    `import type { ${table.type} } from '${table.typeFrom}'`,
    '',
    `export const ${table.name}: readonly ${table.type}[] = ${body}`,
    '',
  ].join('\n')
}

/** Where the version of the data goes, and its source text: readings name the data they were made with. */
export const DATA_VERSION_FILE = 'src/reading/data-version.table.ts'
export function dataVersionSource(): string {
  const hash = createHash('sha256')
  const files = readdirSync(new URL('data/', root), { recursive: true, encoding: 'utf8' }).filter((path) =>
    // The tables of the official lists have no part in a reading.
    /^(?!lists[\\/]).+\.(?:csv|ya?ml)$/.test(path),
  )
  for (const path of files.sort())
    hash.update(`${path}\n`).update(readFileSync(new URL(`data/${path}`, root)))
  const version = hash.digest('hex').slice(0, 12)
  return `// Made from data/ by scripts/tables.ts; edit the data, then run: npm run tables\nexport const DATA_VERSION = '${version}'\n`
}

if (import.meta.main) {
  for (const table of TABLES) {
    writeFileSync(new URL(table.table, root), tableSource(table))
    console.log(`${table.data} → ${table.table}`)
  }
  writeFileSync(new URL(DATA_VERSION_FILE, root), dataVersionSource())
}
