import '@/components/collection/collection.css';
import { CollectionView } from '@/components/collection/CollectionView';
import { ImportDialog } from '@/components/collection/ImportDialog';
import { mountView } from '@/components/primitives/mount-view';
import { interfaceLanguage } from '@/lib/settings/interface-language';
import { useCollection } from './use-collection';
import { useImport } from './use-import';

function Collection() {
  const { dialog, start } = useImport();
  const view = useCollection(start);
  return (
    <>
      <CollectionView {...view} />
      {dialog && <ImportDialog {...dialog} />}
    </>
  );
}

mountView(interfaceLanguage, 'collectionTitle', <Collection />);
