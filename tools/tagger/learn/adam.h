// Adam without bias correction (the rate warms up instead).
#pragma once

#include <cmath>
#include <cstddef>

namespace tagger {

inline void adam(float* values, float* mean, float* square, const float* gradient, size_t count, float rate) {
  for (size_t k = 0; k < count; k++) {
    mean[k] = 0.9f * mean[k] + 0.1f * gradient[k];
    square[k] = 0.99f * square[k] + 0.01f * gradient[k] * gradient[k];
    values[k] -= rate * mean[k] / (std::sqrt(square[k]) + 1e-6f);
  }
}

}  // namespace tagger
