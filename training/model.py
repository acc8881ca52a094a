"""The encoder and its attribution head.

A BERT-shaped encoder (post-norm) cut to its first layers, with two small features added to each word piece that the
lower-cased vocabulary loses: its letter case and the gap before it. A linear head scores seven tags for the first
piece of each word; a linear-chain CRF turns the scores of a window into one best path.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
CASES = ["lower", "capital", "upper", "other"]
GAPS = ["none", "space", "line"]
NEVER = -1e4


def may_follow(before: int, after: int) -> bool:
    """I-x stands only after B-x or I-x."""
    return after in (0, 1, 3, 5) or before in (after, after - 1)


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        b, n, w = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        p = self.dropout if self.training else 0.0
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=p)
        seen = self.out(seen.transpose(1, 2).reshape(b, n, w))
        x = self.norm1(x + F.dropout(seen, p, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), p, self.training))


class ConvLayer(nn.Module):
    """A residual window of three pieces with a maxout of three, as in a tok2vec."""

    def __init__(self, width: int, dropout: float):
        super().__init__()
        self.dropout = dropout
        self.mix = nn.Linear(3 * width, 3 * width)
        self.norm = nn.LayerNorm(width)

    def forward(self, x, keep):
        x = x * keep
        around = torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], -1)
        best = self.mix(around).unflatten(-1, (3, -1)).max(-2).values
        return x + F.dropout(self.norm(best), self.dropout, self.training)


class Reader(nn.Module):
    def __init__(self, vocabulary=30522, width=384, heads=12, inner=1536, layers=4, places=512,
                 shape="transformer", dropout=0.1):
        super().__init__()
        self.config = dict(vocabulary=vocabulary, width=width, heads=heads, inner=inner, layers=layers,
                           places=places, shape=shape)
        self.shape, self.dropout = shape, dropout
        self.words = nn.Embedding(vocabulary, width)
        self.cases = nn.Embedding(len(CASES), width)
        self.gaps = nn.Embedding(len(GAPS), width)
        nn.init.normal_(self.cases.weight, std=0.01)
        nn.init.normal_(self.gaps.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        if shape == "transformer":
            self.places = nn.Embedding(places, width)
            self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        else:
            self.layers = nn.ModuleList(ConvLayer(width, dropout) for _ in range(layers))
        self.head = nn.Linear(width, len(TAGS))
        self.steps = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        forbidden = torch.tensor([[0.0 if may_follow(a, b) else NEVER for b in range(7)] for a in range(7)])
        first = torch.tensor([0.0 if may_follow(0, b) else NEVER for b in range(7)])
        self.register_buffer("forbidden", forbidden, persistent=False)
        self.register_buffer("first", first, persistent=False)

    def encode(self, pieces, cases, gaps, keep):
        """pieces, cases, gaps: int [batch, n]; keep: bool [batch, n]. Gives [batch, n, width]."""
        x = self.words(pieces) + self.cases(cases) + self.gaps(gaps)
        if self.shape == "transformer":
            x = x + self.places.weight[: pieces.shape[1]]
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = keep[:, None, None, :] if self.shape == "transformer" else keep[..., None].to(x.dtype)
        if self.shape == "transformer" and bool(keep.all()):
            mask = None
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def scores(self, pieces, cases, gaps, keep, heads):
        """Tag scores of the words whose first pieces are at heads [batch, words]."""
        x = self.encode(pieces, cases, gaps, keep)
        x = x.gather(1, heads[..., None].expand(-1, -1, x.shape[-1]))
        return self.head(F.dropout(x, self.dropout, self.training))

    def transitions(self):
        return self.steps + self.forbidden


def crf_loss(scores, tags, words, transitions, first):
    """Mean negative log likelihood a word. scores [b, n, t]; tags [b, n]; words: lengths [b]."""
    b, n, t = scores.shape
    inside = torch.arange(n)[None] < words[:, None]
    gold = scores.gather(2, tags[..., None]).squeeze(2)
    gold = gold + F.pad(transitions[tags[:, :-1], tags[:, 1:]], (1, 0))
    gold = (gold * inside).sum() + first[tags[:, 0]].sum()
    alpha = scores[:, 0] + first
    for i in range(1, n):
        then = torch.logsumexp(alpha[:, :, None] + transitions[None], 1) + scores[:, i]
        alpha = torch.where(inside[:, i, None], then, alpha)
    return (torch.logsumexp(alpha, 1).sum() - gold) / words.sum()


def best_path(scores, transitions, first):
    """Viterbi over one window: scores numpy [n, t]; gives a list of tags."""
    if len(scores) == 0:
        return []
    best, back = scores[0] + first, []
    for row in scores[1:]:
        ways = best[:, None] + transitions
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def load_base(reader: Reader, file: str, layers: list[int]):
    """Copies the given layers of a BERT checkpoint (safetensors) into the reader."""
    from safetensors.torch import load_file

    w = load_file(file)
    w = {k.removeprefix("bert."): v for k, v in w.items()}
    with torch.no_grad():
        reader.words.weight.copy_(w["embeddings.word_embeddings.weight"])
        reader.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
        reader.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
        if reader.shape != "transformer":
            return
        reader.places.weight.copy_(w["embeddings.position_embeddings.weight"])
        reader.places.weight.add_(w["embeddings.token_type_embeddings.weight"][0])
        for layer, at in zip(reader.layers, layers, strict=True):
            p = f"encoder.layer.{at}."
            for kind in ("weight", "bias"):
                layer.qkv.get_parameter(kind).copy_(
                    torch.cat([w[p + f"attention.self.{x}.{kind}"] for x in ("query", "key", "value")]))
                layer.out.get_parameter(kind).copy_(w[p + f"attention.output.dense.{kind}"])
                layer.norm1.get_parameter(kind).copy_(w[p + f"attention.output.LayerNorm.{kind}"])
                layer.up.get_parameter(kind).copy_(w[p + f"intermediate.dense.{kind}"])
                layer.down.get_parameter(kind).copy_(w[p + f"output.dense.{kind}"])
                layer.norm2.get_parameter(kind).copy_(w[p + f"output.LayerNorm.{kind}"])
