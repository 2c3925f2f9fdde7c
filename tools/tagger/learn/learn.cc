// Learns the tagger's network from the training file. See README.md.
//
// learn TRAINING_FILE WEIGHTS_FILE [--rows 195000] [--epochs 9] [--seed 3] [--held-out 16]

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "learner.h"
#include "score.h"

namespace {

using namespace tagger;

struct Arguments {
  std::string training, weights;
  size_t rows = 195'000;  // features that are kept
  uint32_t held_out = 0;  // one document in so many is kept from learning and measured on; 0 keeps none
  Plan plan;
};

Arguments read_arguments(int count, char** values) {
  Arguments arguments;
  int named = 0;
  for (int at = 1; at < count; at++) {
    const std::string name = values[at];
    if (name.rfind("--", 0) != 0) {
      (named++ == 0 ? arguments.training : arguments.weights) = name;
      continue;
    }
    if (at + 1 == count) throw std::runtime_error(name + " needs a value");
    const double value = std::atof(values[++at]);
    if (name == "--rows") arguments.rows = value;
    else if (name == "--epochs") arguments.plan.epochs = value;
    else if (name == "--seed") arguments.plan.seed = value;
    else if (name == "--held-out") arguments.held_out = value;
    else throw std::runtime_error("unknown option " + name);
  }
  if (named != 2) throw std::runtime_error("give a training file and a file for the weights");
  return arguments;
}

// Header, feature hashes, dense parameters in the order of the model file, embeddings; ../pack.ts reads them.
void write_weights(const std::string& path, const Numbered& numbered, const Model& model) {
  const Dense& dense = model.dense;
  std::vector<float> flat;
  for (int d = 0; d < DIM; d++) {
    flat.insert(flat.end(), dense.own[d], dense.own[d] + WIDTH);
    for (const auto& side : dense.sides) flat.insert(flat.end(), side[d], side[d] + UNITS);
  }
  flat.insert(flat.end(), dense.bias, dense.bias + WIDTH);
  for (const auto& row : dense.score) flat.insert(flat.end(), row, row + LABELS);
  flat.insert(flat.end(), dense.score_bias.begin(), dense.score_bias.end());
  for (const auto& row : dense.chain) flat.insert(flat.end(), row.begin(), row.end());
  flat.insert(flat.end(), dense.start.begin(), dense.start.end());
  const uint32_t header[] = {uint32_t(numbered.hashes.size()), DIM, UNITS, DIM, STATE, uint32_t(flat.size())};
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), std::fclose);
  if (!file) throw std::runtime_error("cannot write " + path);
  std::fwrite(header, sizeof header, 1, file.get());
  std::fwrite(numbered.hashes.data(), sizeof(uint32_t), numbered.hashes.size(), file.get());
  std::fwrite(flat.data(), sizeof(float), flat.size(), file.get());
  std::fwrite(model.embedding.data(), sizeof(Vector), model.embedding.size(), file.get());
}

// Exact-span F1 on pieces, by source.
Tally measure(const TrainingData& data, const Numbered& numbered, Model& model, const std::vector<Piece>& pieces) {
  for (Vector& row : model.embedding) row = rounded(row);
  const Assembler assembler(data, numbered, {});
  Random random(0);
  Sentence sentence;
  Pass pass;
  Tally tally;
  for (const Piece& piece : pieces) {
    assembler.assemble(piece, false, random, sentence);
    pass.forward(model.dense, model.embedding, sentence, 0, random);
    const auto labels = best_path(model.dense.chain, model.dense.start, pass.scores);
    tally.add(data.sources[piece.sentence], labels, &data.allowed[piece.first]);
  }
  return tally;
}

void run(const Arguments& arguments) {
  const TrainingData data = read_training_file(arguments.training);
  const Numbered numbered = number_features(data, arguments.rows);
  const auto is_held = [&](uint32_t sentence) {
    return arguments.held_out > 0 && data.documents[sentence] % arguments.held_out == 0;
  };
  const auto learner = std::make_unique<Learner>(data, numbered, arguments.plan);
  Model model = learner->learn(pieces_of(data, [&](uint32_t sentence) { return !is_held(sentence); }));
  write_weights(arguments.weights, numbered, model);
  if (arguments.held_out == 0) return;
  const auto held = pieces_of(data, [&](uint32_t sentence) { return is_held(sentence) && !data.copies[sentence]; });
  measure(data, numbered, model, held).print(stdout);
}

}  // namespace

int main(int count, char** values) {
  try {
    run(read_arguments(count, values));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "learn: %s\n", error.what());
    return 1;
  }
}
