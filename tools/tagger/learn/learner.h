// Learns the network: batches in two halves at a time, one step of Adam a batch, the late states averaged.
#pragma once

#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

#include "adam.h"
#include "batches.h"
#include "crf.h"
#include "network.h"

namespace tagger {

struct Plan {
  int epochs = 9;
  float rate = 0.004;
  uint64_t seed = 3;
  Dropout drop;
};

constexpr int WARM_UP_STEPS = 300;
constexpr float AVERAGED_FROM = 0.7;  // of all steps
constexpr int SNAPSHOTS_IN_ALL = 60;  // as many as would be taken over all steps

struct Model {
  Dense dense;
  std::vector<Vector> embedding;
};

class Learner {
 public:
  Learner(const TrainingData& data, const Numbered& numbered, const Plan& plan)
      : data_(data), plan_(plan), assembler_(data, numbered, plan.drop), random_(plan.seed) {
    const size_t rows = numbered.hashes.size();
    sources_ = 1 + *std::max_element(data.sources.begin(), data.sources.end());
    model_.embedding.resize(rows);
    for (auto& row : model_.embedding)
      for (float& value : row) value = random_.within(0.1);
    start(model_.dense);
    table_.resize(rows);
    for (size_t row = 0; row < rows; row++) table_[row] = rounded(model_.embedding[row]);
    row_mean_.resize(rows);
    row_square_.resize(rows);
    source_bias_.resize(sources_ * WIDTH);
    source_mean_ = source_square_ = source_bias_;
    for (Half& half : halves_) {
      half.rows.resize(rows);
      half.is_touched.resize(rows);
      half.source.resize(sources_ * WIDTH);
    }
  }

  // Learns from the pieces and returns the averaged model.
  Model learn(std::vector<Piece> pieces) {
    Model total{{}, std::vector<Vector>(model_.embedding.size())};
    int done = 0, snapshots = 0;
    size_t steps = 0;
    for (int epoch = 0; epoch < plan_.epochs; epoch++) {
      const auto batches = shuffled_batches(pieces, random_);
      if (steps == 0) steps = batches.size() * plan_.epochs;
      const auto begun = std::chrono::steady_clock::now();
      double loss = 0, tokens = 0;
      for (const auto& [begin, end] : batches) {
        const float progress = std::min(1.f, float(done) / steps);
        loss += step(pieces, begin, end, plan_.rate * std::min(1.f, float(done) / WARM_UP_STEPS) * (1 - 0.97f * progress));
        for (size_t at = begin; at < end; at++) tokens += pieces[at].length;
        done++;
        if (progress > AVERAGED_FROM && done % std::max<size_t>(1, steps / SNAPSHOTS_IN_ALL) == 0) {
          add_to(total);
          snapshots++;
        }
      }
      const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
      std::printf("epoch %d: loss %.4f a token, %.0f s\n", epoch + 1, loss / tokens, seconds);
      std::fflush(stdout);
    }
    for (size_t k = 0; k < Dense::size(); k++) total.dense.flat()[k] /= snapshots;
    for (auto& row : total.embedding)
      for (float& value : row) value /= snapshots;
    return total;
  }

 private:
  // What one half of a batch gathers; halves are the same on every machine, however many processors it has.
  struct Half {
    Dense dense;
    std::vector<Vector> rows;
    std::vector<uint8_t> is_touched;
    std::vector<uint32_t> touched;
    std::vector<float> source;
    double loss = 0;
    Pass pass;
    Sentence sentence;
  };

  void start(Dense& dense) {
    const float spread = std::sqrt(1.f / (2 * DIM));
    for (auto& row : dense.own)
      for (float& value : row) value = random_.within(spread);
    for (auto& side : dense.sides)
      for (auto& row : side)
        for (float& value : row) value = random_.within(spread);
    for (auto& row : dense.score)
      for (float& value : row) value = random_.within(std::sqrt(1.f / HIDDEN));
  }

  double step(const std::vector<Piece>& pieces, size_t begin, size_t end, float rate) {
    const Factors factors(model_.dense.chain, model_.dense.start);
    const size_t middle = (begin + end) / 2;
    const uint64_t seed = uint64_t{random_.next()} << 32 | random_.next();
    std::thread other([&] { gather(pieces, begin, middle, factors, seed, halves_[0]); });
    gather(pieces, middle, end, factors, seed + 1, halves_[1]);
    other.join();
    update(rate);
    return halves_[0].loss + halves_[1].loss;
  }

