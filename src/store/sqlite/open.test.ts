import { sampleOf } from '../../../test/store/sample.ts'
import { storeContract } from '../store.contract.ts'
import { openStore } from './open.ts'

storeContract('SQLite', { open: (path) => openStore(path), sample: sampleOf })
