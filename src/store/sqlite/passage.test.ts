import { describe, expect, test } from 'vitest'
import { passageAround } from './passage.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]
const at = (text: string, word: string) => {
  const start = text.indexOf(word)
  return { start, end: start + word.length }
}

describe('passageAround', () => {
  test('is where most hits are close together', () => {
    const text = `one ${'. '.repeat(300)} two and three, said the envoy ${'. '.repeat(300)} four`
    const hits = ['one', 'two', 'three', 'four'].map((word) => at(text, word))
    expect(passageAround(text, whole(text), hits).text).toContain('two and three, said the envoy')
  })

  test('stays inside its piece of the body', () => {
    const text = 'Home News World The envoy left. Read also: nine more'
    const body = [at(text, 'The envoy left.')]
    expect(passageAround(text, body, [at(text, 'envoy')])).toEqual({ ...body[0], text: 'The envoy left.' })
  })

  test('is the beginning of the body where nothing was hit', () => {
    const text = 'Home The envoy left.'
    expect(passageAround(text, [at(text, 'The envoy left.')], []).text).toBe('The envoy left.')
    expect(passageAround('', [], [])).toEqual({ start: 0, end: 0, text: '' })
  })

  test('never cuts a surrogate pair, even without a space to cut at', () => {
    const text = `${'😀'.repeat(301)}hit${'😀'.repeat(301)}`
    expect(passageAround(text, whole(text), [at(text, 'hit')]).text.isWellFormed()).toBe(true)
  })
})
