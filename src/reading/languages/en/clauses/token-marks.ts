/** Which tokens of a document have something in common, by their index. */
export class TokenMarks {
  readonly #marks: Uint8Array

  constructor(tokens: number) {
    this.#marks = new Uint8Array(tokens)
  }

  add(index: number): void {
    this.#marks[index] = 1
  }

  has(index: number): boolean {
    return this.#marks[index] === 1
  }
}
