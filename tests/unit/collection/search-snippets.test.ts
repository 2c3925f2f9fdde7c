import { describe, expect, test } from 'vitest';
import { createSnippetIndex } from '@/lib/collection/search-snippets';
import { manySnippets, SNIPPETS } from '@/tests/fixtures/components/snippets';

async function find(query: string): Promise<string[]> {
  const index = createSnippetIndex();
  await index.update(SNIPPETS);
  return index.search(query);
}

describe('searching the collection', () => {
  test.each([
    ['Cyrillic by a word’s beginning', 'пропускн', ['s1']],
    ['Arabic, article or not', 'ميناء', ['s2']],
    ['a part of a compound', 'selektrizität', ['s4']],
    ['Chinese', '货运公司', ['s3']],
    ['a single Chinese character', '港', ['s3']],
    ['a note', 'contract', ['s1']],
    ['a tag', 'Hafen', ['s4']],
    ['an outlet', 'Вестник', ['s1']],
    ['a name that the passage mentions', 'Aserbaidschan', ['s4']],
    ['without the accents', 'Gebuhren', ['s4']],
    ['in any case', 'ANRAINER', ['s4']],
    ['with a letter left out', 'Anrainr', ['s4']],
    ['with neighbours swapped', 'contarct', ['s1']],
    ['with a wrong letter, and more to come', 'Donaudampfschifffahrtselectriz', ['s4']],
    ['with a slip in Cyrillic', 'пропускнуй', ['s1']],
    ['Arabic letters that keyboards mix up', 'إتفاق', ['s2']],
    ['Chinese of which a part stands together', '货运公司开放港', ['s3']],
  ])('finds %s', async (_, query, ids) => {
    expect(await find(query)).toEqual(ids);
  });

  test('asks for every word', async () => {
    expect(await find('rail contract')).toEqual(['s1']);
    expect(await find('rail Anrainer')).toEqual([]);
  });

  test('does not take short words for slips', async () => {
    expect(await find('rial')).toEqual(['s1']);
    expect(await find('ral')).toEqual([]);
  });

  test('does not look for slips where the word occurs as it was written', async () => {
    const [first, second] = SNIPPETS;
    if (!first || !second) throw new Error('Two snippets are needed');
    const index = createSnippetIndex();
    await index.update([
      { ...first, id: 'right', note: 'harbour' },
      { ...second, id: 'near', note: 'harbours', tags: ['arbour'] },
      { ...second, id: 'nearer', note: 'harbor' },
    ]);
    expect(index.search('harbour').sort()).toEqual(['near', 'right']);
    expect(index.search('harbuor').sort()).toEqual(['near', 'nearer', 'right']);
  });

  test.each([
    ['KAPI', 'kapı'],
    ['isparta', 'ISPARTA'],
    ['ıstanbul', 'İstanbul'],
  ])('finds Turkish words whatever the dots: %s in %s', async (query, written) => {
    const [first] = SNIPPETS;
    if (!first) throw new Error('A snippet is needed');
    const index = createSnippetIndex();
    await index.update([{ ...first, text: written }]);
    expect(index.search(query)).toEqual(['s1']);
  });

  test('does not find Chinese characters that stand apart', async () => {
    expect(await find('港年')).toEqual([]);
  });

  test('puts what the reader wrote before what the passage says', async () => {
    const [first, second] = SNIPPETS;
    if (!first || !second) throw new Error('Two snippets are needed');
    const index = createSnippetIndex();
    await index.update([
      { ...first, id: 'said', text: 'A tunnel is planned', note: '', tags: [] },
      { ...second, id: 'tagged', tags: ['tunnel'] },
    ]);
    expect(index.search('tunnel')).toEqual(['tagged', 'said']);
  });

  test('puts whole words before parts of words, and the newer first among equals', async () => {
    const [first] = SNIPPETS;
    if (!first) throw new Error('A snippet is needed');
    const plain = { ...first, note: '', tags: [], entities: [] };
    const index = createSnippetIndex();
    await index.update([
      { ...plain, id: 'part', text: 'subport', createdAt: '2025-03-03T00:00:00Z' },
      { ...plain, id: 'older', text: 'the port', createdAt: '2025-03-01T00:00:00Z' },
      { ...plain, id: 'newer', text: 'port', createdAt: '2025-03-02T00:00:00Z' },
    ]);
    expect(index.search('port')).toEqual(['newer', 'older', 'part']);
  });

  test('finds nothing for punctuation alone', async () => {
    expect(await find('—!?')).toEqual([]);
  });
});

describe('keeping in step with the collection', () => {
  test('follows changes, deletions and returns', async () => {
    const [first, ...others] = SNIPPETS;
    if (!first) throw new Error('A snippet is needed');
    const index = createSnippetIndex();
    await index.update(SNIPPETS);
    await index.update([{ ...first, note: 'quay', updatedAt: '2025-04-01T00:00:00Z' }, ...others]);
    expect(index.search('quay')).toEqual(['s1']);
    expect(index.search('contract')).toEqual([]);
    await index.update(others);
    expect(index.search('quay')).toEqual([]);
    await index.update([first, ...others]);
    expect(index.search('contract')).toEqual(['s1']);
  });

  test('leaves off when there is a newer list, and answers from what it has read meanwhile', async () => {
    const index = createSnippetIndex();
    const [first] = SNIPPETS;
    if (!first) throw new Error('A snippet is needed');
    const older = index.update(manySnippets(3_000));
    const found = index.search('пропускную').length;
    expect(found).toBeLessThan(750);
    const newer = index.update([{ ...first, note: 'quay' }]);
    expect(await Promise.all([older, newer])).toEqual([false, true]);
    expect(index.search('quay')).toEqual(['s1']);
    expect(index.search('пропускную')).toEqual(['s1']);
  });

  test('holds ten thousand snippets, and says how far it is while it reads them', async () => {
    const index = createSnippetIndex();
    const counts: number[] = [];
    await index.update(manySnippets(10_000), () => counts.push(index.search('пропускную').length));
    expect(counts.length).toBeGreaterThan(0);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(index.search('пропускную')).toHaveLength(2_500);
  });
});
