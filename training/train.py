"""Trains a reader; stops and resumes at any step.

    python train.py OUT --data DIR --base DIR [--shape transformer|conv] [--layers 4] [--epochs 5] …

OUT/state.pt holds everything needed to go on; OUT/reader.pt is the averaged reader, written after each epoch;
OUT/log.txt what was measured.
"""

import argparse
import os
import pickle
import random
import time

import torch

from batches import epoch, tensors
from measure import predict, score
from model import Reader, crf_loss, load_base


def options():
    p = argparse.ArgumentParser()
    p.add_argument("out")
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--shape", default="transformer")
    p.add_argument("--layers", type=int, default=4)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--decay", type=float, default=0.9, help="rate of a layer over the rate of the one above")
    p.add_argument("--head-rate", type=float, default=2e-3)
    p.add_argument("--average", type=float, default=0.995)
    p.add_argument("--share", type=float, default=1.0, help="share of the articles used, for short trials")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--start", help="a reader.pt to start from instead of the base")
    p.add_argument("--threads", type=int, default=1)
    return p.parse_args()


def build(o):
    if o.start:
        kept = torch.load(o.start, weights_only=True)
        reader = Reader(**kept["config"])
        reader.load_state_dict(kept["reader"])
    else:
        reader = Reader(layers=o.layers, shape=o.shape)
        load_base(reader, os.path.join(o.base, "model.safetensors"), list(range(o.layers)))
    reader.words.weight.requires_grad_(False)
    return reader


def groups(reader, o):
    """Lower layers learn more slowly; the new parts faster."""
    by_rate = {}
    for name, p in reader.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith(("head", "steps", "cases", "gaps")) or o.shape != "transformer":
            rate = o.head_rate
        elif name.startswith("layers."):
            rate = o.rate * o.decay ** (len(reader.layers) - 1 - int(name.split(".")[1]))
        else:
            rate = o.rate * o.decay ** len(reader.layers)
        plain = p.ndim < 2 or name == "steps"
        by_rate.setdefault((rate, 0.0 if plain else 0.01), []).append(p)
    return [{"params": ps, "lr": rate, "top": rate, "weight_decay": decay} for (rate, decay), ps in by_rate.items()]


def save(value, file):
    torch.save(value, file + ".part")
    os.replace(file + ".part", file)


def main():
    o = options()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    load = lambda name: pickle.load(open(os.path.join(o.data, name + ".pickle"), "rb"))  # noqa: E731
    parts = {g: load("train-" + g) for g in ("plain", "tokenised", "perturbed")}
    valid = load("valid")
    few = random.Random(1).sample(valid, 600)
    reader = build(o)
    named = dict(reader.named_parameters())
    learned = {k: p for k, p in named.items() if p.requires_grad}
    mean = {k: p.detach().clone() for k, p in learned.items()}
    learn = torch.optim.AdamW(groups(reader, o), betas=(0.9, 0.98), fused=True)
    total = sum(len(epoch(parts, o.seed, e, o.share)) for e in range(o.epochs))
    warm = max(1, total // 16)
    done, state = 0, os.path.join(o.out, "state.pt")
    if os.path.exists(state):
        kept = torch.load(state, weights_only=True)
        reader.load_state_dict(kept["reader"])
        learn.load_state_dict(kept["learn"])
        mean, done = kept["mean"], kept["done"]
        torch.set_rng_state(kept["chance"])
    log = open(os.path.join(o.out, "log.txt"), "a", buffering=1)

    def say(*words):
        print(*words, flush=True)
        print(*words, file=log)

    def keep():
        save({"reader": reader.state_dict(), "learn": learn.state_dict(), "mean": mean, "done": done,
              "chance": torch.get_rng_state()}, state)

    say("options", vars(o), "steps", total, "from", done)
    step, began, seen, loss_mean, kept_at = 0, time.time(), 0, 0.0, time.time()
    for e in range(o.epochs):
        for batch in epoch(parts, o.seed, e, o.share):
            step += 1
            if step <= done:
                continue
            now = step / warm if step < warm else max(0.02, (total - step) / (total - warm))
            for g in learn.param_groups:
                g["lr"] = g["top"] * now
            reader.train()
            pieces, cases, gaps, on, heads, tags, words = tensors(batch)
            scores = reader.scores(pieces, cases, gaps, on, heads)
            loss = crf_loss(scores, tags, words, reader.transitions(), reader.first)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned.values(), 1.0)
            learn.step()
            learn.zero_grad()
            done, seen = step, seen + int(on.sum())
            hold = min(o.average, (1 + step) / (10 + step))
            for k, p in learned.items():
                mean[k].lerp_(p.detach(), 1 - hold)
            loss_mean = loss.item() if loss_mean == 0 else 0.98 * loss_mean + 0.02 * loss.item()
            if step % 50 == 0:
                say(f"step {step}/{total} loss {loss_mean:.4f} {seen / (time.time() - began):.0f} pieces/s")
            if time.time() - kept_at > 120:
                keep()
                kept_at = time.time()
        if step < done or (step == done and seen == 0):
            continue
        own = {k: p.detach().clone() for k, p in learned.items()}
        with torch.no_grad():
            for k, p in learned.items():
                p.copy_(mean[k])
        reader.eval()
        save({"config": reader.config, "reader": reader.state_dict()}, os.path.join(o.out, "reader.pt"))
        some = valid if e == o.epochs - 1 else few
        say(f"epoch {e + 1}", len(some), "passages", score(some, predict(reader, some)))
        with torch.no_grad():
            for k, p in learned.items():
                p.copy_(own[k])
        keep()


if __name__ == "__main__":
    main()
