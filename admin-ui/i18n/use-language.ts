/** The reader's language: picks labels the server sends in both, and formats instants in the city's time zone. */
import { useMemo } from 'react';
import { useLocaleState } from 'ra-core';
import type { Label, Language } from '#domain/labels.ts';
import { useSession } from '../providers/session.ts';

export function useLanguage(): Language {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'zh';
}

/** `label(value)`: the text of a Label in the reader's language. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return (label) => label[language];
}

export interface Formats {
  /** Day and time, without the year when it is this year. */
  readonly instant: (iso: string) => string;
  readonly day: (iso: string | Date) => string;
  readonly number: (value: number) => string;
  /** Yuan. */
  readonly money: (value: number) => string;
}

const FALLBACK_ZONE = 'Asia/Shanghai';

/** The zone of the jurisdiction. */
export function useTimeZone(): string {
  return useSession()?.jurisdiction.timeZone ?? FALLBACK_ZONE;
}

/** Formats in the language of the reader and the time zone of the jurisdiction, wherever the browser is. */
export function useFormats(): Formats {
  const language = useLanguage();
  const timeZone = useTimeZone();
  return useMemo(() => createFormats(language, timeZone), [language, timeZone]);
}

export function createFormats(language: Language, timeZone: string): Formats {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const month = language === 'zh' ? 'numeric' : 'short';
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const thisYear = new Intl.DateTimeFormat(locale, { month, day: 'numeric', ...clock });
  const otherYear = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', ...clock });
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone });
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' });
  return {
    instant: (iso) => {
      const date = new Date(iso);
      return (year.format(date) === year.format(new Date()) ? thisYear : otherYear).format(date);
    },
    day: (value) => day.format(new Date(value)),
    number: (value) => number.format(value),
    money: (value) => money.format(value),
  };
}
