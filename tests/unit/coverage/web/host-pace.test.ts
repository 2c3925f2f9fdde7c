import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { coverageDatabase } from '@/lib/coverage/coverage-database';
import { openHostPace } from '@/lib/coverage/web/host-pace';

let made = 0;
const database = () => coverageDatabase(`host-pace-${made++}`);
const never = new AbortController().signal;

describe('the pace of a host', () => {
  test('turns are so far apart, in the order in which they were asked for', async () => {
    const pace = openHostPace(database());
    const order: number[] = [];
    const start = performance.now();
    await Promise.all(
      [1, 2, 3].map((turn) => pace.turn('a.test', 40, never).then(() => order.push(turn))),
    );
    expect(order).toEqual([1, 2, 3]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
  });

  test('hosts do not wait for one another', async () => {
    const pace = openHostPace(database());
    const start = performance.now();
    await Promise.all(['a.test', 'b.test', 'c.test'].map((host) => pace.turn(host, 1000, never)));
    expect(performance.now() - start).toBeLessThan(800);
  });

  test('holds after the background has died', async () => {
    const open = database();
    await openHostPace(open).turn('a.test', 60, never);
    const start = performance.now();
    await openHostPace(open).turn('a.test', 60, never);
    expect(performance.now() - start).toBeGreaterThanOrEqual(40);
  });

  test('a host that is blocked is not asked, and the time is told', async () => {
    const open = database();
    const until = Date.now() + 60_000;
    await openHostPace(open).block('a.test', until);
    await expect(openHostPace(open).turn('a.test', 0, never)).rejects.toMatchObject({
      reason: 'throttled',
      retryAt: until,
    });
  });

  test('a clock that was set back makes nobody wait longer than the gap', async () => {
    const open = database();
    await openHostPace(open, () => Date.now() + 86_400_000).turn('a.test', 0, never);
    const start = performance.now();
    await openHostPace(open).turn('a.test', 30, never);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('who gives up does not hold up the others', async () => {
    const pace = openHostPace(database());
    await pace.turn('a.test', 0, never);
    const stop = new AbortController();
    const first = pace.turn('a.test', 60_000, stop.signal);
    stop.abort(new Error('closed'));
    await expect(first).rejects.toThrow('closed');
    await pace.turn('a.test', 0, never);
  });
});
