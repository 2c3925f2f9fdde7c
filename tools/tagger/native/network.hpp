// The network of lib/entities/tagger/network.ts with its gradients. One sentence at a time.
//   word vector   u[t] = sum of the embeddings of the word's features
//   window        x[t] = bias + sum over offsets o of P[o] u[t + o]; the context features' embeddings are
//                 added to the first DIM of x
//   x[t] is cut into: DIM rectified units; gate and candidate of STATE units that run forwards, and backwards:
//                 f = clamp(x / 4 + 1/2, 0, 1), c[t] = f c[t - 1] + (1 - f) clamp(x', -1, 1)
//   scores        s[t] = C [relu, forward c, backward c] + bias, then a linear-chain CRF over BIO labels
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>
#include "feature-table.hpp"

#ifndef DIM
#define DIM 32
#endif
#ifndef STATE
#define STATE 16
#endif
constexpr int REACH = 2, OFFSETS = 2 * REACH + 1;
constexpr int WIDTH = DIM + 4 * STATE;       // units of x
constexpr int HIDDEN = DIM + 2 * STATE;      // inputs of the scores
constexpr int LABELS = 9;
constexpr int SPREAD = OFFSETS * WIDTH;

// Dense parameters in one array, so that the optimiser is one loop.
struct Layout {
  static constexpr int project = 0;                            // [DIM][OFFSETS][WIDTH]
  static constexpr int bias = project + DIM * SPREAD;          // [WIDTH]
  static constexpr int score = bias + WIDTH;                   // [HIDDEN][LABELS]
  static constexpr int scoreBias = score + HIDDEN * LABELS;    // [LABELS]
  static constexpr int transition = scoreBias + LABELS;        // [from][to]
  static constexpr int start = transition + LABELS * LABELS;   // [LABELS]
  static constexpr int size = start + LABELS;
};

inline bool mayFollow(int from, int to) {  // I-x only behind B-x or I-x
  return to == 0 || to % 2 == 1 || from == to || from == to - 1;
}

struct Gradients {
  std::vector<float> dense = std::vector<float>(Layout::size, 0);
  std::vector<float> rows;           // touched rows, DIM floats each
  std::vector<int> touched;          // their numbers
  std::vector<int> slotOf;           // by row; -1 when not touched
  float* row(int number) {
    int& slot = slotOf[number];
    if (slot < 0) {
      slot = touched.size();
      touched.push_back(number);
      rows.resize(rows.size() + DIM, 0);
    }
    return rows.data() + size_t(slot) * DIM;
  }
  void clear() {
    std::fill(dense.begin(), dense.end(), 0);
    for (int number : touched) slotOf[number] = -1;
    touched.clear();
    rows.clear();
  }
};

struct Dropout {
  float hidden = 0.15f, frequent = 0.05f, rare = 0.4f, rareBelow = 8;
};

class Network {
 public:
  std::vector<float> dense = std::vector<float>(Layout::size, 0);
  std::vector<float> embedding;      // [rows][DIM]

  Network(size_t rows, uint32_t seed) : random(seed) {
    std::uniform_real_distribution<float> even(-1, 1);
    embedding.resize(rows * DIM);
    for (float& value : embedding) value = 0.1f * even(random);
    float spread = 1.0f / std::sqrt(float(DIM * 2));
    for (int i = 0; i < DIM * SPREAD; i++) dense[Layout::project + i] = spread * even(random);
    float out = 1.0f / std::sqrt(float(HIDDEN));
    for (int i = 0; i < HIDDEN * LABELS; i++) dense[Layout::score + i] = out * even(random);
  }

  // Adds the gradients of one sentence; returns its loss.
  float learn(const TrainingData& data, const Sentence& sentence,
              const std::vector<std::vector<int>>& wordRows, const std::vector<int>& contextRows,
              const std::vector<float>& rowCounts, const Dropout& drop, Gradients& grad) {
    int n = sentence.tokenCount;
    resize(n);
    forward(data, sentence, wordRows, contextRows, rowCounts, drop);
    float loss = crf(data, sentence, n);
    if (loss <= 1e-6f) return 0;
    backward(n, grad);
    return loss;
  }

