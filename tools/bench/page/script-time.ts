interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

const RUNS_SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'FireAnimationFrame']);

/** Milliseconds that a page's thread spent in scripts whose address matches, by a DevTools trace; nested calls count once. */
export function scriptMilliseconds(trace: Uint8Array | undefined, address: RegExp): number {
  if (!trace) return 0;
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const runs = traceEvents
    .filter(({ name, args }) => RUNS_SCRIPT.has(name) && address.test(args.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let microseconds = 0;
  for (const { ts, dur = 0 } of runs) {
    if (ts < end) continue;
    microseconds += dur;
    end = ts + dur;
  }
  return microseconds / 1000;
}
