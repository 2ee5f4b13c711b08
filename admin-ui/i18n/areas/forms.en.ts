import type { formsZh } from './forms.zh.ts';

export const formsEn: typeof formsZh = {
  forms: {
    problems: 'One thing needs your attention |||| %{smart_count} things need your attention',
    noChoice: 'No choice',
    noStandards: 'No filing or closing standard is on record for this category',
    unknown: 'This form is newer than the page: reload it before filling in.',
    masked: 'masked',
    yes: 'Yes',
    no: 'No',
    yuan: 'yuan',
    addRow: 'Add a row',
    row: 'Row %{number}',
    removeRow: 'Remove row %{number}',
    grade: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Fairly satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
    addFiles: 'Add files',
    removeFile: 'Remove file %{name}',
    uploading: 'Uploading',
    filesLeft: 'Room for one more file |||| Room for %{smart_count} more files',
    unitHelp: 'Search by name or department',
    noUnit: 'No unit found',
    notUploaded: 'Not uploaded: %{reason}',
    limit: {
      urgentHours: '1 urgent hour |||| %{smart_count} urgent hours',
      workingHours: '1 working hour |||| %{smart_count} working hours',
      workingDays: '1 working day |||| %{smart_count} working days',
      calendarDays: '1 day |||| %{smart_count} days',
    },
  },
};
