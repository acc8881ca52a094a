import fc from 'fast-check'

/** Any string of UTF-16 units: lone surrogates, NUL, CRLF, NBSP, emoji, Cyrillic. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'слово',
        '😀',
        '\ud83d',
        '\udc00',
        '\r\n',
        '\u00a0',
        '\0',
        '\ufeff',
        ' ',
        'word',
        'é',
        'e\u0301',
      ),
    )
    .map((pieces) => pieces.join('')),
)
