"""Learns the tagger's network from the training file. See README.md.

python3 learn.py TRAINING_FILE WEIGHTS_FILE [--rows 195000] [--epochs 9] [--seed 2] [--held-out 16]
"""

import argparse
import functools
import time
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np

from batches import Pieces
from crf import LABELS, best_path, legal
from network import Dropout, Size, initial, label_scores, loss, rounded
from score import Tally
from training_file import number_features, read_training_file


# Words with fewer features would have none left without those that tell which word it is.
LEAST_FEATURES = 4


@dataclass(frozen=True)
class Plan:
    """How to learn. `held_out`: one document in so many is kept from learning and measured on; 0 keeps none."""

    epochs: int = 9
    tokens: int = 16384  # in a batch
    rate: float = 0.004
    seed: int = 2
    held_out: int = 0
    dropout: Dropout = Dropout()


class Corpus:
    """The training data on the device."""

    def __init__(self, data, numbered):
        self.data = data
        self.arrays = {
            "word_rows": jnp.asarray(numbered.word_rows),
            "identities": jnp.asarray(numbered.identities),
            "context_rows": jnp.asarray(numbered.context_rows),
            "words": jnp.asarray(data.words),
            "allowed": jnp.asarray(data.allowed),
            "seen": jnp.asarray(numbered.seen, jnp.float32),
        }

    def rows(self, pieces, numbers):
        """First tokens, lengths, weights and sources of a batch's pieces."""
        exist = numbers >= 0
        sentence = pieces.sentence[numbers]
        return {
            "first": np.where(exist, pieces.first[numbers], 0).astype(np.int32),
            "length": np.where(exist, pieces.length[numbers], 0).astype(np.int32),
            "weight": np.where(exist, self.data.weights[sentence], 0).astype(np.float32),
            "source": self.data.sources[sentence].astype(np.int32),
        }


def assemble(arrays, rows, length, drop):
    """A batch for the network from where its sentences begin."""
    place = jnp.arange(length)
    present = place < rows["length"][:, None]
    token = jnp.where(present, rows["first"][:, None] + place, 0)
    word = arrays["words"][token]
    features = arrays["word_rows"][word]
    contexts = arrays["context_rows"][token]

    def drop_of(numbers):
        seen = arrays["seen"].at[numbers].get(mode="fill", fill_value=1e9)
        return jnp.clip(drop.rare / seen, drop.feature, 0.5)

    labels = arrays["allowed"][token][..., None] >> jnp.arange(LABELS) & 1
    return {
        "present": present,
        "features": features,
        "contexts": contexts,
        "identities": arrays["identities"][word],
        "droppable": (features < arrays["seen"].shape[0]).sum(-1) > LEAST_FEATURES,
        "feature_drop": drop_of(features),
        "context_drop": drop_of(contexts),
        "allowed": labels > 0,
        "weight": rows["weight"],
        "source": rows["source"],
    }


def adam(values, mean, square, gradient, rate, touched=True):
    mean = jnp.where(touched, 0.9 * mean + 0.1 * gradient, mean)
    square = jnp.where(touched, 0.99 * square + 0.01 * gradient**2, square)
    step = rate * mean / (jnp.sqrt(square) + 1e-6)
    return jnp.where(touched, values - step, values), mean, square


@functools.partial(jax.jit, static_argnames=("length", "size", "drop"), donate_argnames="state")
def step(state, arrays, rows, key, rate, length, size, drop):
    """One step of Adam; rows of the embedding that a batch does not use stay as they are."""
    batch = assemble(arrays, rows, length, drop)
    dense, embedding = state["dense"], state["embedding"]
    value, (dense_gradient, gradient) = jax.value_and_grad(loss)((dense, embedding), size, batch, key, drop)
    new = {name: adam(dense[name], *state["moments"][name], dense_gradient[name], rate) for name in dense}
    touched = (gradient != 0).any(-1, keepdims=True)
    rows_new = adam(embedding, *state["row_moments"], gradient, rate, touched)
    return {
        "dense": {name: parts[0] for name, parts in new.items()},
        "moments": {name: parts[1:] for name, parts in new.items()},
        "embedding": rows_new[0],
        "row_moments": rows_new[1:],
    }, value


@functools.partial(jax.jit, static_argnames=("length", "size", "drop"))
def tag(dense, embedding, arrays, rows, length, size, drop):
    """Likeliest labels of a batch."""
    batch = assemble(arrays, rows, length, drop)
    scores = label_scores(dense, embedding, size, batch)
    chain, start = legal(dense["chain"], dense["start"])
    return best_path(scores, batch["present"], chain, start)


