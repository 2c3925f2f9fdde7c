// Linear-chain CRF over BIO labels: gradients of the loss, and best paths.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace tagger {

constexpr int LABELS = 9;
using ByLabel = std::array<float, LABELS>;
using Chain = std::array<ByLabel, LABELS>;  // [from][to]

// I-x only behind B-x or I-x.
constexpr bool may_follow(int from, int to) {
  const bool is_inside = to > 0 && to % 2 == 0;
  return !is_inside || from == to || from == to - 1;
}
constexpr bool may_start(int label) { return label == 0 || label % 2 == 1; }

// Transitions and starts as factors, 0 where BIO forbids one.
struct Factors {
  Chain chain;
  ByLabel start;

  Factors(const Chain& scores, const ByLabel& starts) {
    for (int from = 0; from < LABELS; from++) {
      for (int to = 0; to < LABELS; to++) chain[from][to] = may_follow(from, to) ? std::exp(scores[from][to]) : 0;
      start[from] = may_start(from) ? std::exp(starts[from]) : 0;
    }
  }
};

// Expected labels and transitions under the model, optionally among allowed labels only.
class Expectation {
 public:
  // `scores` [length], `allowed` null for all labels. Returns log Z, or -infinity when no sequence is allowed.
  double run(const Factors& factors, const std::vector<ByLabel>& scores, const uint16_t* allowed) {
    const size_t length = scores.size();
    node_.resize(length);
    forward_.resize(length);
    backward_.resize(length);
    double log_z = 0;
    for (size_t t = 0; t < length; t++) {
      const float most = *std::max_element(scores[t].begin(), scores[t].end());
      log_z += most;
      for (int k = 0; k < LABELS; k++) {
        const bool may = !allowed || (allowed[t] >> k & 1);
        node_[t][k] = may ? std::exp(scores[t][k] - most) : 0;
      }
    }
    for (size_t t = 0; t < length; t++) {
      float sum = 0;
      for (int to = 0; to < LABELS; to++) {
        float ways = 0;
        if (t == 0) ways = factors.start[to];
        else
          for (int from = 0; from < LABELS; from++) ways += forward_[t - 1][from] * factors.chain[from][to];
        forward_[t][to] = ways * node_[t][to];
        sum += forward_[t][to];
      }
      if (!(sum > 1e-30f)) return -INFINITY;
      for (float& value : forward_[t]) value /= sum;
      log_z += std::log(sum);
    }
    backward_[length - 1].fill(1);
    for (size_t t = length - 1; t > 0; t--) {
      float sum = 0;
      for (int from = 0; from < LABELS; from++) {
        float ways = 0;
        for (int to = 0; to < LABELS; to++) ways += factors.chain[from][to] * node_[t][to] * backward_[t][to];
        backward_[t - 1][from] = ways;
        sum += ways;
      }
      for (float& value : backward_[t - 1]) value /= sum;
    }
    return log_z;
  }

  // Adds sign times the expected labels to `labels` [length], and transitions and starts to `chain` and `start`.
  void add(const Factors& factors, float sign, std::vector<ByLabel>& labels, Chain& chain, ByLabel& start) const {
    for (size_t t = 0; t < labels.size(); t++) {
      float sum = 0;
      for (int k = 0; k < LABELS; k++) sum += forward_[t][k] * backward_[t][k];
      for (int k = 0; k < LABELS; k++) labels[t][k] += sign * forward_[t][k] * backward_[t][k] / sum;
      if (t == 0) {
        for (int k = 0; k < LABELS; k++) start[k] += sign * forward_[0][k] * backward_[0][k] / sum;
        continue;
      }
      Chain pairs;
      float all = 0;
      for (int from = 0; from < LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          pairs[from][to] = forward_[t - 1][from] * factors.chain[from][to] * node_[t][to] * backward_[t][to];
          all += pairs[from][to];
        }
      }
      for (int from = 0; from < LABELS; from++)
        for (int to = 0; to < LABELS; to++) chain[from][to] += sign * pairs[from][to] / all;
    }
  }

 private:
  std::vector<ByLabel> node_, forward_, backward_;
};

// Likeliest labels.
inline std::vector<uint8_t> best_path(const Chain& chain, const ByLabel& start, const std::vector<ByLabel>& scores) {
  const size_t length = scores.size();
  std::vector<std::array<uint8_t, LABELS>> back(length);
  ByLabel best;
  for (int k = 0; k < LABELS; k++) best[k] = may_start(k) ? start[k] + scores[0][k] : -1e9f;
  for (size_t t = 1; t < length; t++) {
    ByLabel then;
    for (int to = 0; to < LABELS; to++) {
      then[to] = -1e9f;
      for (int from = 0; from < LABELS; from++) {
        const float way = may_follow(from, to) ? best[from] + chain[from][to] : -1e9f;
        if (way > then[to]) then[to] = way, back[t][to] = from;
      }
      then[to] += scores[t][to];
    }
    best = then;
  }
  std::vector<uint8_t> path(length);
  path[length - 1] = std::max_element(best.begin(), best.end()) - best.begin();
  for (size_t t = length - 1; t > 0; t--) path[t - 1] = back[t][path[t]];
  return path;
}

}  // namespace tagger
