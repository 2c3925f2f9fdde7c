import { useEffect, useState } from 'preact/hooks';
import type { RequestLogProps } from '@/components/settings/RequestLog';
import type { LoggedRequest } from '@/lib/coverage/request-log';
import { sendToBackground } from '@/lib/messaging/messenger';

const PAGE = 50;

/** The log of requests, a page at a time. */
export function useRequestLog(): RequestLogProps {
  const [requests, setRequests] = useState<LoggedRequest[]>();
  const [hasMore, setMore] = useState(false);
  const loadAfter = async (known: LoggedRequest[]): Promise<void> => {
    const next = await sendToBackground('listRequests', PAGE, known.at(-1)?.id);
    setRequests([...known, ...next]);
    setMore(next.length === PAGE);
  };
  useEffect(() => void loadAfter([]), []);
  return {
    requests,
    hasMore,
    onMore: () => void loadAfter(requests ?? []),
    onClear: () => void sendToBackground('clearRequestLog').then(() => loadAfter([])),
  };
}
