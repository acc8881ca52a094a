"""Labelled paragraphs to windows and batches; the same seed and epoch always give the same ones."""

import random

import torch

from pieces import CLS, SEP

GUISES = {"plain": 0.45, "tokenised": 0.3, "perturbed": 0.25}
PIECES_A_WINDOW = 254
PIECES_A_BATCH = 2048


def size(words):
    return sum(len(w[0]) for w in words)


def split(paragraph, limit):
    """A paragraph in parts of at most limit pieces, cut between words; a span that is cut begins anew."""
    part, used = [], 0
    for w in paragraph:
        if used + len(w[0]) > limit and part:
            yield part
            part, used = [], 0
        tag = w[3] - 1 if not part and w[3] in (2, 4, 6) else w[3]
        part.append((w[0][:limit], *w[1:3], tag))
        used += len(w[0])
    if part:
        yield part


def windows(paragraphs, limit):
    """Whole paragraphs, packed in order up to limit pieces."""
    shown, used = [], 0
    for paragraph in paragraphs:
        for part in split(paragraph, PIECES_A_WINDOW):
            n = size(part)
            if shown and used + n > limit:
                yield shown
                shown, used = [], 0
            shown = shown + part
            used += n
    if shown:
        yield shown


def tensors(batch):
    """Windows padded to one length: pieces, cases, gaps, keep, heads, tags, words."""
    rows = []
    for words in batch:
        pieces, cases, gaps, heads, tags = [CLS], [0], [0], [], []
        for ids, case, gap, tag in words:
            heads.append(len(pieces))
            tags.append(tag)
            pieces += ids
            cases += [case] * len(ids)
            gaps += [gap] + [0] * (len(ids) - 1)
        rows.append((pieces + [SEP], cases + [0], gaps + [0], heads, tags))
    n, m = max(len(r[0]) for r in rows), max(len(r[3]) for r in rows)
    padded = [torch.tensor([r[i] + [0] * ((n if i < 3 else m) - len(r[i])) for r in rows]) for i in range(5)]
    keep = torch.tensor([[True] * len(r[0]) + [False] * (n - len(r[0])) for r in rows])
    words = torch.tensor([len(r[3]) for r in rows])
    return (*padded[:3], keep, padded[3], padded[4], words)


def without_case(words, chance):
    """Sometimes a text in small letters, or in capitals, with labels kept."""
    x = chance.random()
    if x < 0.1:
        return [(p, 0, g, t) for p, _c, g, t in words]
    if x < 0.13:
        return [(p, 2, g, t) for p, _c, g, t in words]
    return words


def epoch(parts, seed: int, number: int, share=1.0):
    """The batches of one epoch over {guise: articles}."""
    chance = random.Random(seed * 1000 + number)
    names, shares = list(GUISES), list(GUISES.values())
    found = []
    for i in range(len(parts["plain"])):
        if chance.random() > share:
            continue
        article = parts[chance.choices(names, shares)[0]][i]
        limit = chance.choice([1, 1, 1, 160])
        found += [without_case(w, chance) for w in windows(article, limit)]
    return in_batches(found, chance)


def in_batches(found, chance):
    """Windows of like length together, batches in random order."""
    chance.shuffle(found)
    found.sort(key=lambda w: size(w) + chance.randrange(4))
    made, batch, longest = [], [], 0
    for w in found:
        n = size(w) + 2
        if batch and max(longest, n) * (len(batch) + 1) > PIECES_A_BATCH:
            made.append(batch)
            batch, longest = [], 0
        batch.append(w)
        longest = max(longest, n)
    made.append(batch)
    chance.shuffle(made)
    return made
