// Sentences in batches, shuffled, and what a token's features count for while learning.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "features.h"
#include "network.h"
#include "random.h"
#include "training_file.h"

namespace tagger {

constexpr uint32_t LONGEST_PIECE = 128;
constexpr uint32_t BATCH_TOKENS = 8192;
// Words with fewer features would have none left without those that tell which word it is.
constexpr uint32_t LEAST_FEATURES = 5;

// Probabilities that something is left out while learning.
struct Dropout {
  float identity = 0.3;  // all that tells which word it is, so that unknown words are learned, too
  float hidden = 0.2;
  float feature = 0.05;  // any one feature
  float rare = 200;      // a feature seen n times is left out with rare / n, at most half of the time
  float source = 0.5;    // which source the sentence is from, and so what it calls a name
};

// A sentence, or a part of one that is too long.
struct Piece {
  uint32_t sentence, first, length;
};

// Pieces of the sentences that `chosen` takes (by number).
template <typename Chosen>
std::vector<Piece> pieces_of(const TrainingData& data, Chosen chosen) {
  std::vector<Piece> pieces;
  uint32_t first = 0;
  for (uint32_t sentence = 0; sentence < data.lengths.size(); sentence++) {
    const uint32_t length = data.lengths[sentence];
    if (chosen(sentence)) {
      for (uint32_t at = 0; at < length; at += LONGEST_PIECE) {
        pieces.push_back({sentence, first + at, std::min(LONGEST_PIECE, length - at)});
      }
    }
    first += length;
  }
  return pieces;
}

// Shuffles pieces and cuts them into batches [begin, end) of about BATCH_TOKENS.
inline std::vector<std::pair<size_t, size_t>> shuffled_batches(std::vector<Piece>& pieces, Random& random) {
  for (size_t at = pieces.size(); at > 1; at--) std::swap(pieces[at - 1], pieces[random.below(at)]);
  std::vector<std::pair<size_t, size_t>> batches;
  size_t begin = 0;
  uint32_t tokens = 0;
  for (size_t at = 0; at < pieces.size(); at++) {
    tokens += pieces[at].length;
    if (tokens < BATCH_TOKENS && at + 1 < pieces.size()) continue;
    batches.emplace_back(begin, at + 1);
    begin = at + 1;
    tokens = 0;
  }
  return batches;
}

// Turns pieces into sentences of the network.
class Assembler {
 public:
  Assembler(const TrainingData& data, const Numbered& numbered, const Dropout& drop)
      : data_(data), numbered_(numbered), drop_(drop) {
    for (const uint32_t seen : numbered.seen) left_out_.push_back(std::clamp(drop.rare / seen, drop.feature, 0.5f));
  }

  void assemble(const Piece& piece, bool is_learning, Random& random, Sentence& sentence) const {
    sentence.tokens.clear();
    sentence.uses.clear();
    for (uint32_t at = piece.first; at < piece.first + piece.length; at++) {
      const uint32_t word = data_.words[at];
      Token token;
      token.allowed = data_.allowed[at];
      token.words_first = sentence.uses.size();
      const uint32_t from = numbered_.words.starts[word], to = numbered_.words.starts[word + 1];
      const bool is_unknown = is_learning && to - from >= LEAST_FEATURES && random.uniform() < drop_.identity;
      use(numbered_.words, is_unknown ? from + numbered_.identities[word] : from, to, is_learning, random, sentence);
      token.words_end = sentence.uses.size();
      use(numbered_.contexts, numbered_.contexts.starts[at], numbered_.contexts.starts[at + 1], is_learning, random,
          sentence);
      token.contexts_end = sentence.uses.size();
      sentence.tokens.push_back(token);
    }
  }

 private:
  void use(const Lists& lists, uint32_t from, uint32_t to, bool is_learning, Random& random, Sentence& sentence) const {
    for (uint32_t at = from; at < to; at++) {
      const uint32_t feature = lists.items[at];
      const float left_out = is_learning ? left_out_[feature] : 0;
      if (is_learning && random.uniform() < left_out) continue;
      sentence.uses.push_back({feature, 1 / (1 - left_out)});
    }
  }

  const TrainingData& data_;
  const Numbered& numbered_;
  Dropout drop_;
  std::vector<float> left_out_;  // by feature
};

}  // namespace tagger
