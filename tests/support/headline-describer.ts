import type { DescribeHeadline } from '@/lib/coverage/judge-headline';
import { makeFingerprint, makeForeignFingerprint } from './make-event';

/** A describer that takes headlines with the word 'ministers', in any of the languages of the tests, for the invented meeting. */
export const describeInvented: DescribeHeadline = async ({ title, language }) =>
  /ministers|ministres|министр/i.test(title)
    ? makeForeignFingerprint({ language })
    : makeFingerprint({
        language,
        day: '2022-06-15',
        people: [],
        places: [],
        days: [],
        numbers: [],
        words: undefined,
      });

/** A cache that forgets. */
export const noCache = { get: async () => undefined, put: async () => undefined };
