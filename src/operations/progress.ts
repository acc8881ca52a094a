/** How far a long piece of work is. Nothing in it may throw or wait. */
export interface Progress {
  /** `done` pieces are ready; `total` is `null` while it is not known. `at` names the piece in hand. */
  step(done: number, total: number | null, at: string): void
  /** The work is over, well or badly. */
  end(): void
}

/** Says nothing. */
export const SILENT: Progress = { step() {}, end() {} }
