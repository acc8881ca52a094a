"""Annotated articles to labelled paragraphs, each in several guises.

    python prepare.py DATA BASE OUT

DATA holds train/ and dev/ with text/*.txt and attributions/*.ann (offsets in code points) and valid.jsonl; BASE is the
folder of the pretrained encoder; OUT gets one pickle a part. Labels follow the words through every change of the text.
"""

import glob
import json
import os
import pickle
import random
import re
import sys
import zlib

from pieces import cut, tokenizer

KINDS = {"Source": 1, "Cue": 3, "Content": 5}
MARKS = [("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("''", "''"), ("``", "''"), ("“", "“"), ("", "")]
QUOTE = re.compile(r"''|``|[\"“”«»]|(?<!\w)‘(?=\w)")
CLITIC = re.compile(r"(?<=\w)(?=n['’]t\b)|(?<=\w)(?=['’](?:s|re|ve|ll|d|m)\b)", re.I)
PUNCTUATION = re.compile(r"(?<=\S)(?=[,;:?!”\"’)%])|(?<=[“\"(‘$])(?=\S)|(?<=\w)(?=\.(?:\s|$))")
ARTICLE = re.compile(r"\b(?:the|a|an) ", re.I)


def spans_of(file: str):
    found = []
    for line in open(file, encoding="utf-8"):
        m = re.match(r"T\d+\t(Source|Cue|Content) ([\d ;]+)\t", line)
        if m:
            found += [(*map(int, piece.split()), KINDS[m[1]]) for piece in m[2].split(";")]
    return sorted(found)


def change(text: str, spans, edits):
    """Replaces (start, end, new) parts, left to right, and moves the spans along."""
    out, at, moved = [], 0, [0] * (len(text) + 1)
    size = 0
    for start, end, new in edits:
        if start < at:
            continue
        for i in range(at, start):
            moved[i] = size + i - at
        out.append(text[at:start])
        size += start - at
        for i in range(start, end):
            moved[i] = size
        out.append(new)
        size += len(new)
        at = end
    for i in range(at, len(text) + 1):
        moved[i] = size + i - at
    out.append(text[at:])
    return "".join(out), [(moved[a], moved[b], k) for a, b, k in spans if moved[a] < moved[b]]


def tokenised(text: str, spans, _chance):
    """As the corpora of tokenised passages write: clitics and marks apart."""
    return change(*requoted(text, spans, MARKS[0]), sorted((m.start(), m.start(), " ") for r in (CLITIC, PUNCTUATION)
                                                            for m in r.finditer(requoted(text, spans, MARKS[0])[0])))


def requoted(text: str, spans, marks):
    """Every pair of quotation marks in another style; opening where white space or a line start stands before."""
    edits = []
    for m in QUOTE.finditer(text):
        opens = m.start() == 0 or text[m.start() - 1] in " \n\t([—-"
        edits.append((m.start(), m.end(), marks[0 if opens else 1]))
    return change(text, spans, edits)


def perturbed(text: str, spans, chance: random.Random):
    text, spans = requoted(text, spans, chance.choice(MARKS))
    if chance.random() < 0.5:
        share = chance.random()
        text, spans = change(text, spans,
                             [(m.start(), m.end(), "") for m in ARTICLE.finditer(text) if chance.random() < share])
    return text, spans


GUISES = {"plain": lambda text, spans, _c: (text, spans), "tokenised": tokenised, "perturbed": perturbed}


def label(words, spans):
    tags, at = [0] * len(words), 0
    for start, end, kind in spans:
        while at < len(words) and words[at][1] <= start:
            at += 1
        i, first = at, True
        while i < len(words) and words[i][0] < end:
            if tags[i] == 0:
                tags[i] = kind if first else kind + 1
                first = False
            i += 1
    return tags


def paragraphs(t, text: str, spans):
    """[(pieces of each word, case, gap, tag)] for each paragraph."""
    words = cut(t, text)
    tags, shown = label(words, spans), []
    for (_start, _end, pieces, case, gap), tag in zip(words, tags, strict=True):
        if gap == 2 or not shown:
            shown.append([])
        shown[-1].append((pieces, case, gap, tag))
    return shown


def articles(t, folder: str, guise: str):
    found = []
    for file in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        name = os.path.basename(file)[:-4]
        text = open(os.path.join(folder, "text", name[: name.rindex("_")] + ".txt"), encoding="utf-8", newline="").read()
        chance = random.Random(zlib.crc32((guise + name).encode()))
        found.append(paragraphs(t, *GUISES[guise](text, spans_of(file), chance)))
    return found


def passages(t, file: str):
    """Tokenised passages, each as one paragraph, with the offsets that exact scoring needs left out."""
    kinds, found = {"SOURCE": 1, "CUE": 3, "CONTENT": 5}, []
    for line in open(file, encoding="utf-8"):
        row = json.loads(line)
        tokens = [{"``": "“", "''": "”"}.get(x, x) for x in row["tokens"]]
        at, spans = 0, []
        for token, tag in zip(tokens, row["labels"], strict=True):
            if tag != "O":
                kind = kinds[tag[2:].upper()]
                if tag[0] == "B" or not spans or spans[-1][1] != at - 1 or spans[-1][2] != kind:
                    spans.append((at, at + len(token), kind))
                else:
                    spans[-1] = (spans[-1][0], at + len(token), kind)
            at += len(token) + 1
        found.append([w for p in paragraphs(t, " ".join(tokens), spans) for w in p])
    return found


def main():
    data, base, out = sys.argv[1:]
    t = tokenizer(os.path.join(base, "tokenizer.json"))
    os.makedirs(out, exist_ok=True)
    parts = {f"train-{g}": lambda g=g: articles(t, os.path.join(data, "train"), g) for g in GUISES}
    parts["dev"] = lambda: articles(t, os.path.join(data, "dev"), "plain")
    parts["valid"] = lambda: passages(t, os.path.join(data, "valid.jsonl"))
    for name, make in parts.items():
        file = os.path.join(out, name + ".pickle")
        if os.path.exists(file):
            continue
        made = make()
        with open(file + ".part", "wb") as f:
            pickle.dump(made, f)
        os.replace(file + ".part", file)
        words = made if name == "valid" else [p for a in made for p in a]
        print(name, len(made), "texts", sum(map(len, words)), "words", sum(len(w[0]) for p in words for w in p), "pieces")


if __name__ == "__main__":
    main()
