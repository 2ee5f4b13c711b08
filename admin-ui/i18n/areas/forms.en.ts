import type { formsZh } from './forms.zh.ts';

export const formsEn: typeof formsZh = {
  forms: {
    problems: 'One thing needs your attention |||| %{smart_count} things need your attention',
    noChoice: 'No choice',
    noStandards: 'No filing or closing standard is on record for this category',
    unknown: 'This form is newer than the page: reload it before filling in.',
    masked: 'masked',
    limit: {
      urgentHours: '1 urgent hour |||| %{smart_count} urgent hours',
      workingHours: '1 working hour |||| %{smart_count} working hours',
      workingDays: '1 working day |||| %{smart_count} working days',
      calendarDays: '1 day |||| %{smart_count} days',
    },
  },
};
