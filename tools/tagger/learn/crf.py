"""Linear-chain CRF over BIO labels: partition function, and best paths."""

import jax
import jax.numpy as jnp

LABELS = 9
NEVER = -1e4


def _may_follow():
    """I-x only behind B-x or I-x: [from, to] of whether a label may follow another."""
    label = jnp.arange(LABELS)
    inside = (label > 0) & (label % 2 == 0)
    source, target = label[:, None], label[None, :]
    return ~inside[None, :] | (source == target) | (source == target - 1)


def _may_start():
    label = jnp.arange(LABELS)
    return (label == 0) | (label % 2 == 1)


def legal(chain, start):
    """Transitions and start scores with the sequences that BIO forbids ruled out."""
    return jnp.where(_may_follow(), chain, NEVER), jnp.where(_may_start(), start, NEVER)


def _times(left, right):
    """Matrix product in the logarithmic semiring."""
    row = left.max(-1, keepdims=True)
    column = right.max(-2, keepdims=True)
    product = jnp.exp(left - row) @ jnp.exp(right - column)
    return jnp.log(product + 1e-30) + row + column


def log_partition(scores, present, chain, start):
    """log of the sum over label sequences; scores [B, T, LABELS], T a power of two, present [B, T]."""
    steps = chain[None, None] + scores[:, :, None, :]
    nothing = jnp.where(jnp.eye(LABELS, dtype=bool), 0.0, NEVER)
    is_step = present & (jnp.arange(scores.shape[1]) > 0)
    product = jnp.where(is_step[:, :, None, None], steps, nothing)
    while product.shape[1] > 1:
        product = _times(product[:, 0::2], product[:, 1::2])
    first = start + scores[:, 0]
    return jax.nn.logsumexp(first[:, :, None] + product[:, 0], axis=(1, 2))


def best_path(scores, present, chain, start):
    """Likeliest labels [B, T]; what stands behind a sentence's end means nothing."""

    def forward(best, step):
        own, here = step
        ways = best[:, :, None] + chain[None]
        then = jnp.where(here[:, None], ways.max(1) + own, best)
        back = jnp.where(here[:, None], ways.argmax(1), jnp.arange(LABELS)[None])
        return then, back

    moved = jnp.moveaxis(scores, 1, 0), present.T
    last, backs = jax.lax.scan(forward, start + moved[0][0], (moved[0][1:], moved[1][1:]))

    def backward(label, back):
        before = jnp.take_along_axis(back, label[:, None], 1)[:, 0]
        return before, before

    end = last.argmax(1)
    _, path = jax.lax.scan(backward, end, backs, reverse=True)
    return jnp.concatenate([path, end[None]]).T
