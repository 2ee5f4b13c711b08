/** What every input of a form shows below itself: its problem, else its help; personal fields say who reads them. */
import LockOutlined from '@mui/icons-material/LockOutlined';
import type { ReactNode } from 'react';
import type { WidgetProps } from '@rjsf/utils';

export interface WidgetText {
  readonly error: boolean;
  readonly below: ReactNode;
  readonly descriptionId: string;
}

export function widgetText({ id, rawErrors, options, uiSchema }: WidgetProps): WidgetText {
  const error = (rawErrors?.length ?? 0) > 0;
  const help = uiSchema?.['ui:help'];
  const isPersonal = options['classification'] === 'sensitive' || options['classification'] === 'accusation';
  const below = error ? (
    rawErrors?.[0]
  ) : help ? (
    <>
      {isPersonal && <LockOutlined sx={{ fontSize: '0.9em', mr: 0.5, verticalAlign: '-0.1em' }} aria-hidden />}
      {help}
    </>
  ) : undefined;
  return { error, below, descriptionId: `${id}-text` };
}

/** An emptied input is a field not filled in. */
export const orUndefined = (value: string): string | undefined => (value === '' ? undefined : value);
