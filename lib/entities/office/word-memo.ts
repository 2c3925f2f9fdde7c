const FIRST_SIZE = 1024;
/** Slots a word at least: probes stay short. */
const SLOTS_A_WORD = 2;
const CHECK_SEED = 0x811c9dc5;

/**
 * Remembers what was found for the words of texts, by two hashes of their code units: a word that is known costs
 * neither a string nor a look-up in a Map of strings. 64 bits of hash: words are not mixed up.
 */
export class WordMemo<T> {
  /** Open addressing: number of the word + 1, 0 where free. */
  private slots = new Int32Array(FIRST_SIZE);
  /** By word. */
  private keys: number[] = [];
  private checks: number[] = [];
  private values: T[] = [];

  /** Forgets everything once `capacity` words are known, and starts again. */
  constructor(private readonly capacity: number) {}

  /** What is known of text[start, end), else what `find` says of it. */
  get(text: string, start: number, end: number, find: (word: string) => T): T {
    let key = end - start;
    let check = CHECK_SEED;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      key = Math.imul(key ^ unit, 0x9e3779b1);
      key ^= key >>> 15;
      check = Math.imul(check ^ unit, 0x01000193);
    }
    const mask = this.slots.length - 1;
    for (let at = key & mask; ; at = (at + 1) & mask) {
      const word = (this.slots[at] ?? 0) - 1;
      if (word < 0) break;
      if (this.checks[word] === check && this.keys[word] === key) return this.values[word] as T;
    }
    const value = find(text.slice(start, end));
    this.keep(key, check, value);
    return value;
  }

  private keep(key: number, check: number, value: T): void {
    if (this.values.length >= this.capacity) {
      this.slots.fill(0);
      this.keys = [];
      this.checks = [];
      this.values = [];
    }
    this.keys.push(key);
    this.checks.push(check);
    this.values.push(value);
    if (this.values.length * SLOTS_A_WORD > this.slots.length) this.grow();
    else this.place(this.values.length);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let word = 1; word <= this.values.length; word++) this.place(word);
  }

  private place(word: number): void {
    const mask = this.slots.length - 1;
    let at = (this.keys[word - 1] ?? 0) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = word;
  }
}
