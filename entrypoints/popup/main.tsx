import '@/components/coverage/popup.css';
import { PopupView } from '@/components/coverage/PopupView';
import { mountView } from '@/components/primitives/mount-view';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { usePopup } from './use-popup';

// The side panel's page is the same program in another frame.
const surface = document.body.dataset.surface === 'panel' ? 'panel' : 'popup';

function Popup() {
  return <PopupView {...usePopup(surface)} />;
}

mountView(interfaceLanguage, 'extensionName', <Popup />);
