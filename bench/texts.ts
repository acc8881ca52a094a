import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The founding reports where they lie beside the project, else the embedded sample. */
export async function benchTexts(): Promise<string[]> {
  const folder = new URL('../../shared/reports/', import.meta.url)
  if (existsSync(folder))
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const { SAMPLE } = await import('../src/operations/sample/sample.ts')
  return SAMPLE.map((report: { text: string }) => report.text)
}
