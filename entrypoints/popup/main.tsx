import '@/components/coverage/popup.css';
import { PopupView } from '@/components/coverage/PopupView';
import { mountView } from '@/components/primitives/mount-view';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { usePopup } from './use-popup';

function Popup() {
  return <PopupView {...usePopup()} />;
}

mountView(interfaceLanguage, 'extensionName', <Popup />);