 private:
  std::mt19937 random;
  std::vector<float> u, q, x, hidden, mask, score, dScore, dHidden, dX, dQ, alpha, beta;
  std::vector<std::vector<std::pair<int, float>>> used;  // embedding rows and scales by token
  std::vector<std::vector<int>> usedContext;

  void resize(int n) {
    u.assign(n * DIM, 0), q.resize(n * SPREAD), x.resize(n * WIDTH), hidden.resize(n * HIDDEN);
    mask.resize(n * HIDDEN), score.resize(n * LABELS), dScore.resize(n * LABELS);
    dHidden.resize(n * HIDDEN), dX.resize(n * WIDTH), dQ.resize(SPREAD);
    alpha.resize(n * LABELS), beta.resize(n * LABELS), used.resize(n), usedContext.resize(n);
  }

  float unit() { return (random() >> 8) * (1.0f / 16777216); }

  void forward(const TrainingData& data, const Sentence& sentence,
               const std::vector<std::vector<int>>& wordRows, const std::vector<int>& contextRows,
               const std::vector<float>& rowCounts, const Dropout& drop) {
    int n = sentence.tokenCount;
    const float* project = &dense[Layout::project];
    for (int t = 0; t < n; t++) {
      const Token& token = data.tokens[sentence.firstToken + t];
      used[t].clear(), usedContext[t].clear();
      float* own = &u[t * DIM];
      for (int row : wordRows[token.word]) {
        float p = rowCounts[row] < drop.rareBelow ? drop.rare : drop.frequent;
        if (unit() < p) continue;
        float scale = 1 / (1 - p);
        used[t].push_back({row, scale});
        const float* from = &embedding[size_t(row) * DIM];
        for (int d = 0; d < DIM; d++) own[d] += scale * from[d];
      }
      float* spread = &q[t * SPREAD];
      memset(spread, 0, SPREAD * sizeof(float));
      for (int d = 0; d < DIM; d++) {
        const float* weights = project + d * SPREAD;
        float value = own[d];
        for (int j = 0; j < SPREAD; j++) spread[j] += value * weights[j];
      }
    }
    for (int t = 0; t < n; t++) {
      const Token& token = data.tokens[sentence.firstToken + t];
      float* to = &x[t * WIDTH];
      memcpy(to, &dense[Layout::bias], WIDTH * sizeof(float));
      for (int o = 0; o < OFFSETS; o++) {
        int s = t + o - REACH;
        if (s < 0 || s >= n) continue;
        const float* from = &q[s * SPREAD + o * WIDTH];
        for (int j = 0; j < WIDTH; j++) to[j] += from[j];
      }
      for (int c = 0; c < token.contextCount; c++) {
        int row = contextRows[token.contextStart + c];
        if (row < 0) continue;
        float p = rowCounts[row] < drop.rareBelow ? drop.rare : drop.frequent;
        if (unit() < p) continue;
        usedContext[t].push_back(row);
        const float* from = &embedding[size_t(row) * DIM];
        for (int d = 0; d < DIM; d++) to[d] += from[d];
      }
    }
    for (int t = 0; t < n; t++) {
      float* h = &hidden[t * HIDDEN];
      const float* in = &x[t * WIDTH];
      for (int d = 0; d < DIM; d++) h[d] = in[d] > 0 ? in[d] : 0;
    }
    recur(n, +1), recur(n, -1);
    float keep = 1 - drop.hidden;
    for (int t = 0; t < n; t++) {
      float* s = &score[t * LABELS];
      memcpy(s, &dense[Layout::scoreBias], LABELS * sizeof(float));
      for (int i = 0; i < HIDDEN; i++) {
        float m = unit() < drop.hidden ? 0 : 1 / keep;
        mask[t * HIDDEN + i] = m;
        float value = hidden[t * HIDDEN + i] * m;
        const float* weights = &dense[Layout::score + i * LABELS];
        for (int l = 0; l < LABELS; l++) s[l] += value * weights[l];
      }
    }
  }

  static float gate(float x) { return std::min(1.0f, std::max(0.0f, 0.25f * x + 0.5f)); }
  static float squash(float x) { return std::min(1.0f, std::max(-1.0f, x)); }

