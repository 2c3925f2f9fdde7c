// The training file that data/training-file.ts writes (little endian):
// u32 words, u32 sentences; per word u8 n, u8 i, n * u32 hash, of which the first i
// tell which word it is;
// per sentence u32 tokens, u32 language, f32 weight; per token u32 word, u16 allowed labels, u16 n, n * u32 hash.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

struct Token {
  uint32_t word;
  uint16_t allowed;
  uint16_t contextCount;
  uint32_t contextStart;  // into TrainingData::contextFeatures
};

struct Sentence {
  uint32_t firstToken, tokenCount, language;
  float weight;
};

struct TrainingData {
  std::vector<uint32_t> wordStart;  // wordStart[w] .. wordStart[w + 1] into wordFeatures
  std::vector<uint32_t> wordFeatures;
  std::vector<uint8_t> identityCount;
  std::vector<uint32_t> contextFeatures;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

class ByteReader {
 public:
  explicit ByteReader(const std::string& path) {
    FILE* file = fopen(path.c_str(), "rb");
    if (!file) throw std::runtime_error("cannot read " + path);
    fseek(file, 0, SEEK_END);
    bytes.resize(ftell(file));
    fseek(file, 0, SEEK_SET);
    if (fread(bytes.data(), 1, bytes.size(), file) != bytes.size())
      throw std::runtime_error("short read of " + path);
    fclose(file);
  }
  template <typename T>
  T take() {
    T value;
    memcpy(&value, bytes.data() + at, sizeof(T));
    at += sizeof(T);
    return value;
  }

 private:
  std::vector<uint8_t> bytes;
  size_t at = 0;
};

inline TrainingData readTrainingFile(const std::string& path) {
  ByteReader in(path);
  TrainingData data;
  uint32_t words = in.take<uint32_t>(), sentences = in.take<uint32_t>();
  for (uint32_t w = 0; w < words; w++) {
    data.wordStart.push_back(data.wordFeatures.size());
    int n = in.take<uint8_t>();
    data.identityCount.push_back(in.take<uint8_t>());
    for (; n > 0; n--) data.wordFeatures.push_back(in.take<uint32_t>());
  }
  data.wordStart.push_back(data.wordFeatures.size());
  for (uint32_t s = 0; s < sentences; s++) {
    Sentence sentence;
    sentence.firstToken = data.tokens.size();
    sentence.tokenCount = in.take<uint32_t>();
    sentence.language = in.take<uint32_t>();
    sentence.weight = in.take<float>();
    for (uint32_t t = 0; t < sentence.tokenCount; t++) {
      Token token;
      token.word = in.take<uint32_t>();
      token.allowed = in.take<uint16_t>();
      token.contextCount = in.take<uint16_t>();
      token.contextStart = data.contextFeatures.size();
      for (int n = token.contextCount; n > 0; n--)
        data.contextFeatures.push_back(in.take<uint32_t>());
      data.tokens.push_back(token);
    }
    data.sentences.push_back(sentence);
  }
  return data;
}
