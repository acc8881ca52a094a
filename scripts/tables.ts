// Turns the reviewed data files into TypeScript tables: `npm run tables`. A test holds the tables against the data.
import { readFileSync, writeFileSync } from 'node:fs'
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

if (import.meta.main) {
  for (const table of TABLES) {
    writeFileSync(new URL(table.table, root), tableSource(table))
    console.log(`${table.data} → ${table.table}`)
  }
}