  void recur(int n, int step) {
    int in = DIM + (step > 0 ? 0 : 2 * STATE), out = DIM + (step > 0 ? 0 : STATE);
    for (int k = 0; k < n; k++) {
      int t = step > 0 ? k : n - 1 - k;
      const float* gates = &x[t * WIDTH + in];
      const float* before = k == 0 ? nullptr : &hidden[(t - step) * HIDDEN + out];
      float* c = &hidden[t * HIDDEN + out];
      for (int i = 0; i < STATE; i++) {
        float f = gate(gates[i]), g = squash(gates[STATE + i]);
        c[i] = f * (before ? before[i] : 0) + (1 - f) * g;
      }
    }
  }

  void recurBack(int n, int step) {
    int in = DIM + (step > 0 ? 0 : 2 * STATE), out = DIM + (step > 0 ? 0 : STATE);
    for (int k = n - 1; k >= 0; k--) {
      int t = step > 0 ? k : n - 1 - k;
      const float* gates = &x[t * WIDTH + in];
      float* dGates = &dX[t * WIDTH + in];
      const float* before = k == 0 ? nullptr : &hidden[(t - step) * HIDDEN + out];
      float* dBefore = k == 0 ? nullptr : &dHidden[(t - step) * HIDDEN + out];
      const float* dC = &dHidden[t * HIDDEN + out];
      for (int i = 0; i < STATE; i++) {
        float f = gate(gates[i]), g = squash(gates[STATE + i]), b = before ? before[i] : 0;
        dGates[i] = f > 0 && f < 1 ? 0.25f * dC[i] * (b - g) : 0;
        dGates[STATE + i] = g > -1 && g < 1 ? dC[i] * (1 - f) : 0;
        if (dBefore) dBefore[i] += dC[i] * f;
      }
    }
  }

  static float logSum(const float* values, int count) {
    float most = values[0];
    for (int i = 1; i < count; i++) most = std::max(most, values[i]);
    if (most <= -1e29f) return -1e30f;
    float sum = 0;
    for (int i = 0; i < count; i++) sum += std::exp(values[i] - most);
    return most + std::log(sum);
  }

  // Forward-backward over the labels that `allow` permits; fills marginals[t][l], returns log Z.
  float lattice(int n, const uint16_t* allow, float* marginals, float* pairs, float* starts) {
    float terms[LABELS];
    for (int t = 0; t < n; t++)
      for (int to = 0; to < LABELS; to++) {
        float& a = alpha[t * LABELS + to];
        a = -1e30f;
        if (!(allow[t] >> to & 1)) continue;
        if (t == 0) {
          if (to != 0 && to % 2 == 0) continue;
          a = dense[Layout::start + to] + score[to];
          continue;
        }
        for (int from = 0; from < LABELS; from++)
          terms[from] = mayFollow(from, to) ? alpha[(t - 1) * LABELS + from] +
                                                  dense[Layout::transition + from * LABELS + to]
                                            : -1e30f;
        a = logSum(terms, LABELS) + score[t * LABELS + to];
      }
    float logZ = logSum(&alpha[(n - 1) * LABELS], LABELS);
    if (logZ <= -1e29f) return logZ;
    for (int t = n - 1; t >= 0; t--)
      for (int from = 0; from < LABELS; from++) {
        float& b = beta[t * LABELS + from];
        if (t == n - 1) {
          b = 0;
        } else {
          for (int to = 0; to < LABELS; to++)
            terms[to] = mayFollow(from, to) && (allow[t + 1] >> to & 1)
                            ? dense[Layout::transition + from * LABELS + to] +
                                  score[(t + 1) * LABELS + to] + beta[(t + 1) * LABELS + to]
                            : -1e30f;
          b = logSum(terms, LABELS);
        }
        marginals[t * LABELS + from] = std::exp(alpha[t * LABELS + from] + b - logZ);
      }
    for (int t = 1; t < n; t++)
      for (int from = 0; from < LABELS; from++) {
        float a = alpha[(t - 1) * LABELS + from] - logZ;
        if (a < -40) continue;
        for (int to = 0; to < LABELS; to++)
          if (mayFollow(from, to) && (allow[t] >> to & 1))
            pairs[from * LABELS + to] +=
                std::exp(a + dense[Layout::transition + from * LABELS + to] +
                         score[t * LABELS + to] + beta[t * LABELS + to]);
      }
    for (int l = 0; l < LABELS; l++) starts[l] = marginals[l];
    return logZ;
  }

