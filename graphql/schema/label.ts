import { LabelRef } from './refs.ts';

export function registerLabel(): void {
  LabelRef.implement({
    fields: (t) => ({
      zh: t.exposeString('zh'),
      en: t.exposeString('en'),
    }),
  });
}
