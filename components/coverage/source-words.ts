import type { I18n } from '@/components/primitives/i18n';

type Finder = Pick<I18n, 'find'>;

/** A reason code of lib/coverage/source-failure in words; `otherwise`, or the code itself, where nobody worded it. */
export function failureWords(reason: string, { find }: Finder, otherwise = reason): string {
  return find(`reason_${inKey(reason)}`) ?? otherwise;
}

/** What a source is called; its id where nobody named it. */
export function sourceName(sourceId: string, { find }: Finder): string {
  return find(`source_${inKey(sourceId)}`) ?? sourceId;
}

/** What a source that waits for the reader's word would be told; undefined where it needs no telling. */
export function sourceSends(sourceId: string, { find }: Finder): string | undefined {
  return find(`source_${inKey(sourceId)}_sends`);
}

/** Ids as message keys write them. */
function inKey(id: string): string {
  return id.replace(/\W/g, '_');
}
