interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Microseconds on the processor: other programs' work on the same machine does not count. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const RUNS_SCRIPT = new Set(['EvaluateScript', 'FunctionCall']);

/** Milliseconds of processor time that a page spent in scripts whose address matches, by a DevTools trace; nested calls count once. */
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
  for (const { ts, dur = 0, tdur = dur } of runs) {
    if (ts < end) continue;
    microseconds += tdur;
    end = ts + dur;
  }
  return microseconds / 1000;
}
