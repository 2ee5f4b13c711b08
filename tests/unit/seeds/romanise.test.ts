import { expect, test } from 'vitest';
import { romanise } from '#database/seeds/romanise.ts';

test.each([
  ['开元街道', 'Kaiyuan Subdistrict'],
  ['安海镇', 'Anhai Town'],
  ['梅山社区居委会', 'Meishan Community'],
  ['东安村委会', "Dong'an Village"],
  ['吕厝村委会', 'Lücuo Village'],
])('%s is romanised as %s', (zh, en) => {
  expect(romanise(zh)).toBe(en);
});
