import '@/components/settings/settings.css';
import { mountView } from '@/components/primitives/mount-view';
import { OptionsView } from '@/components/settings/OptionsView';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { useOptions } from './use-options';

function Options() {
  return <OptionsView {...useOptions()} />;
}

mountView(interfaceLanguage, 'optionsTitle', <Options />);