  void gather(const std::vector<Piece>& pieces, size_t begin, size_t end, const Factors& factors, uint64_t seed,
              Half& half) {
    Random random(seed);
    half.dense = {};
    std::fill(half.source.begin(), half.source.end(), 0);
    half.loss = 0;
    Expectation free, tied;
    std::vector<ByLabel> by_label;
    std::vector<uint16_t> allowed;
    for (size_t at = begin; at < end; at++) {
      const Piece& piece = pieces[at];
      const uint32_t source = data_.sources[piece.sentence];
      const float weight = data_.weights[piece.sentence];
      assembler_.assemble(piece, true, random, half.sentence);
      const bool is_named = random.uniform() >= plan_.drop.source;
      half.sentence.source_bias = is_named ? &source_bias_[source * WIDTH] : nullptr;
      half.pass.forward(model_.dense, table_, half.sentence, plan_.drop.hidden, random);
      const double all = free.run(factors, half.pass.scores, nullptr);
      const double right = tied.run(factors, half.pass.scores, &data_.allowed[piece.first]);
      if (!std::isfinite(right)) continue;
      half.loss += weight * (all - right);
      by_label.assign(piece.length, ByLabel{});
      Chain chain = {};
      ByLabel begins = {};
      free.add(factors, weight, by_label, chain, begins);
      tied.add(factors, -weight, by_label, chain, begins);
      for (int from = 0; from < LABELS; from++) {
        half.dense.start[from] += begins[from];
        for (int to = 0; to < LABELS; to++) half.dense.chain[from][to] += chain[from][to];
      }
      half.pass.backward(model_.dense, half.sentence, by_label, half.dense, &half.source[source * WIDTH],
                         [&half](uint32_t feature, const float* gradient, float share) {
                           if (!half.is_touched[feature]) half.is_touched[feature] = 1, half.touched.push_back(feature);
                           for (int k = 0; k < DIM; k++) half.rows[feature][k] += share * gradient[k];
                         });
    }
  }

  // Rows of the embedding that a batch does not use stay as they are.
  void update(float rate) {
    auto& [left, right] = halves_;
    for (size_t k = 0; k < Dense::size(); k++) left.dense.flat()[k] += right.dense.flat()[k];
    adam(model_.dense.flat(), dense_mean_.flat(), dense_square_.flat(), left.dense.flat(), Dense::size(), rate);
    for (size_t k = 0; k < left.source.size(); k++) left.source[k] += right.source[k];
    adam(source_bias_.data(), source_mean_.data(), source_square_.data(), left.source.data(), left.source.size(), rate);
    for (const uint32_t row : right.touched) {
      if (!left.is_touched[row]) left.is_touched[row] = 1, left.touched.push_back(row);
      for (int k = 0; k < DIM; k++) left.rows[row][k] += right.rows[row][k];
      right.rows[row].fill(0);
      right.is_touched[row] = 0;
    }
    for (const uint32_t row : left.touched) {
      adam(model_.embedding[row].data(), row_mean_[row].data(), row_square_[row].data(), left.rows[row].data(), DIM, rate);
      table_[row] = rounded(model_.embedding[row]);
      left.rows[row].fill(0);
      left.is_touched[row] = 0;
    }
    left.touched.clear();
    right.touched.clear();
  }

  void add_to(Model& total) const {
    const float* from = const_cast<Dense&>(model_.dense).flat();
    for (size_t k = 0; k < Dense::size(); k++) total.dense.flat()[k] += from[k];
    for (size_t row = 0; row < total.embedding.size(); row++)
      for (int k = 0; k < DIM; k++) total.embedding[row][k] += model_.embedding[row][k];
  }

  const TrainingData& data_;
  Plan plan_;
  Assembler assembler_;
  Random random_;
  uint32_t sources_ = 0;
  Model model_;
  std::vector<Vector> table_;  // the embeddings as the model file keeps them
  Dense dense_mean_, dense_square_;
  std::vector<Vector> row_mean_, row_square_;
  std::vector<float> source_bias_, source_mean_, source_square_;
  Half halves_[2];
};

}  // namespace tagger
