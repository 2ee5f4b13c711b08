import type { Label } from '#domain/labels.ts';
import { type ClockFace, leadingClock } from './time-left.ts';
import { TimeLeft } from './TimeLeft.tsx';

interface LeadingTimeProps {
  readonly clocks: readonly (ClockFace & { readonly limit: Label })[];
  readonly withDue?: boolean;
}

/** The clock of a case that is nearest, in a list: with its name, since a case has several. */
export function LeadingTime({ clocks, withDue = true }: LeadingTimeProps) {
  const clock = leadingClock(clocks);
  return <TimeLeft clock={clock} name={clock?.limit} withDue={withDue} />;
}
