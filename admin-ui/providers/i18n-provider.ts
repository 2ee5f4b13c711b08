/** Chinese unless the person chose English; the choice is kept in the store under `locale`. */
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { localStorageStore } from 'ra-core';
import { chinese } from '../i18n/zh-CN.ts';
import { english } from '../i18n/en.ts';

export const store = localStorageStore('1', 'gridcase');

export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? english : chinese),
  store.getItem<string>('locale') === 'en' ? 'en' : 'zh',
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
);
