import { expect, test } from 'vitest'
import { ACTIONS, MODALITIES, POLARITIES } from '../../model/vocabulary.ts'
import { CODES } from './codes.table.ts'
import { codesOf } from './codes.ts'

test('every action, modality and polarity has one row', () => {
  const keys = CODES.map((row) => `${row.action} ${row.modality} ${row.polarity}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBe(ACTIONS.length * MODALITIES.length * POLARITIES.length)
})

test.each([
  ['impose', 'done', 'affirmed', '163', 'COERCE'],
  ['impose', 'threatened', 'affirmed', '1312', 'THREATEN'],
  ['lift', 'done', 'affirmed', '085', 'RETREAT'],
  ['lift', 'refused', 'affirmed', '1244', 'REJECT'],
  ['lift', 'demanded', 'affirmed', '1054', 'REQUEST'],
  ['expel', 'done', 'affirmed', '161', 'SANCTION'],
  ['meet', 'planned', 'affirmed', '036', 'AGREE'],
  ['summon', 'done', 'affirmed', '114', 'ACCUSE'],
] as const)('%s %s %s is %s', (action, modality, polarity, cameo, plover) => {
  const codes = codesOf({ action, modality, polarity })
  expect(codes.cameo).toBe(cameo)
  expect(codes.plover?.event).toBe(plover)
})
