/** Mandarin reading of a Chinese character in the letters of `romanise`; undefined for characters that names do not use. */
export function pinyinOf(_character: string): string | undefined {
  return undefined;
}
