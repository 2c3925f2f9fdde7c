// Exact-span counts on markings that may leave some labels open.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace tagger {

using Span = std::tuple<int, size_t, size_t>;  // type, first, end

// Spans of a BIO sequence.
inline std::vector<Span> spans_of(const std::vector<uint8_t>& labels) {
  std::vector<Span> spans;
  int type = -1;
  size_t first = 0;
  for (size_t at = 0; at <= labels.size(); at++) {
    const int label = at < labels.size() ? labels[at] : 0;
    if (type >= 0 && label != 2 * type + 2) {
      spans.emplace_back(type, first, at);
      type = -1;
    }
    if (label % 2 == 1) type = label / 2, first = at;
  }
  return spans;
}

// Right, found and marked spans by source and type.
class Tally {
 public:
  void add(uint32_t source, const std::vector<uint8_t>& labels, const uint16_t* allowed) {
    std::vector<uint8_t> gold(labels.size());
    for (size_t at = 0; at < labels.size(); at++) gold[at] = is_single(allowed[at]) ? std::countr_zero(allowed[at]) : 0;
    const auto marked_list = spans_of(gold);
    const std::set<Span> marked(marked_list.begin(), marked_list.end());
    auto& counts = counts_[source];
    for (const auto& [type, first, end] : marked) counts[type].marked++;
    for (const Span& span : spans_of(labels)) {
      const auto [type, first, end] = span;
      const bool is_right = marked.count(span) > 0;
      bool is_open = !is_right;
      for (size_t at = first; at < end; at++) is_open = is_open && !is_single(allowed[at]) && (allowed[at] >> labels[at] & 1);
      if (is_open) continue;
      counts[type].found++;
      counts[type].right += is_right;
    }
  }

  // A line a source: its number, then F1 of persons, places, organisations and offices ("-" where none is marked).
  void print(std::FILE* out) const {
    for (const auto& [source, counts] : counts_) {
      std::fprintf(out, "%u", source);
      for (const auto& count : counts) {
        if (count.marked == 0) std::fprintf(out, " -");
        else std::fprintf(out, " %.3f", 2.0 * count.right / (count.found + count.marked));
      }
      std::fprintf(out, "\n");
    }
  }

 private:
  static bool is_single(uint16_t bits) { return std::has_single_bit(bits); }
  struct Count {
    int right = 0, found = 0, marked = 0;
  };
  std::map<uint32_t, std::array<Count, 4>> counts_;
};

}  // namespace tagger
