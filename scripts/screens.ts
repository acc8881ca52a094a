// Prints the screens in the documents anew: `npm run screens`. A test holds the documents against the commands.
import { writeFileSync } from 'node:fs'
import { cutLike, DOCUMENTS, DOCUMENTS_DAY, readDocument, runShown, shownIn } from './console-blocks.ts'

for (const path of DOCUMENTS) {
  let text = readDocument(path)
  const shown = shownIn(text)
  const printed = runShown(
    shown.map(({ command }) => command),
    DOCUMENTS_DAY,
  )
  for (const [index, { output, start, end }] of [...shown.entries()].reverse()) {
    const now = printed[index]
    if (now !== null && now !== undefined)
      text = text.slice(0, start) + cutLike(output, now) + text.slice(end)
  }
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
  console.log(`${path}: ${shown.length} screens`)
}
