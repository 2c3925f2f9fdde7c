import { createI18n, type I18n } from '@/components/primitives/i18n';

export interface MessageEntry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
export type MessageFile = Record<string, MessageEntry>;

/** What `browser.i18n.getMessage` does with one message file: named placeholders, then `$1` … `$9`. */
export function getMessageFrom(file: MessageFile) {
  return (key: string, substitutions: string[] = []): string => {
    const entry = file[key];
    if (!entry) return '';
    const named = entry.message.replace(
      /\$([A-Za-z0-9_@]+)\$/g,
      (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
    );
    return named.replace(
      /\$([1-9])/g,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    );
  };
}

/** The interface in the language of a message file. */
export function i18nFrom(file: MessageFile): I18n {
  const getMessage = getMessageFrom(file);
  return createI18n({ getMessage, uiLanguage: getMessage('messagesLanguage') });
}
