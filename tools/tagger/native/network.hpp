// The network of lib/entities/tagger/network.ts with its gradients. One sentence at a time.
//   word vector   u[t] = sum of the embeddings of the word's features
//   window        UNITS rectified units of bias + P[0] u[t] + sum over the four neighbours of P[o] u[t + o], of which
//                 only the first SIDE numbers count + the context features' embeddings (in the first DIM units)
//   state         STATE units that run forwards, and as many backwards, whose gate x and candidate x' are linear
//                 in u[t]: f = clamp(x / 4 + 1/2, 0, 1), c[t] = f c[t - 1] + (1 - f) clamp(x', -1, 1)
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
#ifndef UNITS
#define UNITS 48
#endif
#ifndef SIDE
#define SIDE 16
#endif
constexpr int REACH = 2, SIDES = 2 * REACH;
constexpr int WIDTH = UNITS + 4 * STATE;     // units before their non-linearity
constexpr int HIDDEN = UNITS + 2 * STATE;    // inputs of the scores
constexpr int LABELS = 9;
constexpr int SPREAD = WIDTH + SIDES * UNITS;  // what one word adds to its own units, then to its neighbours'

// Where in a word's spread its share for the token `distance` away starts.
inline int sideOf(int distance) {
  int index = distance < 0 ? distance + REACH : distance + REACH - 1;
  return WIDTH + index * UNITS;
}
inline int usedSpread(int d) { return d < SIDE ? SPREAD : WIDTH; }

// Dense parameters in one array, so that the optimiser is one loop.
struct Layout {
  static constexpr int project = 0;                            // [DIM][SPREAD]
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

struct WordRows {
  std::vector<int> rows;
  size_t identities = 0;
};

struct Dropout {
  float identity = 0.3f;  // of all that tells which word it is, so that unknown words are learned, too
  float hidden = 0.2f, frequent = 0.05f, rare = 0.4f, rareBelow = 8;
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
    for (int d = 0; d < DIM; d++)
      for (int j = 0; j < usedSpread(d); j++) dense[Layout::project + d * SPREAD + j] = spread * even(random);
    float out = 1.0f / std::sqrt(float(HIDDEN));
    for (int i = 0; i < HIDDEN * LABELS; i++) dense[Layout::score + i] = out * even(random);
  }

