import { styleText } from 'node:util'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

export type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'red'

/** Where text is laid out for: its width in columns and whether colours are shown. */
export interface Screen {
  width: number
  colour: boolean
}

const NARROWEST = 40
const WIDEST = 110
const USUAL = 80

/** The screen that a stream and an environment describe: terminal, else `COLUMNS`, else 80 columns. */
export function screenOf(
  stream: { isTTY?: boolean; columns?: number },
  env: { [name: string]: string | undefined },
): Screen {
  const columns = stream.columns || Number(env.COLUMNS) || USUAL
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))),
    colour: wantsColour(stream, env),
  }
}

/** `NO_COLOR` wins, then `FORCE_COLOR`; else colour only on a terminal that is not dumb. */
function wantsColour(stream: { isTTY?: boolean }, env: { [name: string]: string | undefined }): boolean {
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

export const styled = (screen: Screen, style: Style, text: string): string =>
  screen.colour && text !== '' ? styleText(style, text, { validateStream: false }) : text

/** Text wrapped beside a lead: the first line follows the lead, the others stand under its end. */
export function hang(screen: Screen, lead: string, text: string, reserve = 0): string[] {
  const indent = stringWidth(lead)
  // A lead that leaves too little room beside it, such as a long name, takes lines of its own.
  if (indent > screen.width * 0.6)
    return [...hang(screen, '', lead.trimEnd()), ...hang(screen, '    ', text, reserve)]
  const room = Math.max(1, screen.width - indent - reserve)
  const lines = wrapAnsi(text, room, { hard: true, trim: true }).split('\n')
  return lines.map((line, index) => ((index === 0 ? lead : ' '.repeat(indent)) + line).trimEnd())
}

/** As `hang`, with a reference such as "[2]" at the right edge of the last line. */
export function hangWithReference(screen: Screen, lead: string, text: string, reference: string): string[] {
  if (reference === '') return hang(screen, lead, text)
  const width = stringWidth(reference)
  // A long list of references takes a line of its own rather than squeeze the words.
  if (width > screen.width / 3) {
    const indent = ' '.repeat(Math.min(stringWidth(lead), 12))
    return [...hang(screen, lead, text), ...hang(screen, indent, reference)]
  }
  const lines = hang(screen, lead, text, width + 1)
  const last = lines.pop() ?? ''
  lines.push(last + ' '.repeat(Math.max(1, screen.width - stringWidth(last) - width)) + reference)
  return lines
}
