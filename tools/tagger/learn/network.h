// The network of lib/entities/tagger/network.ts, forwards and backwards, a sentence at a time.
//
// word vector   u[t] = sum of the embeddings of the word's features
// window        UNITS rectified units of bias + own u[t] + the u of four neighbours, and the context features'
//               embeddings, which go to the first DIM units
// state         STATE units that run forwards, and as many backwards; gate x and candidate x' are linear in u[t]:
//               f = clamp(x / 4 + 1/2, 0, 1), c[t] = f c[t - 1] + (1 - f) clamp(x', -1, 1)
// scores        linear in rectified units and states, then a linear-chain CRF (crf.h)
//
// While learning, a bias by source takes up what one annotation calls a name and others don't; the product has none.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "crf.h"
#include "random.h"

namespace tagger {

constexpr int DIM = 16;
constexpr int UNITS = 64;
constexpr int STATE = 24;
constexpr int WIDTH = UNITS + 4 * STATE;  // units, then forward gates and candidates, then backward ones
constexpr int HIDDEN = UNITS + 2 * STATE;
constexpr std::array<int, 4> SIDES = {-2, -1, 1, 2};
constexpr int MOST_OF_NIBBLE = 7;

using Vector = std::array<float, DIM>;

// All parameters but the embeddings; also their gradients and moments.
struct Dense {
  float own[DIM][WIDTH] = {};
  float sides[SIDES.size()][DIM][UNITS] = {};
  float bias[WIDTH] = {};
  float score[HIDDEN][LABELS] = {};
  ByLabel score_bias = {};
  Chain chain = {};
  ByLabel start = {};

  float* flat() { return reinterpret_cast<float*>(this); }
  static constexpr size_t size();
};
constexpr size_t Dense::size() { return sizeof(Dense) / sizeof(float); }

// A row as the model file keeps it: four bits with a sign a number.
inline Vector rounded(const Vector& row) {
  float most = 1e-6f;
  for (const float value : row) most = std::max(most, std::fabs(value));
  const float scale = most / MOST_OF_NIBBLE;
  Vector result;
  for (int k = 0; k < DIM; k++) result[k] = std::nearbyint(row[k] / scale) * scale;
  return result;
}

// A feature that counts in a token, with its factor after dropout.
struct Use {
  uint32_t feature;
  float share;
};

// What one token brings; uses are [first, end) of Sentence::uses.
struct Token {
  uint32_t words_first, words_end, contexts_end;
  uint16_t allowed;
};

struct Sentence {
  std::vector<Token> tokens;
  std::vector<Use> uses;
  const float* source_bias = nullptr;  // [WIDTH], or none
};

// Activations of one sentence and the way back through them.
class Pass {
 public:
  std::vector<ByLabel> scores;

  // Fills `scores`; `drop` is the probability that a hidden unit is left out, 0 outside of learning.
  void forward(const Dense& net, const std::vector<Vector>& table, const Sentence& sentence, float drop,
               Random& random) {
    const int length = sentence.tokens.size();
    u_.assign(length + 4, Vector{});
    x_.resize(length);
    hidden_.resize(length);
    scores.resize(length);
    for (int t = 0; t < length; t++) embed(table, sentence, t);
    for (int t = 0; t < length; t++) spread(net, sentence, t);
    run(length, UNITS, UNITS, 1);
    run(length, UNITS + 2 * STATE, UNITS + STATE, -1);
    const float kept = drop > 0 ? 1 / (1 - drop) : 1;
    for (int t = 0; t < length; t++) {
      auto& hidden = hidden_[t];
      for (int k = 0; k < UNITS; k++) hidden.value[k] = std::max(0.f, x_[t][k]);
      for (int k = 0; k < HIDDEN; k++) hidden.share[k] = drop > 0 && random.uniform() < drop ? 0 : kept;
      scores[t] = net.score_bias;
      for (int k = 0; k < HIDDEN; k++) {
        const float value = hidden.value[k] * hidden.share[k];
        for (int l = 0; l < LABELS; l++) scores[t][l] += value * net.score[k][l];
      }
    }
  }

  // Adds gradients; `by_label` [length] is the loss's by score. `touch` takes (feature, gradient, share);
  // `source` [WIDTH] takes the gradient of the sentence's bias, if it has one.
  template <typename Touch>
  void backward(const Dense& net, const Sentence& sentence, const std::vector<ByLabel>& by_label, Dense& gradient,
                float* source, Touch touch) {
    const int length = sentence.tokens.size();
    dx_.assign(length, {});
    du_.assign(length + 4, Vector{});
    dhidden_.resize(length);
    for (int t = 0; t < length; t++) {
      for (int l = 0; l < LABELS; l++) gradient.score_bias[l] += by_label[t][l];
      for (int k = 0; k < HIDDEN; k++) {
        const float share = hidden_[t].share[k];
        float sum = 0;
        for (int l = 0; l < LABELS; l++) {
          gradient.score[k][l] += hidden_[t].value[k] * share * by_label[t][l];
          sum += net.score[k][l] * by_label[t][l];
        }
        dhidden_[t][k] = sum * share;
      }
      for (int k = 0; k < UNITS; k++) dx_[t][k] = x_[t][k] > 0 ? dhidden_[t][k] : 0;
    }
    run_back(length, UNITS, UNITS, 1);
    run_back(length, UNITS + 2 * STATE, UNITS + STATE, -1);
    for (int t = 0; t < length; t++) spread_back(net, t, gradient, sentence.source_bias ? source : nullptr);
    for (int t = 0; t < length; t++) {
      const Token& token = sentence.tokens[t];
      for (uint32_t at = token.words_first; at < token.words_end; at++) {
        touch(sentence.uses[at].feature, du_[t + 2].data(), sentence.uses[at].share);
      }
      for (uint32_t at = token.words_end; at < token.contexts_end; at++) {
        touch(sentence.uses[at].feature, dx_[t].data(), sentence.uses[at].share);
      }
    }
  }

