"""Sentences in batches of one length each, as token positions."""

import numpy as np

LENGTHS = (32, 128)


class Pieces:
    """Sentences, the longest cut, as [first token, length, sentence] in numpy arrays."""

    def __init__(self, data, chosen):
        starts = np.cumsum(data.lengths, dtype=np.int64) - data.lengths
        longest = LENGTHS[-1]
        cuts = (data.lengths[chosen] + longest - 1) // longest
        self.sentence = np.repeat(chosen, cuts)
        order = np.arange(len(self.sentence)) - np.repeat(np.cumsum(cuts) - cuts, cuts)
        self.first = starts[self.sentence] + order * longest
        self.length = np.minimum(longest, data.lengths[self.sentence] - order * longest)

    def batches(self, tokens, random=None):
        """Yields (row length, piece numbers, -1 for empty rows); shuffled if a random generator is given."""
        result, shortest = [], 0
        for longest in LENGTHS:
            members = np.flatnonzero((self.length > shortest) & (self.length <= longest))
            shortest = longest
            if random is not None:
                random.shuffle(members)
            size = tokens // longest
            for at in range(0, len(members), size):
                batch = np.full(size, -1, np.int64)
                part = members[at : at + size]
                batch[: len(part)] = part
                result.append((longest, batch))
        if random is not None:
            random.shuffle(result)
        return result
