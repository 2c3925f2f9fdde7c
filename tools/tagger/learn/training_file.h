// The training file that ../export.ts writes, as flat columns.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace tagger {

struct TrainingData {
  std::vector<uint8_t> feature_counts;   // by word
  std::vector<uint8_t> identity_counts;  // by word: the first so many features tell which word it is
  std::vector<uint32_t> features;        // hashes
  std::vector<uint32_t> lengths;         // tokens by sentence
  std::vector<float> weights;
  std::vector<uint32_t> sources;
  std::vector<uint32_t> documents;
  std::vector<uint8_t> copies;
  std::vector<uint32_t> words;          // by token
  std::vector<uint16_t> allowed;        // by token: bit set of labels
  std::vector<uint8_t> context_counts;  // by token
  std::vector<uint32_t> contexts;       // hashes
};

class ColumnReader {
 public:
  explicit ColumnReader(const std::string& path) : file_(gzopen(path.c_str(), "rb")) {
    if (!file_) throw std::runtime_error("cannot open " + path);
    gzbuffer(file_, 1 << 20);
  }
  ColumnReader(const ColumnReader&) = delete;
  ~ColumnReader() { gzclose(file_); }

  // The next column; each stands behind its length in bytes.
  template <typename T>
  void read(std::vector<T>& column) {
    uint32_t bytes = 0;
    take(&bytes, sizeof bytes);
    column.resize(bytes / sizeof(T));
    take(column.data(), bytes);
  }

 private:
  void take(void* target, uint32_t bytes) {
    if (gzread(file_, target, bytes) != static_cast<int>(bytes)) throw std::runtime_error("training file is cut off");
  }
  gzFile file_;
};

inline TrainingData read_training_file(const std::string& path) {
  ColumnReader file(path);
  TrainingData data;
  file.read(data.feature_counts);
  file.read(data.identity_counts);
  file.read(data.features);
  file.read(data.lengths);
  file.read(data.weights);
  file.read(data.sources);
  file.read(data.documents);
  file.read(data.copies);
  file.read(data.words);
  file.read(data.allowed);
  file.read(data.context_counts);
  file.read(data.contexts);
  return data;
}

}  // namespace tagger
