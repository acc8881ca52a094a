type Sqlite = typeof import('node:sqlite')

/**
 * Node's own SQLite, loaded on first use: commands that store nothing do not pay for it. Node 22 announces it as
 * experimental; that one warning is kept back, all others pass.
 */
export function loadSqlite(): Sqlite {
  const emitWarning = process.emitWarning
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).startsWith('SQLite is an experimental feature')) return
    Reflect.apply(emitWarning, process, [warning, ...rest])
  }) as typeof process.emitWarning
  try {
    return process.getBuiltinModule('node:sqlite')
  } finally {
    process.emitWarning = emitWarning
  }
}
