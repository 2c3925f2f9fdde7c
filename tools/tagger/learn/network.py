"""The network of lib/entities/tagger/network.ts.

word vector   u[t] = sum of the embeddings of the word's features
window        UNITS rectified units of bias + own u[t] + the first SIDE numbers of the four neighbours' u, and the
              context features' embeddings, which go to the first DIM units
state         STATE units that run forwards, and as many backwards; gate x and candidate x' are linear in u[t]:
              f = clamp(x / 4 + 1/2, 0, 1), c[t] = f c[t - 1] + (1 - f) clamp(x', -1, 1)
scores        linear in rectified units and states, then a linear-chain CRF (crf.py)

While learning, a bias by source takes up what one annotation calls a name and others don't; the product has none.
"""

from dataclasses import dataclass

import jax
import jax.numpy as jnp

from crf import LABELS, legal, log_partition

SIDES = (-2, -1, 1, 2)


@dataclass(frozen=True)
class Size:
    rows: int
    dimension: int = 16
    units: int = 64
    side: int = 16
    state: int = 24
    bits: int = 4  # of a number of an embedding

    @property
    def width(self):
        return self.units + 4 * self.state

    @property
    def hidden(self):
        return self.units + 2 * self.state


@dataclass(frozen=True)
class Dropout:
    """Probabilities that something is left out while learning."""

    identity: float = 0.3  # all that tells which word it is, so that unknown words are learned, too
    hidden: float = 0.2
    feature: float = 0.05  # any one feature
    rare: float = 100.0  # a feature seen n times is left out with rare / n, at most half of the time
    source: float = 0.5  # which source the sentence is from, and so what it calls a name


def initial(size, sources, key):
    keys = jax.random.split(key, 4)

    def even(key, shape, spread):
        return jax.random.uniform(key, shape, minval=-spread, maxval=spread)

    spread = (size.dimension * 2) ** -0.5
    dense = {
        "own": even(keys[0], (size.dimension, size.width), spread),
        "sides": even(keys[1], (size.side, len(SIDES), size.units), spread),
        "bias": jnp.zeros(size.width),
        "score": even(keys[2], (size.hidden, LABELS), size.hidden**-0.5),
        "score_bias": jnp.zeros(LABELS),
        "chain": jnp.zeros((LABELS, LABELS)),
        "start": jnp.zeros(LABELS),
        "source": jnp.zeros((sources, size.width)),
    }
    return dense, even(keys[3], (size.rows, size.dimension), 0.1)


def rounded(rows, bits):
    """Rows as the model file keeps them, with the gradient of the identity."""
    most = 2 ** (bits - 1) - 1
    scale = jnp.maximum(jnp.abs(rows).max(-1, keepdims=True), 1e-6) / most
    return rows + jax.lax.stop_gradient(jnp.round(rows / scale) * scale - rows)


def _embed(embedding, numbers, shares, bits):
    """Sum of embeddings [..., F] times shares; numbers out of range add nothing."""
    rows = embedding.at[numbers].get(mode="fill", fill_value=0)
    return (rounded(rows, bits) * shares[..., None]).sum(-2)


def _run(gates, offers, present, reverse):
    keep = jnp.clip(gates / 4 + 0.5, 0, 1)
    added = jnp.where(present[..., None], (1 - keep) * jnp.clip(offers, -1, 1), 0)

    def join(a, b):
        return a[0] * b[0], b[0] * a[1] + b[1]

    return jax.lax.associative_scan(join, (keep, added), axis=1, reverse=reverse)[1]


def label_scores(dense, embedding, size, batch, key=None, drop=None):
    """Scores [B, T, LABELS]; a key and dropout are for learning."""
    present = batch["present"]
    shares = (batch["features"] < size.rows).astype(jnp.float32)
    context_shares = (batch["contexts"] < size.rows).astype(jnp.float32)
    if drop is not None:
        keys = jax.random.split(key, 4)
        shares = shares * _kept(keys[0], batch["feature_drop"])
        unknown = jax.random.bernoulli(keys[1], drop.identity, present.shape) & batch["droppable"]
        places = jnp.arange(shares.shape[-1])
        identity = places < batch["identities"][..., None]
        shares = jnp.where(unknown[..., None] & identity, 0, shares)
        context_shares = context_shares * _kept(keys[2], batch["context_drop"])
    u = _embed(embedding, batch["features"], shares, size.bits)
    u = jnp.where(present[..., None], u, 0)
    x = dense["bias"] + u @ dense["own"]
    if drop is not None and drop.source < 1:
        named = jax.random.bernoulli(jax.random.fold_in(key, 7), 1 - drop.source, (u.shape[0], 1, 1))
        x = x + jnp.where(named, dense["source"][batch["source"]][:, None], 0)
    context = _embed(embedding, batch["contexts"], context_shares, size.bits)
    x = x.at[..., : size.dimension].add(context)
    units = x[..., : size.units]
    length = u.shape[1]
    for index, side in enumerate(SIDES):
        seen = jnp.pad(u[..., : size.side], ((0, 0), (2, 2), (0, 0)))[:, 2 + side : 2 + side + length]
        units = units + seen @ dense["sides"][:, index]
    gates = jnp.split(x[..., size.units :], 4, axis=-1)
    forwards = _run(gates[0], gates[1], present, False)
    backwards = _run(gates[2], gates[3], present, True)
    hidden = jnp.concatenate([jax.nn.relu(units), forwards, backwards], -1)
    if drop is not None:
        kept = jax.random.bernoulli(keys[3], 1 - drop.hidden, hidden.shape)
        hidden = hidden * kept / (1 - drop.hidden)
    return hidden @ dense["score"] + dense["score_bias"]


def _kept(key, drop):
    return (jax.random.uniform(key, drop.shape) >= drop) / (1 - drop)


def loss(parameters, size, batch, key, drop):
    """Weighted sum over sentences of -log P(some allowed label sequence)."""
    dense, embedding = parameters
    scores = label_scores(dense, embedding, size, batch, key, drop)
    chain, start = legal(dense["chain"], dense["start"])
    free = log_partition(scores, batch["present"], chain, start)
    tied = log_partition(jnp.where(batch["allowed"], scores, scores - 1e3), batch["present"], chain, start)
    each = free - tied
    return (jnp.where(each < 500, each, 0) * batch["weight"]).sum()
