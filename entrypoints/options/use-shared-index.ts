import { useEffect, useState } from 'preact/hooks';
import type { SourcesSectionProps } from '@/components/settings/SourcesSection';
import type { SharedIndexState } from '@/lib/coverage/shared-index';
import { sendToBackground } from '@/lib/messaging/messenger';

/** The newsroom's shared index: how it stands, and how it is connected. */
export function useSharedIndex(): Pick<SourcesSectionProps, 'sharedIndex' | 'onSharedIndex'> {
  const [sharedIndex, setSharedIndex] = useState<SharedIndexState>();
  useEffect(() => void sendToBackground('getSharedIndex').then(setSharedIndex), []);
  return {
    sharedIndex,
    onSharedIndex: async (access) =>
      setSharedIndex(await sendToBackground('saveSharedIndex', access)),
  };
}
