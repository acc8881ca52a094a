"""Exact and overlap F1 of tagged spans, as the corpus' own table counts them."""

import numpy as np
import torch

from batches import PIECES_A_WINDOW, split, tensors, windows
from model import best_path

KINDS = {"source": 1, "cue": 3, "content": 5}


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate([*tags, 0]):
        if start is not None and (tag % 2 or tag == 0):
            found.add((start, i, tags[start]))
            start = None
        if tag % 2:
            start = i
    return found


def f1(right, said, true):
    return 2 * right / (said + true) if said + true else 0.0


def predict(reader, texts, bias=0.0, batch=16):
    """The tags of every text, in order; longer ones are read in parts. bias is added to the score of O."""
    parts = [list(split(text, PIECES_A_WINDOW)) for text in texts]
    if any(len(p) > 1 for p in parts):
        found = iter(predict(reader, [part for p in parts for part in p], bias, batch))
        return [[tag for _ in p for tag in next(found)] for p in parts]
    steps, first = reader.transitions().detach().numpy(), reader.first.numpy()
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    found = [None] * len(texts)
    with torch.no_grad():
        for at in range(0, len(order), batch):
            some = order[at : at + batch]
            *x, _tags, words = tensors([texts[i] for i in some])
            scores = reader.scores(*x).float().numpy().astype(np.float64)
            scores[..., 0] += bias
            for row, i, n in zip(scores, some, words.tolist(), strict=True):
                found[i] = best_path(row[:n], steps, first)
    return found


def score(texts, found):
    counts = {k: [0, 0, 0, 0, 0, 0] for k in KINDS}
    for words, tags in zip(texts, found, strict=True):
        gold = [w[3] for w in words]
        said, true = spans(tags), spans(gold)
        for name, k in KINDS.items():
            c = counts[name]
            s, g = {x for x in said if x[2] == k}, {x for x in true if x[2] == k}
            c[0] += len(s & g)
            c[1] += len(s)
            c[2] += len(g)
            c[3] += sum(a in (k, k + 1) and b in (k, k + 1) for a, b in zip(tags, gold, strict=True))
            c[4] += sum(a in (k, k + 1) for a in tags)
            c[5] += sum(b in (k, k + 1) for b in gold)
    return {k: (round(f1(*c[:3]), 4), round(f1(*c[3:]), 4), round(c[0] / max(c[1], 1), 3), round(c[0] / max(c[2], 1), 3))
            for k, c in counts.items()}


def in_windows(articles, limit=PIECES_A_WINDOW):
    return [w for a in articles for w in windows(a, limit)]
