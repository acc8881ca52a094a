import { expect, it } from 'vitest'
import { OutletIndex } from './outlets.ts'

const outlets = new OutletIndex([
  { name: 'RT', names: ['RT.com', 'Russia Today'] },
  { name: 'Times', names: ['The Times'] },
  { name: 'Moscow Times', names: ['The Moscow Times'] },
])

it('finds whole names, the longest first, also in capitals', () => {
  const text = 'The Moscow Times, RUSSIA TODAY and RT.com’s site; not SPORT, nor RTL; RT’s too.'
  expect(outlets.mentions(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['Moscow Times', 'The Moscow Times'],
    ['RT', 'RUSSIA TODAY'],
    ['RT', 'RT.com'],
    ['RT', 'RT'],
  ])
})

it('knows a name as a whole line', () => {
  expect(outlets.named(' rt.COM ')).toBe('RT')
  expect(outlets.named('The Moscow Times')).toBe('Moscow Times')
  expect(outlets.named('Times of Minsk')).toBeNull()
})
