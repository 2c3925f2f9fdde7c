// Random numbers that are the same on every machine.
#pragma once

#include <cstdint>

namespace tagger {

// xorshift64* (Vigna 2016).
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 0xD1B54A32D192ED03u) {
    for (int n = 0; n < 8; n++) next();
  }
  uint32_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return (state_ * 0x2545F4914F6CDD1Du) >> 32;
  }
  // In [0, 1).
  float uniform() { return (next() >> 8) * 0x1p-24f; }
  float within(float spread) { return (2 * uniform() - 1) * spread; }
  // In [0, limit).
  uint32_t below(uint32_t limit) { return (uint64_t{next()} * limit) >> 32; }

 private:
  uint64_t state_;
};

}  // namespace tagger
