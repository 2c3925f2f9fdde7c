// The features of the training file by their numbers: the most frequent ones are kept.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "training_file.h"

namespace tagger {

// Lists of feature numbers one behind the other: list i is items[starts[i]] up to items[starts[i + 1]].
struct Lists {
  std::vector<uint32_t> starts;
  std::vector<uint32_t> items;
};

// The kept features: their hashes, how often each was seen, and words and contexts by their numbers.
struct Numbered {
  std::vector<uint32_t> hashes;
  std::vector<uint32_t> seen;
  Lists words;
  std::vector<uint8_t> identities;  // by word: kept features that tell which word it is
  Lists contexts;                   // by token
};

// How often each hash was seen, by open addressing; hashes are well spread by themselves.
class Counts {
 public:
  Counts() : slots_(size_t{1} << 25) {}

  void add(uint32_t hash, uint32_t times) {
    Slot& slot = find(hash);
    slot = {hash, slot.count + times, slot.number};
  }
  uint32_t& number(uint32_t hash) { return find(hash).number; }

  struct Slot {
    uint32_t hash = 0, count = 0, number = UINT32_MAX;
  };
  std::vector<Slot> seen() const {
    std::vector<Slot> all;
    std::copy_if(slots_.begin(), slots_.end(), std::back_inserter(all), [](const Slot& s) { return s.count > 0; });
    return all;
  }

 private:
  Slot& find(uint32_t hash) {
    size_t at = (hash * 0x9E3779B1u) & (slots_.size() - 1);
    while (slots_[at].count > 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }
  std::vector<Slot> slots_;
};

inline Lists kept_lists(const std::vector<uint32_t>& hashes, const std::vector<uint8_t>& counts, Counts& table,
                        const std::vector<uint8_t>* first = nullptr, std::vector<uint8_t>* first_kept = nullptr) {
  Lists lists;
  lists.starts.push_back(0);
  size_t at = 0;
  for (size_t owner = 0; owner < counts.size(); owner++) {
    uint8_t kept_first = 0;
    for (uint8_t place = 0; place < counts[owner]; place++) {
      const uint32_t number = table.number(hashes[at++]);
      if (number == UINT32_MAX) continue;
      lists.items.push_back(number);
      if (first && place < (*first)[owner]) kept_first++;
    }
    lists.starts.push_back(lists.items.size());
    if (first_kept) first_kept->push_back(kept_first);
  }
  return lists;
}

// Keeps the most frequent features and gives them numbers.
inline Numbered number_features(const TrainingData& data, size_t rows) {
  std::vector<uint32_t> seen_words(data.feature_counts.size());
  for (const uint32_t word : data.words) seen_words[word]++;
  Counts counts;
  size_t at = 0;
  for (size_t word = 0; word < data.feature_counts.size(); word++) {
    for (uint8_t place = 0; place < data.feature_counts[word]; place++) {
      const uint32_t hash = data.features[at++];
      if (seen_words[word] > 0) counts.add(hash, seen_words[word]);
    }
  }
  for (const uint32_t hash : data.contexts) counts.add(hash, 1);
  auto all = counts.seen();
  std::sort(all.begin(), all.end(), [](const Counts::Slot& a, const Counts::Slot& b) {
    return a.count != b.count ? a.count > b.count : a.hash < b.hash;
  });
  all.resize(std::min(rows, all.size()));
  Numbered numbered;
  for (const auto& slot : all) {
    counts.number(slot.hash) = numbered.hashes.size();
    numbered.hashes.push_back(slot.hash);
    numbered.seen.push_back(slot.count);
  }
  numbered.words = kept_lists(data.features, data.feature_counts, counts, &data.identity_counts, &numbered.identities);
  numbered.contexts = kept_lists(data.contexts, data.context_counts, counts);
  return numbered;
}

}  // namespace tagger
