import { openCollection } from '@/lib/collection/store';
import { sampleSnippet } from '@/tests/unit/collection/sample-snippet';

/** What a background worker does: opens the collection of a name, saves, and tells what it finds; no DOM here. */
self.onmessage = async ({ data }: MessageEvent<{ name: string; note: string }>) => {
  const collection = openCollection(data.name);
  const before = await collection.list();
  await collection.save(sampleSnippet({ id: data.note, note: data.note }));
  const here = await collection.ofArticle(['https://courier.example/harbour']);
  self.postMessage({
    hasDocument: 'document' in self,
    before: before.map(({ note }) => note),
    here: here.map(({ note }) => note),
  });
};
