import { describe } from 'vitest'
import type { Implementation } from './contract/bench.contract.ts'
import { listsContract } from './contract/lists.contract.ts'
import { recordContract } from './contract/record.contract.ts'
import { reportsContract } from './contract/reports.contract.ts'
import { searchContract } from './contract/search.contract.ts'

/** What every store must do. */
export function storeContract(name: string, implementation: Implementation): void {
  describe(`${name} keeps the store's contract`, () => {
    reportsContract(implementation)
    recordContract(implementation)
    searchContract(implementation)
    listsContract(implementation)
  })
}
