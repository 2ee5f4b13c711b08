/**
 * Loaded before everything else of a worker's workflows. The SDK takes the stack of every promise for its stack-trace
 * query, thousands a second under load; one frame still names the line of an error.
 */
Error.stackTraceLimit = 1;
