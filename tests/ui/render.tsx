/** Renders a component inside the providers it needs: texts of one language, a session, a router. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { I18nContextProvider, StoreContextProvider, memoryStore } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Language } from '#domain/labels.ts';
import { english } from '../../admin-ui/i18n/en.ts';
import { chinese } from '../../admin-ui/i18n/zh-CN.ts';
import type { Session } from '../../admin-ui/providers/session.ts';

export const session: Session = {
  user: { id: 'VXNlcjox', username: 'village-worker', displayName: '林志强' },
  jurisdiction: {
    code: 'quanzhou',
    name: { zh: '泉州市', en: 'Quanzhou' },
    timeZone: 'Asia/Shanghai',
    center: [118.6, 24.9],
  },
  holdings: [],
  rules: [],
  queueCount: 0,
  unreadNotices: 0,
};

export function renderIn(language: Language, children: ReactNode) {
  const i18nProvider = polyglotI18nProvider((locale) => (locale === 'en' ? english : chinese), language);
  const queryClient = new QueryClient();
  queryClient.setQueryData(['me'], session);
  return render(
    <MemoryRouter>
      <QueryClientProvider client={queryClient}>
        <StoreContextProvider value={memoryStore({ locale: language })}>
          <I18nContextProvider value={i18nProvider}>{children}</I18nContextProvider>
        </StoreContextProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
}
