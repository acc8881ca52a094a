"""Writes a reader as an ONNX graph, by hand: a dozen kinds of nodes, 8-bit weights, one window a run."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MS = "com.microsoft"


def to_bytes(weight: np.ndarray, axis: int):
    """Signed 8-bit values and their scales; one scale for each index of the other axis."""
    scale = np.maximum(np.abs(weight).max(axis), 1e-8) / 127
    shown = weight / np.expand_dims(scale, axis)
    return np.clip(np.round(shown), -127, 127).astype(np.int8), scale.astype(np.float32)


class Graph:
    def __init__(self):
        self.nodes, self.weights, self.made = [], [], 0

    def weight(self, value: np.ndarray) -> str:
        self.made += 1
        name = f"w{self.made}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op: str, inputs, outputs=1, domain="", **attributes):
        self.made += 1
        names = [f"t{self.made}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x: str, weight: np.ndarray, bias, small: bool) -> str:
        """weight is [inputs, outputs]."""
        if not small:
            y = self.node("MatMul", [x, self.weight(weight)])
            return y if bias is None else self.node("Add", [y, self.weight(bias)])
        values, scale = to_bytes(weight, 0)
        zero = self.weight(np.zeros(weight.shape[1], np.int8))
        inputs = [x, self.weight(values), self.weight(scale), zero]
        return self.node("DynamicQuantizeMatMul", inputs + ([] if bias is None else [self.weight(bias)]), domain=MS)


def write(reader, file: str, small=True):
    """The reader as a model with inputs pieces, cases, gaps (int64 [1, n]) and heads (int64 [words]);
    output: scores float [1, words, tags]."""
    w = {k: v.detach().numpy().astype(np.float32) for k, v in reader.state_dict().items()}
    c, g = reader.config, Graph()
    if small:
        values, scale = to_bytes(w["words.weight"], 1)
        x = g.node("Cast", [g.node("Gather", [g.weight(values), "pieces"])], to=TensorProto.FLOAT)
        x = g.node("Mul", [x, g.node("Gather", [g.weight(scale[:, None]), "pieces"])])
    else:
        x = g.node("Gather", [g.weight(w["words.weight"]), "pieces"])
    for kind in ("cases", "gaps"):
        x = g.node("Add", [x, g.node("Gather", [g.weight(w[kind + ".weight"]), kind])])
    if c["shape"] == "transformer":
        length = g.node("Shape", ["pieces"], start=1, end=2)
        places = g.node("Slice", [g.weight(w["places.weight"]), g.weight(np.array([0], np.int64)), length,
                                  g.weight(np.array([0], np.int64))])
        x = g.node("Add", [x, places])
    eps = 1e-12
    x = g.node("LayerNormalization", [x, g.weight(w["norm.weight"]), g.weight(w["norm.bias"])], epsilon=eps)
    for i in range(c["layers"]):
        p = f"layers.{i}."
        if c["shape"] == "transformer":
            qkv = g.linear(x, w[p + "qkv.weight"].T, w[p + "qkv.bias"], small)
            q, k, v = g.node("Split", [qkv], 3, axis=-1, num_outputs=3)
            seen = g.node("MultiHeadAttention", [q, k, v], domain=MS, num_heads=c["heads"])
            seen = g.linear(seen, w[p + "out.weight"].T, w[p + "out.bias"], small)
            x = g.node("SkipLayerNormalization",
                       [x, seen, g.weight(w[p + "norm1.weight"]), g.weight(w[p + "norm1.bias"])], domain=MS, epsilon=eps)
            up = g.linear(x, w[p + "up.weight"].T, None, small)
            up = g.node("BiasGelu", [up, g.weight(w[p + "up.bias"])], domain=MS)
            down = g.linear(up, w[p + "down.weight"].T, w[p + "down.bias"], small)
            x = g.node("SkipLayerNormalization",
                       [x, down, g.weight(w[p + "norm2.weight"]), g.weight(w[p + "norm2.bias"])], domain=MS, epsilon=eps)
        else:
            pads = [g.weight(np.array(a, np.int64)) for a in ([0, 1, 0, 0, 1, 0],)]
            wide = g.node("Pad", [x, pads[0]])
            start, end = (lambda a: g.weight(np.array([a], np.int64))), (lambda a: g.weight(np.array([a], np.int64)))
            axis = g.weight(np.array([1], np.int64))
            before = g.node("Slice", [wide, start(0), end(-2), axis])
            after = g.node("Slice", [wide, start(2), end(2**31), axis])
            around = g.node("Concat", [before, x, after], axis=-1)
            parts = g.node("Split", [g.linear(around, w[p + "mix.weight"].T, w[p + "mix.bias"], small)], 3, axis=-1,
                           num_outputs=3)
            best = g.node("Max", parts)
            best = g.node("LayerNormalization", [best, g.weight(w[p + "norm.weight"]), g.weight(w[p + "norm.bias"])],
                          epsilon=1e-5)
            x = g.node("Add", [x, best])
    x = g.node("Gather", [x, "heads"], axis=1)
    y = g.linear(x, w["head.weight"].T, w["head.bias"], False)
    g.nodes.append(helper.make_node("Identity", [y], ["scores"]))
    ints = [helper.make_tensor_value_info(k, TensorProto.INT64, [1, "n"]) for k in ("pieces", "cases", "gaps")]
    ints.append(helper.make_tensor_value_info("heads", TensorProto.INT64, ["words"]))
    out = helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, "words", w["head.bias"].shape[0]])
    graph = helper.make_graph(g.nodes, "reader", ints, [out], g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)])
    model.ir_version = 9
    onnx.save(model, file)
