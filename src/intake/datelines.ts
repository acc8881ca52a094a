/**
 * The beginning of a report with its place: `MOSCOW, December 21. /TASS/.`, `LONDON (Reuters) -`, `DUBLIN, Ireland:`,
 * `WASHINGTON, D.C. The`, `Moscow, 15 April (Interfax) —`. The place in capitals, or an agency in brackets or slashes.
 */
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]{1,30}(?: \p{Lu}[\p{Lu}.'’-]{1,30}){0,3} ?(?:[,/] ?[\p{L}. ]{2,30}){0,2}(?:[,.] ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?\.? ?(?:[-–—:]|[(/[]\p{L}[^)/\]]{1,30}[)/\]])|\p{Lu}{3,}[\p{Lu} ]{0,20}, D\.C\. |\p{Lu}{3,}[\p{Lu} -]{0,20},? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?\. |\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20}){0,2}(?:, ?[\p{L}\d. ]{2,30}){0,2}\.? ?(?:\(\p{Lu}[\p{L} .-]{1,24}\)|\/\p{Lu}[\p{L} .-]{1,24}\/))/u
