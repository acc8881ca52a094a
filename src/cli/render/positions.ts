import type { PositionRow, PositionsResult, PositionView } from '../../operations/results.ts'
import { saySpeaker } from './acts.ts'
import { sayDays, sayTold, sayWhen } from './dates.ts'
import { withCopies } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { clean, pad, spoken } from './text.ts'

/** How each speaker's position on each issue moved, in time, gaps shown. */
export function renderPositions(result: PositionsResult, screen: Screen): string[] {
  if (result.views.length === 0)
    return hang(
      screen,
      '',
      'No such position is on record. Leave --speaker and --issue away to see all that are.',
    )
  return result.views.flatMap((view, index) => [...(index > 0 ? [''] : []), ...track(view, screen)])
}

function track(view: PositionView, screen: Screen): string[] {
  const lines = hang(
    screen,
    '',
    `${styled(screen, 'bold', saySpeaker(view.speaker))} on ${styled(screen, 'bold', view.issue)}`,
  )
  view.rows.forEach((row, index) => {
    lines.push(...step(row, screen))
    for (const gap of view.gaps)
      if (gap.after === index)
        lines.push(
          ...hang(screen, '  ', styled(screen, 'dim', `— nothing on record for ${sayDays(gap.days)} —`)),
        )
  })
  return lines
}

/** The day of a stance, else that of the report which tells it. */
export const sayStepDate = ({ date, step: { told } }: PositionRow): string =>
  date || !told ? sayWhen(date) : sayTold(told)

function step(row: PositionRow, screen: Screen): string[] {
  const stance = styled(screen, 'cyan', [row.stance, ...row.also].join(', '))
  const lines = hangWithReference(
    screen,
    `  ${pad(sayStepDate(row), 10)}  `,
    stance,
    withCopies(row.reports, row.copies),
  )
  lines.push(...hang(screen, '    ', spoken(row.step.context.span.text, row.step.form)))
  if (row.condition) lines.push(...hang(screen, '    ', `on condition: ${clean(row.condition.span.text)}`))
  lines.push(...hang(screen, '    ', styled(screen, 'dim', row.step.utterance)))
  return lines
}
