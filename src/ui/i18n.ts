import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { messages } from '../messages/index.ts';
import { readPreference, writePreference } from './preference.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words for a code, filled with `data`. */
export type Words = (code: string, data?: Readonly<Record<string, unknown>>) => string;

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

const showLanguage = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};

/** Codes hold dots, so neither keys nor namespaces are taken apart. React escapes, i18next must not. */
export function startLanguage(): void {
  const lng = readPreference('language', LANGUAGES, 'zh');
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'zh',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { zh: { translation: messages.zh }, en: { translation: messages.en } },
    interpolation: { escapeValue: false },
  });
  showLanguage(lng);
}

export async function setLanguage(language: Language): Promise<void> {
  writePreference('language', language);
  showLanguage(language);
  await i18next.changeLanguage(language);
}

/** Words outside of components: toasts and the like. */
export const words: Words = (code, data) => i18next.t(code, { ...data });

/** Words in the language in force; the component is drawn again when it changes. */
export function useWords(): Words {
  const { t } = useTranslation();
  return (code, data) => t(code, { ...data });
}