@functools.partial(jax.jit, donate_argnums=0)
def add_to(total, dense, embedding):
    return jax.tree.map(jnp.add, total, (dense, embedding))


def learn(corpus, size, plan, say=print):
    """Returns the averaged dense parameters and embeddings."""
    data = corpus.data
    held = held_out(data, plan.held_out)
    pieces = Pieces(data, np.flatnonzero(~held))
    random = np.random.default_rng(plan.seed)
    key = jax.random.key(plan.seed)
    dense, embedding = initial(size, int(data.sources.max()) + 1, key)
    zeros = functools.partial(jax.tree.map, jnp.zeros_like)
    moments = {name: (jnp.zeros_like(part), jnp.zeros_like(part)) for name, part in dense.items()}
    row_moments = (zeros(embedding), zeros(embedding))
    state = {"dense": dense, "embedding": embedding, "moments": moments, "row_moments": row_moments}
    state = jax.tree.map(jnp.copy, state)
    total, snapshots, done, steps = (zeros(dense), zeros(embedding)), 0, 0, 0
    for epoch in range(plan.epochs):
        batches = pieces.batches(plan.tokens, random)
        steps = steps or len(batches) * plan.epochs
        begun, losses = time.time(), []
        for length, numbers in batches:
            progress = done / steps
            rate = plan.rate * min(1, done / 300) * (1 - 0.97 * min(1, progress))
            rows = corpus.rows(pieces, numbers)
            state, value = step(
                state, corpus.arrays, rows, jax.random.fold_in(key, done), rate, length, size, plan.dropout
            )
            losses.append(value)
            done += 1
            if progress > 0.7 and done % max(1, steps // 60) == 0:
                total, snapshots = add_to(total, state["dense"], state["embedding"]), snapshots + 1
        mean = float(jnp.stack(losses).sum()) / pieces.length.sum()
        say(f"epoch {epoch + 1}: loss {mean:.4f} a token, {time.time() - begun:.0f} s")
    return jax.tree.map(lambda part: part / snapshots, total)


def held_out(data, one_in):
    """Sentences of every n-th document, their copies too."""
    if one_in == 0:
        return np.zeros(len(data.lengths), bool)
    return data.documents % one_in == 0


def measure(corpus, dense, embedding, size, plan):
    """Exact-span counts on the held-out sentences, by source."""
    data = corpus.data
    pieces = Pieces(data, np.flatnonzero(held_out(data, plan.held_out) & (data.copies == 0)))
    tally = Tally()
    for length, numbers in pieces.batches(plan.tokens):
        rows = corpus.rows(pieces, numbers)
        labels = np.asarray(tag(dense, embedding, corpus.arrays, rows, length, size, plan.dropout))
        for row, number in enumerate(numbers):
            if number < 0:
                continue
            first, count = rows["first"][row], rows["length"][row]
            tally.add(rows["source"][row], labels[row, :count], data.allowed[first : first + count])
    return tally


def write_weights(path, size, hashes, dense, embedding):
    """Header, feature hashes, dense parameters in the order of the model file, embeddings; ../pack.ts reads them."""
    spread = np.zeros((size.dimension, size.width + 4 * size.units), np.float32)
    spread[:, : size.width] = dense["own"]
    spread[: size.side, size.width :] = np.asarray(dense["sides"]).reshape(size.side, -1)
    parts = [spread] + [np.asarray(dense[name]) for name in ("bias", "score", "score_bias", "chain", "start")]
    flat = np.concatenate([part.ravel() for part in parts]).astype("<f4")
    header = [len(hashes), size.dimension, size.units, size.side, size.state, len(flat)]
    with open(path, "wb") as file:
        file.write(np.array(header, "<u4").tobytes())
        file.write(np.asarray(hashes, "<u4").tobytes())
        file.write(flat.tobytes())
        file.write(np.asarray(embedding, "<f4").tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("training")
    parser.add_argument("weights")
    parser.add_argument("--rows", type=int, default=195_000, help="features that are kept")
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--held-out", type=int, default=0, help="measure on one document in so many")
    args = parser.parse_args()
    data = read_training_file(args.training)
    numbered = number_features(data, args.rows)
    size = Size(len(numbered.hashes))
    plan = Plan(epochs=args.epochs, seed=args.seed, held_out=args.held_out)
    corpus = Corpus(data, numbered)
    dense, embedding = learn(corpus, size, plan)
    embedding = rounded(embedding, size.bits)
    write_weights(args.weights, size, numbered.hashes, dense, embedding)
    if plan.held_out:
        print(measure(corpus, dense, embedding, size, plan).table())


if __name__ == "__main__":
    main()
