import type { Plain } from './driven-browser';

/** Source text that calls `fn` with JSON arguments in another context. */
export function callSource<A extends Plain[]>(fn: (...args: A) => unknown, args: A): string {
  const list = args.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
  // Bundlers that keep function names put a call of __name around inner functions.
  return `(() => { const __name = (each) => each; return (${fn})(${list}); })()`;
}
