import '@/components/settings/settings.css';
import { mountView } from '@/components/primitives/mount-view';
import { WelcomeView } from '@/components/settings/WelcomeView';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { useWelcome } from './use-welcome';

function Welcome() {
  return <WelcomeView {...useWelcome()} />;
}

mountView(interfaceLanguage, 'welcomeTitle', <Welcome />);
