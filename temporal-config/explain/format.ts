/** An explanation as plain text. */
import type { ClockStory, HoldingPeriod, RoutingStep, RungPosition } from '#domain/explanation/types.ts';
import { amountLabel, durationLabel } from '#domain/explanation/words.ts';
import type { Instant } from '#domain/ids.ts';
import type { Language } from '#domain/labels.ts';
import { posts } from '#domain/organisation.ts';
import type { Explained } from './explain-number.ts';
import { explainWords } from './words.ts';

export function formatExplanation(explained: Explained, language: Language): string {
  const printer = createPrinter(explained, language);
  const { clocks, holdings, routing, rungs, calendar } = explained.explanation;
  const { words } = printer;
  return [
    `${explained.number}  ${explained.title}  ${explained.state[language]}`,
    words.intact(explained.events),
    words.calendar(calendar.version, calendar.knownUntil),
    '',
    words.holdings,
    ...holdings.flatMap(printer.holding),
    '',
    words.clocks,
    ...clocks.flatMap(printer.clock),
    '',
    words.routing,
    ...routing.map(printer.routing),
    '',
    words.rungs,
    ...rungs.map(printer.rung),
  ].join('\n');
}

function createPrinter({ unit, user, timeZone }: Explained, language: Language) {
  const words = explainWords[language];
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const at = (instant: Instant | null): string => (instant === null ? words.now : format.format(instant));
  const person = (userId: HoldingPeriod['holders'][number]['claimedBy'], onBehalfOf: typeof userId): string => {
    if (userId === null) return words.nobody;
    return onBehalfOf === null ? user(userId) : words.standsIn(user(userId), user(onBehalfOf));
  };
  return {
    words,
    holding: ({ from, to, stateLabel, holders, workingTime, workingDays, isSuspended }: HoldingPeriod): string[] => {
      const time = `${durationLabel(workingTime)[language]}, ${amountLabel('workingDays', workingDays)[language]}`;
      const state = isSuspended ? `${stateLabel[language]} (${words.suspended})` : stateLabel[language];
      const who = holders.map(
        (holder) =>
          `      ${unit(holder.unit.id)[language]} · ${posts[holder.post][language]} · ${person(holder.claimedBy, holder.onBehalfOf)}`,
      );
      return [`  ${at(from)} – ${at(to)}  ${state}  ${time}`, ...who];
    },
    clock: (story: ClockStory): string[] => {
      const name =
        story.unitId === null ? story.label[language] : `${story.label[language]} · ${unit(story.unitId)[language]}`;
      const steps = story.steps.map(({ at: when, text, seq, dueFrom, dueTo }) => {
        const moved = dueFrom !== null && dueTo !== null && dueFrom !== dueTo ? `  ${at(dueFrom)} → ${at(dueTo)}` : '';
        return `      #${seq ?? '–'} ${at(when)} ${text[language]}${moved}`;
      });
      return [
        `  ${name}  [${words.verdict[story.verdict]}]  ${words.used(measure(story, story.reading.consumed), measure(story, story.reading.budget))}`,
        `    ${story.startText[language]}; ${words.basis}${story.limitBasis[language]}`,
        ...steps,
        `    ${words.count}`,
        ...story.derivation.map(({ text }) => `      ${text[language]}`),
      ];
    },
    routing: (step: RoutingStep): string => {
      const from = step.fromUnitId === null ? '' : `${unit(step.fromUnitId)[language]} → `;
      const units = `${from}${step.toUnitIds.map((id) => unit(id)[language]).join(', ')}`;
      const by = step.byUserId === null ? '' : `  (${person(step.byUserId, step.onBehalfOf)})`;
      return `  #${step.seq} ${at(step.at)}  ${step.text[language]}  ${units}${by}${step.reason === null ? '' : `  “${step.reason}”`}`;
    },
    rung: ({ clockLabel, text, status, at: when }: RungPosition): string =>
      `  ${clockLabel[language]} · ${text[language]}  ${words.rung[status]}${when === null ? '' : `  ${at(when)}`}`,
  };

  function measure({ reading: { unit: counted } }: ClockStory, amount: number): string {
    const isHours = counted === 'urgentHours' || counted === 'workingHours';
    return (isHours ? durationLabel(amount) : amountLabel(counted, amount))[language];
  }
}