  // Adds the gradients of one sentence; returns its loss.
  float learn(const TrainingData& data, const Sentence& sentence,
              const std::vector<WordRows>& wordRows, const std::vector<int>& contextRows,
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
               const std::vector<WordRows>& wordRows, const std::vector<int>& contextRows,
               const std::vector<float>& rowCounts, const Dropout& drop) {
    int n = sentence.tokenCount;
    const float* project = &dense[Layout::project];
    for (int t = 0; t < n; t++) {
      const Token& token = data.tokens[sentence.firstToken + t];
      used[t].clear(), usedContext[t].clear();
      float* own = &u[t * DIM];
      const WordRows& word = wordRows[token.word];
      bool anonymous = word.rows.size() > 4 && unit() < drop.identity;
      for (size_t f = anonymous ? word.identities : 0; f < word.rows.size(); f++) {
        int row = word.rows[f];
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
        for (int j = 0, used = usedSpread(d); j < used; j++) spread[j] += value * weights[j];
      }
    }
    for (int t = 0; t < n; t++) {
      const Token& token = data.tokens[sentence.firstToken + t];
      float* to = &x[t * WIDTH];
      memcpy(to, &dense[Layout::bias], WIDTH * sizeof(float));
      for (int j = 0; j < WIDTH; j++) to[j] += q[t * SPREAD + j];
      for (int distance = -REACH; distance <= REACH; distance++) {
        int s = t + distance;
        if (distance == 0 || s < 0 || s >= n) continue;
        const float* from = &q[s * SPREAD + sideOf(distance)];
        for (int j = 0; j < UNITS; j++) to[j] += from[j];
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
      for (int i = 0; i < UNITS; i++) h[i] = in[i] > 0 ? in[i] : 0;
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
    int in = UNITS + (step > 0 ? 0 : 2 * STATE), out = UNITS + (step > 0 ? 0 : STATE);
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
    int in = UNITS + (step > 0 ? 0 : 2 * STATE), out = UNITS + (step > 0 ? 0 : STATE);
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

  // Forward-backward, scaled, over the labels that `allow` permits. Fills marginals[t][l], adds to pairs,
  // returns log Z, or -1e30 when the marking allows no path.
  float lattice(int n, const uint16_t* allow, float* marginals, float* pairs) {
    psi.resize(n * LABELS), scale.resize(n);
    float logZ = 0, step[LABELS];
    for (int t = 0; t < n; t++) {
      const float* s = &score[t * LABELS];
      float* p = &psi[t * LABELS];
      float most = s[0];
      for (int l = 1; l < LABELS; l++) most = std::max(most, s[l]);
      for (int l = 0; l < LABELS; l++) p[l] = (allow[t] >> l & 1) ? std::exp(s[l] - most) : 0;
      for (int l = 0; l < LABELS; l++) step[l] = t == 0 ? first[l] : 0;
      for (int from = 0; t > 0 && from < LABELS; from++) {
        float a = alpha[(t - 1) * LABELS + from];
        for (int l = 0; l < LABELS; l++) step[l] += a * chain[from * LABELS + l];
      }
      float sum = 0;
      for (int l = 0; l < LABELS; l++) sum += step[l] *= p[l];
      if (!(sum > 1e-30f)) return -1e30f;
      for (int l = 0; l < LABELS; l++) alpha[t * LABELS + l] = step[l] / sum;
      scale[t] = sum;
      logZ += std::log(sum) + most;
    }
    for (int l = 0; l < LABELS; l++) beta[(n - 1) * LABELS + l] = 1;
    for (int t = n - 1; t > 0; t--) {
      for (int l = 0; l < LABELS; l++)
        step[l] = psi[t * LABELS + l] * beta[t * LABELS + l] / scale[t];
      for (int from = 0; from < LABELS; from++) {
        float sum = 0, a = alpha[(t - 1) * LABELS + from];
        for (int l = 0; l < LABELS; l++) {
          float value = chain[from * LABELS + l] * step[l];
          sum += value;
          pairs[from * LABELS + l] += a * value;
        }
        beta[(t - 1) * LABELS + from] = sum;
      }
    }
    for (int i = 0; i < n * LABELS; i++) marginals[i] = alpha[i] * beta[i];
    return logZ;
  }

  std::vector<float> psi, scale;
  float chain[LABELS * LABELS], first[LABELS];

  // Exponentials of the transitions; forbidden ones are 0.
  void prepareChain() {
    for (int to = 0; to < LABELS; to++) {
      first[to] = to != 0 && to % 2 == 0 ? 0 : std::exp(dense[Layout::start + to]);
      for (int from = 0; from < LABELS; from++)
        chain[from * LABELS + to] =
            mayFollow(from, to) ? std::exp(dense[Layout::transition + from * LABELS + to]) : 0;
    }
  }

  std::vector<float> dPairs = std::vector<float>(LABELS * LABELS), dStarts = std::vector<float>(LABELS);

  float crf(const TrainingData& data, const Sentence& sentence, int n) {
    std::vector<uint16_t> gold(n), any(n, 0x1ff);
    for (int t = 0; t < n; t++) gold[t] = data.tokens[sentence.firstToken + t].allowed;
    std::vector<float> free(n * LABELS), tied(n * LABELS);
    float freePairs[LABELS * LABELS] = {}, tiedPairs[LABELS * LABELS] = {};
    prepareChain();
    float tiedZ = lattice(n, gold.data(), tied.data(), tiedPairs);
    if (tiedZ <= -1e29f) return 0;
    float freeZ = lattice(n, any.data(), free.data(), freePairs);
    float weight = sentence.weight;
    for (int i = 0; i < n * LABELS; i++) dScore[i] = weight * (free[i] - tied[i]);
    for (int i = 0; i < LABELS * LABELS; i++) dPairs[i] = weight * (freePairs[i] - tiedPairs[i]);
    for (int i = 0; i < LABELS; i++) dStarts[i] = weight * (free[i] - tied[i]);
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
      for (int i = 0; i < UNITS; i++) d[i] = x[t * WIDTH + i] > 0 ? dHidden[t * HIDDEN + i] : 0;
      for (int j = 0; j < WIDTH; j++) g[Layout::bias + j] += d[j];
      for (int row : usedContext[t]) {
        float* to = grad.row(row);
        for (int i = 0; i < DIM; i++) to[i] += d[i];
      }
    }
    for (int s = 0; s < n; s++) {
      memcpy(&dQ[0], &dX[s * WIDTH], WIDTH * sizeof(float));
      for (int distance = -REACH; distance <= REACH; distance++) {
        int t = s - distance;
        if (distance == 0) continue;
        float* to = &dQ[sideOf(distance)];
        if (t < 0 || t >= n) memset(to, 0, UNITS * sizeof(float));
        else memcpy(to, &dX[t * WIDTH], UNITS * sizeof(float));
      }
      float dU[DIM];
      for (int d = 0; d < DIM; d++) {
        const float* weights = &dense[Layout::project + d * SPREAD];
        float* gw = g + Layout::project + d * SPREAD;
        float value = u[s * DIM + d], sum = 0;
        for (int j = 0, used = usedSpread(d); j < used; j++) sum += dQ[j] * weights[j], gw[j] += dQ[j] * value;
        dU[d] = sum;
      }
      for (auto& [row, scale] : used[s]) {
        float* to = grad.row(row);
        for (int d = 0; d < DIM; d++) to[d] += scale * dU[d];
      }
    }
  }
};