  std::vector<float> dPairs = std::vector<float>(LABELS * LABELS), dStarts = std::vector<float>(LABELS);

  float crf(const TrainingData& data, const Sentence& sentence, int n) {
    std::vector<uint16_t> gold(n), any(n, 0x1ff);
    for (int t = 0; t < n; t++) gold[t] = data.tokens[sentence.firstToken + t].allowed;
    std::vector<float> free(n * LABELS), tied(n * LABELS);
    float freePairs[LABELS * LABELS] = {}, tiedPairs[LABELS * LABELS] = {};
    float freeStarts[LABELS] = {}, tiedStarts[LABELS] = {};
    float tiedZ = lattice(n, gold.data(), tied.data(), tiedPairs, tiedStarts);
    if (tiedZ <= -1e29f) return 0;  // the marking allows no path (a type that is cut by another's mask)
    float freeZ = lattice(n, any.data(), free.data(), freePairs, freeStarts);
    float weight = sentence.weight;
    for (int i = 0; i < n * LABELS; i++) dScore[i] = weight * (free[i] - tied[i]);
    for (int i = 0; i < LABELS * LABELS; i++) dPairs[i] = weight * (freePairs[i] - tiedPairs[i]);
    for (int i = 0; i < LABELS; i++) dStarts[i] = weight * (freeStarts[i] - tiedStarts[i]);
    return weight * (freeZ - tiedZ);
  }

  void backward(int n, Gradients& grad) {
    float* g = grad.dense.data();
    for (int i = 0; i < LABELS * LABELS; i++) g[Layout::transition + i] += dPairs[i];
    for (int i = 0; i < LABELS; i++) g[Layout::start + i] += dStarts[i];
    for (int t = 0; t < n; t++) {
      const float* d = &dScore[t * LABELS];
      for (int l = 0; l < LABELS; l++) g[Layout::scoreBias + l] += d[l];
      for (int i = 0; i < HIDDEN; i++) {
        float m = mask[t * HIDDEN + i], value = hidden[t * HIDDEN + i] * m, sum = 0;
        const float* weights = &dense[Layout::score + i * LABELS];
        float* gw = g + Layout::score + i * LABELS;
        for (int l = 0; l < LABELS; l++) sum += d[l] * weights[l], gw[l] += d[l] * value;
        dHidden[t * HIDDEN + i] = sum * m;
      }
    }
    recurBack(n, +1), recurBack(n, -1);
    for (int t = 0; t < n; t++) {
      float* d = &dX[t * WIDTH];
      for (int i = 0; i < DIM; i++) d[i] = x[t * WIDTH + i] > 0 ? dHidden[t * HIDDEN + i] : 0;
      for (int j = 0; j < WIDTH; j++) g[Layout::bias + j] += d[j];
      for (int row : usedContext[t]) {
        float* to = grad.row(row);
        for (int i = 0; i < DIM; i++) to[i] += d[i];
      }
    }
    for (int s = 0; s < n; s++) {
      for (int o = 0; o < OFFSETS; o++) {
        int t = s - (o - REACH);
        if (t < 0 || t >= n) memset(&dQ[o * WIDTH], 0, WIDTH * sizeof(float));
        else memcpy(&dQ[o * WIDTH], &dX[t * WIDTH], WIDTH * sizeof(float));
      }
      float dU[DIM];
      for (int d = 0; d < DIM; d++) {
        const float* weights = &dense[Layout::project + d * SPREAD];
        float* gw = g + Layout::project + d * SPREAD;
        float value = u[s * DIM + d], sum = 0;
        for (int j = 0; j < SPREAD; j++) sum += dQ[j] * weights[j], gw[j] += dQ[j] * value;
        dU[d] = sum;
      }
      for (auto& [row, scale] : used[s]) {
        float* to = grad.row(row);
        for (int d = 0; d < DIM; d++) to[d] += scale * dU[d];
      }
    }
  }
};
