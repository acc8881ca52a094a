import { expect, it } from 'vitest'
import { isStamp } from './stamp-lines.ts'

it.each([
  '04 Mar 2025, 20:24 GMT+10',
  'Published: May 12, 2023 4:05 PM | Updated: May 12, 2023 6:10 PM',
  '2023-05-12T10:00:00+03:00',
  '12.05.2023',
  '3 hours ago',
  'Friday, 12 May 2023',
  'Jul 13, 2020 15:35 Asia/Tehran [Updated: Jul 13, 2020 16:13 Asia/Tehran]',
])('%s is a stamp', (line) => expect(isStamp(line)).toBe(true))

it.each(['22,000 measures', 'May', 'In May 2023', 'The 2014 order', '12', 'Sanctions since 2014'])(
  '%s is none',
  (line) => expect(isStamp(line)).toBe(false),
)
