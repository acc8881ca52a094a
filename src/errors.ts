/**
 * The error family. Every message is one sentence a user can act on: what was wrong, where, what to do.
 * `cause` keeps the original error. Anything else that is thrown is a fault of ours.
 */
export class DemarcheError extends Error {
  /** HTTP status that fits; the command line maps every member of the family to exit code 1. */
  readonly status: number = 500

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** An input that cannot be read as a report: binary, empty, too large, unreadable address, empty folder. */
export class InputError extends DemarcheError {
  override readonly status = 422
}

/** Wrong usage: an unknown flag, a day that is no day. The command line exits with 2. */
export class UsageError extends DemarcheError {
  override readonly status = 400
}

/** Something asked for that the record does not hold. */
export class NotFoundError extends DemarcheError {
  override readonly status = 404
}

/** A database file that cannot be used: newer than this program, not ours, disk full, locked. */
export class StoreError extends DemarcheError {
  override readonly status = 503
}
