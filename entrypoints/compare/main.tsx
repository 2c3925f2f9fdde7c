import '@/components/compare/compare.css';
import { CompareView } from '@/components/compare/CompareView';
import { mountView } from '@/components/primitives/mount-view';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { styleMarks } from './style-marks';
import { useComparison } from './use-comparison';

function Compare() {
  return <CompareView {...useComparison()} />;
}

styleMarks().catch((error) => console.error(error));
mountView(interfaceLanguage, 'compareTitle', <Compare />);
