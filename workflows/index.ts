/** The workflow types the worker registers. */
export { caseLifecycle } from './case.workflow.ts';
export { replanCalendar } from './replan.workflow.ts';
export { ladderSweep } from './ladder-sweep.workflow.ts';
