/** The workflow types the worker registers. */
export { caseLifecycle } from './case.workflow.ts';
