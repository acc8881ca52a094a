import type { Terminal } from '../terminal.ts'

/** Options that every command takes. */
export interface Settings {
  db: string
  json: boolean
  quiet: boolean
  /** A file with parties of the user's own. */
  parties: string | null
}

/** What a command gets: its words, its own options as parsed, the settings, and where to print. */
export interface Invocation {
  words: string[]
  options: object
  settings: Settings
  terminal: Terminal
}

/** Runs and gives the exit code. */
export type Run = (invocation: Invocation) => Promise<number>
