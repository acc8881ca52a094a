import { InputError, NotFoundError } from '../../errors.ts'
import type { Store } from '../../store/store.ts'
import { timelineIn } from './histories.ts'

/** Lets a snapshot in that was held back; its id, or the beginning of it, is what `lists status` shows. */
export function listsRelease(store: Store, id: string): { id: string; list: string; at: string } {
  const found = store.lists.snapshots().filter((snapshot) => snapshot.id.startsWith(id) && id.length >= 4)
  const [snapshot] = found
  if (!snapshot || found.length > 1)
    throw new NotFoundError(
      found.length > 1
        ? `${id} is the beginning of ${found.length} snapshots; give more of it.`
        : `There is no snapshot ${id}; demarche lists status shows those that are held back.`,
    )
  const { held } = timelineIn(store, snapshot.list)
  const own = held.find((each) => each.snapshot.id === snapshot.id)
  if (!own) throw new InputError(`The snapshot ${snapshot.id} is not held back; nothing was done.`)
  if (own.fault.code === 'malformed' || own.fault.code === 'schema')
    throw new InputError(
      `The snapshot ${snapshot.id} cannot be let in, since it could not be read to its end: ${own.fault.reason}.`,
    )
  store.lists.release(snapshot.id)
  return { id: snapshot.id, list: snapshot.list, at: own.at }
}
