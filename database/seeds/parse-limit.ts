/** Time limits as the lists of other systems write them. */
import type { ClockUnit, Limit } from '#domain/clock/types.ts';

/**
 * What the source's words count in. A plain 天 is a working day and a plain 小时 a working hour, as the system the list
 * comes from reads them; 紧急 runs day and night, so an urgent day is 24 urgent hours.
 */
const limitWords: Readonly<Record<string, { readonly unit: ClockUnit; readonly times: number }>> = {
  紧急工作时: { unit: 'urgentHours', times: 1 },
  紧急工作日: { unit: 'urgentHours', times: 24 },
  工作时: { unit: 'workingHours', times: 1 },
  小时: { unit: 'workingHours', times: 1 },
  工作日: { unit: 'workingDays', times: 1 },
  天: { unit: 'workingDays', times: 1 },
  自然日: { unit: 'calendarDays', times: 1 },
};

/** `2紧急工作时`, `5天`; 制止 at the end only says that the limit is one for stopping the act. Null when it does not parse. */
export function parseLimit(text: string): Limit | null {
  const match = /^([1-9]\d*)(\D+?)(?:制止)?$/.exec(text);
  const word = limitWords[match?.[2] ?? ''];
  return match && word ? { value: Number(match[1]) * word.times, unit: word.unit } : null;
}
