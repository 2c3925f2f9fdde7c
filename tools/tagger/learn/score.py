"""Exact-span counts on markings that may leave some labels open."""

from collections import defaultdict

import numpy as np

TYPES = ("PER", "LOC", "ORG", "OFFICE")


def spans_of(labels):
    """(type, first, end) of each span of a BIO sequence."""
    spans, begun = [], None
    for at, label in enumerate([*labels, 0]):
        if begun is not None and label != begun[0] + 1:
            spans.append((begun[0] // 2, begun[1], at))
            begun = None
        if label % 2 == 1:
            begun = (label, at)
    return spans


class Tally:
    """Right, found and marked spans by source and type."""

    def __init__(self):
        self.counts = defaultdict(lambda: np.zeros((len(TYPES), 3), int))

    def add(self, source, labels, allowed):
        single = [(int(bits) & (int(bits) - 1)) == 0 for bits in allowed]
        gold = np.array([int(bits).bit_length() - 1 if one else 0 for bits, one in zip(allowed, single)])
        marked = set(spans_of(gold))
        counts = self.counts[int(source)]
        for kind, *_ in marked:
            counts[kind, 2] += 1
        for span in spans_of(labels):
            kind, first, end = span
            is_right = span in marked
            is_open = all(not single[at] and allowed[at] >> labels[at] & 1 for at in range(first, end))
            if is_open and not is_right:
                continue
            counts[kind, 1] += 1
            counts[kind, 0] += is_right

    def f1(self, source):
        right, found, marked = self.counts[source].T
        return np.where(marked > 0, 2 * right / np.maximum(1, found + marked), np.nan)

    def table(self):
        lines = []
        for source in sorted(self.counts):
            cells = " ".join(f"{value:.3f}" for value in self.f1(source))
            lines.append(f"{source} {cells}")
        return "\n".join(lines)
