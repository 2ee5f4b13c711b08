/** Commands without a form of their own (claim, release, note): one in flight, told by a notice. */
import { useState } from 'react';
import { useNotify } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import type { CommandResult, PageCase } from './case-queries.ts';

export interface SmallCommand {
  readonly isBusy: boolean;
  /** True when the command took effect. */
  readonly run: (command: () => Promise<CommandResult>) => Promise<boolean>;
}

export function useSmallCommand(onShow: (present: PageCase) => void): SmallCommand {
  const notify = useNotify();
  const label = useLabel();
  const [isBusy, setIsBusy] = useState(false);
  const run = async (command: () => Promise<CommandResult>): Promise<boolean> => {
    setIsBusy(true);
    try {
      const result = await command();
      if (result.kind === 'CaseChanged') {
        onShow(result.case);
        return true;
      }
      if (result.presentCase) onShow(result.presentCase);
      notify(label(result), { type: 'warning' });
      return false;
    } catch (error) {
      notify(messageKeyOf(error), { type: 'error' });
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, run };
}
