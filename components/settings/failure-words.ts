import type { I18n } from '@/components/primitives/i18n';

/** A reason code of lib/coverage/source-failure in words; the code itself when nobody worded it. */
export function failureWords(reason: string, { find }: Pick<I18n, 'find'>): string {
  return find(`reason_${reason.replace(/\W/g, '_')}`) ?? reason;
}
