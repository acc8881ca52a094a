const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]'
const WORD = new RegExp(
  `^(?:${MONTH}|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[h:.]\\d{2}(?:[:.]\\d{2})?(?:am|pm|z)?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:t[\\d:.+z-]{4,20})?|\\d{1,2}(?:am|pm)|[ap]\\.?m\\.?|gmt|utc|msk|est|edt|bst|cet|cest|et|pt|pst|pdt|ist|eest|eet|local|time|moscow|(?:gmt|utc)?[+-]\\d{1,2}(?::?\\d{2})?|published|posted|updated|modified|created|first|last|on|at|date|dated|of|the|de|ago|hours?|minutes?|mins?|days?|weeks?|today|yesterday|г|года|[a-z]{3,12}\\/[a-z_]{3,20})$`,
  'i',
)

/** Longest stamp line, in UTF-16 units. */
const LONGEST = 100

/** A line that holds nothing but a day or time ("04 Mar 2025, 20:24 GMT+10", "Published: 3 hours ago"). */
export function isStamp(text: string): boolean {
  if (text.length > LONGEST || !/\d|today|yesterday/i.test(text)) return false
  const words = text.split(/[\s,|•·()[\]–—]+|:(?=\s|$)/).filter(Boolean)
  const known = words.filter((word) => WORD.test(word)).length
  return (
    words.length > 0 &&
    known === words.length &&
    (known > 1 || /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}-\d\d|yesterday|today/i.test(text))
  )
}
