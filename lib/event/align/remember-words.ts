import type { FingerprintWords } from '@/lib/event/event-fingerprint';
import type { WordSpace } from '@/lib/event/words/word-space';

/** The same word space, which describes each text once; for one comparison, since it forgets nothing. Which words are names is as the first call said. */
export function rememberWords(words: WordSpace): WordSpace {
  const known = new Map<string, FingerprintWords>();
  return {
    describe(title, text, language) {
      const key = [language, title.text, text.text].join('\n');
      const found = known.get(key) ?? words.describe(title, text, language);
      known.set(key, found);
      return found;
    },
  };
}
