import { useEffect } from 'react';
import { useLanguage } from '../i18n/use-language.ts';

/** Keeps `<html lang>` true: screen readers and CJK glyph choice depend on it. */
export function useDocumentLanguage(): void {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
}
