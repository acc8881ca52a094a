const formats = new Map<string, Intl.DateTimeFormat>()

/** The day in an IANA zone at an ISO instant; a bare day is the issuer's already. */
export function dayIn(zone: string, moment: string): string {
  if (moment.length === 10) return moment
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    formats.set(zone, format)
  }
  return format.format(new Date(moment))
}

const MS = 86_400_000

/** Days from one ISO day to another. */
export const daysFrom = (earlier: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / MS)

/** The day before or after an ISO day. */
export const nextDay = (day: string, by = 1): string =>
  new Date(Date.parse(day) + by * MS).toISOString().slice(0, 10)
