// train TRAINING_FILE WEIGHTS_FILE features epochs seed
// Learns the tagger's network; the result is repeatable for one compiler and processor.
#include <chrono>
#include <cstdlib>
#include <numeric>
#include "network.hpp"

struct Adam {
  float rate = 0.002f;
  std::vector<float> mean, square;
  explicit Adam(size_t size) : mean(size, 0), square(size, 0) {}
  void step(float* values, const float* grad, size_t at, int count, float correction1, float correction2) {
    float *m = &mean[at], *v = &square[at];
    for (int i = 0; i < count; i++) {
      m[i] = 0.9f * m[i] + 0.1f * grad[i];
      v[i] = 0.99f * v[i] + 0.01f * grad[i] * grad[i];
      values[at + i] -= rate * (m[i] / correction1) / (std::sqrt(v[i] / correction2) + 1e-6f);
    }
  }
};

static void writeWeights(const char* path, const FeatureTable& table, const std::vector<float>& dense,
                         const std::vector<float>& embedding) {
  FILE* out = fopen(path, "wb");
  uint32_t header[] = {uint32_t(table.hashes.size()), DIM, UNITS, SIDE, STATE, uint32_t(Layout::size)};
  fwrite(header, 4, 6, out);
  fwrite(table.hashes.data(), 4, table.hashes.size(), out);
  fwrite(dense.data(), 4, dense.size(), out);
  fwrite(embedding.data(), 4, embedding.size(), out);
  fclose(out);
}

int main(int argc, char** argv) {
  if (argc < 6) return fprintf(stderr, "train TRAINING WEIGHTS FEATURES EPOCHS SEED\n"), 2;
  TrainingData data = readTrainingFile(argv[1]);
  size_t most = atol(argv[3]);
  int epochs = atoi(argv[4]);
  uint32_t seed = atoi(argv[5]);
  FeatureTable table = chooseFeatures(data, most, 2);
  std::vector<float> rowCounts(table.hashes.size(), 0);
  auto rowOf = [&](uint32_t hash) {
    auto found = table.rowOf.find(hash);
    return found == table.rowOf.end() ? -1 : found->second;
  };
  std::vector<WordRows> wordRows(data.wordStart.size() - 1);
  for (size_t w = 0; w < wordRows.size(); w++)
    for (uint32_t f = data.wordStart[w]; f < data.wordStart[w + 1]; f++)
      if (int row = rowOf(data.wordFeatures[f]); row >= 0) {
        wordRows[w].rows.push_back(row);
        if (f - data.wordStart[w] < data.identityCount[w]) wordRows[w].identities++;
      }
  std::vector<int> contextRows(data.contextFeatures.size());
  for (size_t i = 0; i < contextRows.size(); i++) contextRows[i] = rowOf(data.contextFeatures[i]);
  for (const Token& token : data.tokens) {
    for (int row : wordRows[token.word].rows) rowCounts[row]++;
    for (int c = 0; c < token.contextCount; c++)
      if (int row = contextRows[token.contextStart + c]; row >= 0) rowCounts[row]++;
  }

  Network network(table.hashes.size(), seed);
  Adam denseAdam(Layout::size), rowAdam(network.embedding.size());
  Gradients grad;
  grad.slotOf.assign(table.hashes.size(), -1);
  Dropout drop;
  std::vector<uint32_t> order(data.sentences.size());
  std::iota(order.begin(), order.end(), 0);
  std::mt19937 random(seed + 1);
  const int batch = 32;
  size_t steps = (order.size() + batch - 1) / batch * epochs, step = 0, snapshots = 0;
  std::vector<double> denseSum(Layout::size, 0);
  std::vector<float> rowSum(network.embedding.size(), 0);
  for (int epoch = 0; epoch < epochs; epoch++) {
    for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[random() % (i + 1)]);
    auto begun = std::chrono::steady_clock::now();
    double loss = 0, tokens = 0;
    for (size_t first = 0; first < order.size(); first += batch) {
      for (size_t i = first; i < std::min(order.size(), first + batch); i++) {
        const Sentence& sentence = data.sentences[order[i]];
        if (sentence.tokenCount > 400) continue;
        loss += network.learn(data, sentence, wordRows, contextRows, rowCounts, drop, grad);
        tokens += sentence.tokenCount;
      }
      step++;
      float progress = float(step) / steps;
      float warm = std::min(1.0f, step / 500.0f);
      denseAdam.rate = rowAdam.rate = 0.003f * warm * (1 - 0.97f * progress);
      float c1 = 1 - std::pow(0.9f, float(step)), c2 = 1 - std::pow(0.99f, float(step));
      denseAdam.step(network.dense.data(), grad.dense.data(), 0, Layout::size, c1, c2);
      for (size_t slot = 0; slot < grad.touched.size(); slot++)
        rowAdam.step(network.embedding.data(), &grad.rows[slot * DIM], size_t(grad.touched[slot]) * DIM,
                     DIM, 1, 1);
      grad.clear();
      if (progress > 0.7 && step % std::max<size_t>(1, steps / 60) == 0) {
        snapshots++;
        for (int i = 0; i < Layout::size; i++) denseSum[i] += network.dense[i];
        for (size_t i = 0; i < rowSum.size(); i++) rowSum[i] += network.embedding[i];
      }
    }
    double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    fprintf(stderr, "epoch %d: loss %.4f a token, %.0f s\n", epoch + 1, loss / tokens, seconds);
  }
  std::vector<float> dense(Layout::size);
  for (int i = 0; i < Layout::size; i++) dense[i] = denseSum[i] / snapshots;
  for (float& value : rowSum) value /= snapshots;
  writeWeights(argv[2], table, dense, rowSum);
}