 private:
  using Row = std::array<float, WIDTH>;
  struct Hidden {
    std::array<float, HIDDEN> value, share;
  };

  void embed(const std::vector<Vector>& table, const Sentence& sentence, int t) {
    const Token& token = sentence.tokens[t];
    Vector& u = u_[t + 2];
    for (uint32_t at = token.words_first; at < token.words_end; at++) {
      const Use use = sentence.uses[at];
      for (int k = 0; k < DIM; k++) u[k] += use.share * table[use.feature][k];
    }
    Vector context = {};
    for (uint32_t at = token.words_end; at < token.contexts_end; at++) {
      const Use use = sentence.uses[at];
      for (int k = 0; k < DIM; k++) context[k] += use.share * table[use.feature][k];
    }
    x_[t].fill(0);
    for (int k = 0; k < DIM; k++) x_[t][k] = context[k];
  }

  void spread(const Dense& net, const Sentence& sentence, int t) {
    Row& x = x_[t];
    for (int k = 0; k < WIDTH; k++) x[k] += net.bias[k];
    if (sentence.source_bias)
      for (int k = 0; k < WIDTH; k++) x[k] += sentence.source_bias[k];
    for (int d = 0; d < DIM; d++) {
      const float value = u_[t + 2][d];
      for (int k = 0; k < WIDTH; k++) x[k] += value * net.own[d][k];
    }
    for (size_t s = 0; s < SIDES.size(); s++) {
      const Vector& side = u_[t + 2 + SIDES[s]];
      for (int d = 0; d < DIM; d++)
        for (int k = 0; k < UNITS; k++) x[k] += side[d] * net.sides[s][d][k];
    }
  }

  void spread_back(const Dense& net, int t, Dense& gradient, float* source) {
    const Row& dx = dx_[t];
    for (int k = 0; k < WIDTH; k++) gradient.bias[k] += dx[k];
    if (source)
      for (int k = 0; k < WIDTH; k++) source[k] += dx[k];
    for (int d = 0; d < DIM; d++) {
      const float value = u_[t + 2][d];
      float sum = 0;
      for (int k = 0; k < WIDTH; k++) {
        gradient.own[d][k] += value * dx[k];
        sum += net.own[d][k] * dx[k];
      }
      du_[t + 2][d] += sum;
    }
    for (size_t s = 0; s < SIDES.size(); s++) {
      const int at = t + 2 + SIDES[s];
      for (int d = 0; d < DIM; d++) {
        const float value = u_[at][d];
        float sum = 0;
        for (int k = 0; k < UNITS; k++) {
          gradient.sides[s][d][k] += value * dx[k];
          sum += net.sides[s][d][k] * dx[k];
        }
        du_[at][d] += sum;
      }
    }
  }

  static float open(float gate) { return std::clamp(gate / 4 + 0.5f, 0.f, 1.f); }

  // States from gates at `from` and candidates behind them, to hidden numbers at `to`.
  void run(int length, int from, int to, int step) {
    std::array<float, STATE> state = {};
    for (int n = 0, t = step > 0 ? 0 : length - 1; n < length; n++, t += step) {
      for (int k = 0; k < STATE; k++) {
        const float keep = open(x_[t][from + k]);
        const float offer = std::clamp(x_[t][from + STATE + k], -1.f, 1.f);
        state[k] = keep * state[k] + (1 - keep) * offer;
        hidden_[t].value[to + k] = state[k];
      }
    }
  }

  void run_back(int length, int from, int to, int step) {
    std::array<float, STATE> later = {};
    for (int n = 0, t = step > 0 ? length - 1 : 0; n < length; n++, t -= step) {
      const bool is_first = n == length - 1;
      for (int k = 0; k < STATE; k++) {
        const float gate = x_[t][from + k], candidate = x_[t][from + STATE + k];
        const float keep = open(gate), offer = std::clamp(candidate, -1.f, 1.f);
        const float before = is_first ? 0 : hidden_[t - step].value[to + k];
        const float d = dhidden_[t][to + k] + later[k];
        dx_[t][from + k] = gate > -2 && gate < 2 ? d * (before - offer) / 4 : 0;
        dx_[t][from + STATE + k] = candidate > -1 && candidate < 1 ? d * (1 - keep) : 0;
        later[k] = d * keep;
      }
    }
  }

  std::vector<Vector> u_, du_;  // two empty ones before and behind the sentence
  std::vector<Row> x_, dx_;
  std::vector<Hidden> hidden_;
  std::vector<std::array<float, HIDDEN>> dhidden_;
};

}  // namespace tagger
