import { useSetLocale } from 'ra-core';
import { SetLanguageDocument } from '#graphql/generated/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { useSession } from '../providers/session.ts';

interface OtherLanguage {
  /** Named in its own language, so that whoever needs it can read it. */
  readonly other: { readonly code: string; readonly name: string };
  readonly switchLanguage: () => void;
}

/** The language one would switch to, and the switch. The account remembers it for messages sent outside the browser. */
export function useSwitchLanguage(): OtherLanguage {
  const setLocale = useSetLocale();
  const session = useSession();
  const next = useLanguage() === 'zh' ? 'en' : 'zh';
  return {
    other: next === 'en' ? { code: 'en', name: 'English' } : { code: 'zh-CN', name: '中文' },
    switchLanguage: () => {
      setLocale(next);
      // The choice on this screen holds even if the account could not be told.
      if (session) void graphqlRequest(SetLanguageDocument, { language: next }).catch(() => undefined);
    },
  };
}
