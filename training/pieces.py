"""Text to word pieces with their letter case and gap; the TypeScript tokenizer gives the same."""

from tokenizers import Tokenizer

CLS, SEP = 101, 102


def tokenizer(file: str) -> Tokenizer:
    t = Tokenizer.from_file(file)
    t.no_padding()
    t.no_truncation()
    return t


def case_of(word: str) -> int:
    """0 no capital, 1 a capital first, 2 all capitals, 3 capitals elsewhere."""
    if word == word.lower():
        return 0
    if len(word) > 1 and word == word.upper():
        return 2
    return 1 if word[0] != word[0].lower() and word[1:] == word[1:].lower() else 3


def cut(t: Tokenizer, text: str):
    """The words of a text: (start, end, pieces, case, gap), offsets in code points.

    gap: 0 nothing before the word, 1 white space, 2 a line break."""
    shown = t.encode(text, add_special_tokens=False)
    words, last = [], 0
    for piece, (start, end), word in zip(shown.ids, shown.offsets, shown.word_ids, strict=True):
        if words and words[-1][5] == word:
            words[-1][1] = end
            words[-1][2].append(piece)
        else:
            words.append([start, end, [piece], 0, 0, word])
    for w in words:
        between = text[last : w[0]]
        w[4] = 2 if "\n" in between else 1 if between else 0
        w[3] = case_of(text[w[0] : w[1]])
        last = w[1]
    return [tuple(w[:5]) for w in words]
