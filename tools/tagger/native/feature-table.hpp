// Numbers the features that are kept: the most frequent ones, each seen in at least two tokens.
#pragma once
#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>
#include "training-file.hpp"

struct FeatureTable {
  std::vector<uint32_t> hashes;  // by row
  std::unordered_map<uint32_t, int> rowOf;
};

inline FeatureTable chooseFeatures(const TrainingData& data, size_t most, float leastWeight) {
  std::unordered_map<uint32_t, float> counts;
  counts.reserve(4000000);
  std::vector<float> wordWeight(data.wordStart.size() - 1, 0);
  for (const Sentence& s : data.sentences)
    for (uint32_t t = 0; t < s.tokenCount; t++) {
      const Token& token = data.tokens[s.firstToken + t];
      wordWeight[token.word] += s.weight;
      for (int n = 0; n < token.contextCount; n++)
        counts[data.contextFeatures[token.contextStart + n]] += s.weight;
    }
  for (size_t w = 0; w < wordWeight.size(); w++)
    for (uint32_t f = data.wordStart[w]; f < data.wordStart[w + 1]; f++)
      counts[data.wordFeatures[f]] += wordWeight[w];
  std::vector<std::pair<float, uint32_t>> order;
  for (auto& [hash, count] : counts)
    if (count >= leastWeight) order.push_back({count, hash});
  std::sort(order.begin(), order.end(), [](auto& a, auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (order.size() > most) order.resize(most);
  FeatureTable table;
  for (auto& [count, hash] : order) {
    table.rowOf[hash] = table.hashes.size();
    table.hashes.push_back(hash);
  }
  fprintf(stderr, "%zu features seen, %zu kept\n", counts.size(), table.hashes.size());
  return table;
}
