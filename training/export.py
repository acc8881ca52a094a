"""Writes a trained reader as the two files that the program loads.

    python export.py READER.pt BASE OUT --version NAME [--check DATA]

OUT/reader.onnx holds the weights in 8 bits, OUT/reader.json the vocabulary and the scores of tags after tags.
--check scores the passages with the weights as trained and as written.
"""

import argparse
import json
import os
import pickle

import numpy as np
import onnxruntime
import torch

from batches import PIECES_A_WINDOW, split, tensors
from graph import write
from measure import predict, score
from model import Reader, best_path
from pieces import tokenizer


def written(file, reader, texts):
    """Tags by the written weights, window by window."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(file, options)
    steps, first = reader.transitions().detach().numpy(), reader.first.numpy()
    found = []
    for text in texts:
        tags = []
        for part in split(text, PIECES_A_WINDOW):
            pieces, cases, gaps, _keep, heads, _tags, _words = tensors([part])
            feed = dict(pieces=pieces.numpy(), cases=cases.numpy(), gaps=gaps.numpy(), heads=heads[0].numpy())
            tags += best_path(session.run(None, feed)[0][0].astype(np.float64), steps, first)
        found.append(tags)
    return found


def main():
    p = argparse.ArgumentParser()
    p.add_argument("reader")
    p.add_argument("base")
    p.add_argument("out")
    p.add_argument("--version", required=True)
    p.add_argument("--check")
    o = p.parse_args()
    torch.set_num_threads(1)
    kept = torch.load(o.reader, weights_only=True)
    reader = Reader(**kept["config"]).eval()
    reader.load_state_dict(kept["reader"])
    os.makedirs(o.out, exist_ok=True)
    file = os.path.join(o.out, "reader.onnx")
    write(reader, file)
    known = tokenizer(os.path.join(o.base, "tokenizer.json")).get_vocab()
    facts = {
        "version": o.version,
        "vocabulary": sorted(known, key=known.get),
        "steps": [round(float(x), 5) for x in reader.transitions().detach().flatten()],
        "first": [round(float(x), 5) for x in reader.first],
    }
    with open(os.path.join(o.out, "reader.json"), "w", encoding="utf-8") as f:
        json.dump(facts, f, ensure_ascii=False, separators=(",", ":"))
    print(file, os.path.getsize(file) >> 10, "kB")
    if o.check:
        texts = pickle.load(open(os.path.join(o.check, "valid.pickle"), "rb"))
        print("trained", score(texts, predict(reader, texts)))
        print("written", score(texts, written(file, reader, texts)))


if __name__ == "__main__":
    main()
