/** The part of cli-progress that is used; the package brings no types. */
declare module 'cli-progress' {
  interface Options {
    format?: string
    barsize?: number
    barCompleteChar?: string
    barIncompleteChar?: string
    hideCursor?: boolean
    clearOnComplete?: boolean
    stopOnComplete?: boolean
    stream?: NodeJS.WriteStream
  }
  export class SingleBar {
    constructor(options: Options)
    start(total: number, value: number, payload?: { [name: string]: string }): void
    update(value: number, payload?: { [name: string]: string }): void
    stop(): void
  }
}
