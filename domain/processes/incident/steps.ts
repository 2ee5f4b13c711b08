/** GB/T 30428: what 数字城管 shows over an incident. */
export const incidentSteps = [
  { name: 'intake', label: { zh: '受理', en: 'Intake' }, states: ['reported', 'verifying', 'returnedToAcceptor'] },
  { name: 'dispatch', label: { zh: '派遣', en: 'Dispatch' }, states: ['pendingDispatch', 'returned'] },
  {
    name: 'handling',
    label: { zh: '处置', en: 'Handling' },
    states: ['pendingHandle', 'handling', 'jointHandling', 'handled'],
  },
  { name: 'feedback', label: { zh: '反馈', en: 'Feedback' }, states: ['feedback'] },
  { name: 'check', label: { zh: '核查', en: 'Check' }, states: ['checking', 'checked'] },
  {
    name: 'end',
    label: { zh: '结案', en: 'Closing' },
    states: ['closed', 'forcedClosed', 'voided', 'merged'],
  },
] as const;
