/**
 * Loaded before everything else of a worker's workflows. The SDK takes the stack of every promise for its stack-trace
 * query; these frames still name the line and its callers.
 */
Error.stackTraceLimit = 4;
