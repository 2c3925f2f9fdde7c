import '@/components/collection/collection.css';
import { CollectionView } from '@/components/collection/CollectionView';
import { mountView } from '@/components/primitives/mount-view';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { useCollection } from './use-collection';

function Collection() {
  return <CollectionView {...useCollection()} />;
}

mountView(interfaceLanguage, 'collectionTitle', <Collection />);
