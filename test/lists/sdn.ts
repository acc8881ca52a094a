/** Entries of an invented sdn.csv: number and version; a version is a change of remarks. */
export type Entries = { [key: string]: number }

/** The file with these entries, ended as OFAC ends it. */
export const sdnCsv = (entries: Entries): string =>
  `${Object.entries(entries)
    .map(([key, version]) =>
      `${key},"LANTERN WORKS ${key}",-0- ,"${Number(key) % 2 ? 'CUBA' : 'SDGT] [RUSSIA-EO14024'}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. ${version}." \r\n`.replace(
        '" \r\n',
        '"\r\n',
      ),
    )
    .join('')}\u001a`

/** Entries numbered from `from` up to `to`, all of one version. */
export const numbered = (from: number, to: number, version = 1): Entries =>
  Object.fromEntries(Array.from({ length: to - from }, (_, n) => [from + n, version]))
