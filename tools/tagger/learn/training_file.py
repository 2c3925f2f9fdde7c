"""The training file that ../export.ts writes, as flat arrays."""

import gzip
from dataclasses import dataclass

import numpy as np

KINDS = "u1 u1 <u4 <u4 <f4 <u4 <u4 u1 <u4 <u2 u1 <u4".split()


@dataclass
class TrainingData:
    feature_counts: np.ndarray  # by word
    identity_counts: np.ndarray  # by word: the first so many features tell which word it is
    features: np.ndarray  # hashes
    lengths: np.ndarray  # tokens by sentence
    weights: np.ndarray
    sources: np.ndarray
    documents: np.ndarray
    copies: np.ndarray
    words: np.ndarray  # by token
    allowed: np.ndarray  # by token: bit set of labels
    context_counts: np.ndarray  # by token
    contexts: np.ndarray  # hashes


def read_training_file(path):
    with gzip.open(path) as file:
        content = file.read()
    columns, at = [], 0
    for kind in KINDS:
        length = int(np.frombuffer(content, "<u4", 1, at)[0])
        columns.append(np.frombuffer(content, kind, length // np.dtype(kind).itemsize, at + 4))
        at += 4 + length
    return TrainingData(*columns)


@dataclass
class Numbered:
    """The kept features: their hashes, how often each was seen, and words and contexts by their numbers."""

    hashes: np.ndarray
    seen: np.ndarray
    word_rows: np.ndarray  # [words, most], `rows` where there is none
    identities: np.ndarray  # by word
    context_rows: np.ndarray  # [tokens, most]


def number_features(data, rows):
    """Keeps the most frequent features and gives them numbers."""
    seen_words = np.bincount(data.words, minlength=len(data.feature_counts))
    hashes, numbers = np.unique(np.concatenate([data.features, data.contexts]), return_inverse=True)
    weights = np.repeat(seen_words, data.feature_counts)
    seen = np.bincount(numbers[: len(data.features)], weights, len(hashes))
    seen += np.bincount(numbers[len(data.features) :], minlength=len(hashes))
    order = np.argsort(-seen, kind="stable")[:rows]
    row_of = np.full(len(hashes), rows, np.int32)
    row_of[order] = np.arange(len(order))
    numbers = row_of[numbers]
    word_rows, identities = padded(numbers[: len(data.features)], data.feature_counts, rows, data.identity_counts)
    context_rows, _ = padded(numbers[len(data.features) :], data.context_counts, rows)
    return Numbered(hashes[order], seen[order], word_rows, identities, context_rows)


def padded(numbers, counts, rows, identities=None):
    """Lists of numbers as rows of one array, without the features that are not kept."""
    owner = np.repeat(np.arange(len(counts)), counts)
    kept = numbers < rows
    place = np.arange(len(numbers)) - np.repeat(np.cumsum(counts, dtype=np.int64) - counts, counts)
    owner, values, place = owner[kept], numbers[kept], place[kept]
    lengths = np.bincount(owner, minlength=len(counts))
    table = np.full((len(counts), max(1, lengths.max())), rows, np.int32)
    table[owner, np.arange(len(values)) - np.repeat(np.cumsum(lengths) - lengths, lengths)] = values
    if identities is None:
        return table, None
    return table, np.bincount(owner[place < identities[owner]], minlength=len(counts)).astype(np.uint8)
