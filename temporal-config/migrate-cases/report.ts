/** The preview as people read it: a line for each state, then every case that cannot go over, and why. */
import { errors } from '#domain/errors.ts';
import type { Failure } from './apply.ts';
import type { Preview } from './preview.ts';
import type { Step } from './steps.ts';

/** Where cases of several processes go over, each under its name. */
export function formatSteps(steps: readonly Step[]): string {
  return steps
    .map((step) => [...(steps.length > 1 ? [nameOf(step)] : []), formatPreview(step.previews)].join('\n'))
    .join('\n');
}

export function formatApplied(step: Step, asked: number, failures: readonly Failure[], isNamed: boolean): string {
  const line = `${asked - failures.length} cases taken over, ${failures.length} failed`;
  return [isNamed ? `${nameOf(step)}: ${line}` : line, ...formatFailures(failures)].join('\n');
}

const nameOf = ({ upgrade: { process, from, to } }: Step): string => `${process}@${from} → @${to}`;

function formatPreview(previews: readonly Preview[]): string {
  const byState = Map.groupBy(previews, ({ state }) => state);
  const lines = [...byState].map(([state, cases]) => {
    const can = cases.filter(({ refusal }) => refusal === null);
    const [before, after] = [earliest(can.map((one) => one.dueBefore)), earliest(can.map((one) => one.dueAfter))];
    return `  ${state}: ${can.length} of ${cases.length} can; earliest due ${before} before, ${after} after`;
  });
  const refused = previews.flatMap(({ number, refusal }) => (refusal === null ? [] : [{ number, code: refusal }]));
  return [`${previews.length} open cases`, ...lines, ...formatFailures(refused)].join('\n');
}

function formatFailures(failures: readonly Failure[]): readonly string[] {
  return failures.map(
    ({ number, code }) => `  ${number}: ${code} ${errors[code].message.zh} / ${errors[code].message.en}`,
  );
}

function earliest(instants: readonly (number | null)[]): string {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? 'none' : new Date(Math.min(...known)).toISOString();
}
