/** The default export of a CommonJS package: the value itself or its namespace, depending on who loads it. */
export function defaultOf<Value extends (...args: never[]) => unknown>(
  module: Value | { readonly default: Value },
): Value {
  return typeof module === 'function' ? module : module.default;
}
