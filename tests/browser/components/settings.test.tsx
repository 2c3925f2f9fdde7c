import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FeedPicker } from '@/components/settings/FeedPicker';
import { OptionsView } from '@/components/settings/OptionsView';
import { WelcomeView } from '@/components/settings/WelcomeView';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { FEEDS, optionsParts } from '@/tests/fixtures/components/options';
import { type Mounted, mount } from './mount';

const onChange = vi.fn();
const onForget = vi.fn();
let options: Mounted;

function show(settings: Partial<Settings> = {}, rememberedCount?: number): void {
  options = mount(
    'settings',
    <OptionsView
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      availableLanguages={['az', 'de', 'en', 'ru']}
      rememberedCount={rememberedCount}
      version="1.2.3"
      attributions={[]}
      onChange={onChange}
      onForget={onForget}
      onOpenCollection={() => undefined}
      {...optionsParts}
    />,
  );
}

afterEach(() => {
  options.unmount();
  vi.clearAllMocks();
});

test('languages are ordered by key and pointer, added and removed', async () => {
  show({ languages: ['de', 'ru', 'az'] });
  options.control('Move Russian up').focus();
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith({ languages: ['ru', 'de', 'az'] });
  await userEvent.click(options.control('Move German down'));
  expect(onChange).toHaveBeenLastCalledWith({ languages: ['ru', 'de', 'az'] });
  await userEvent.selectOptions(options.control('Add a language'), 'English');
  expect(onChange).toHaveBeenLastCalledWith({ languages: ['de', 'ru', 'az', 'en'] });
  await userEvent.click(options.control('Remove German'));
  expect(onChange).toHaveBeenLastCalledWith({ languages: ['ru', 'az'] });
  expect(options.control<HTMLButtonElement>('Move German up').disabled).toBe(true);
});

test('a site is taken from a pasted address; what is no address is refused in words', async () => {
  show({ disabledSites: ['b.example'] });
  const field = options.control('Address of a site');
  await userEvent.fill(field, 'nonsense');
  await userEvent.keyboard('{Enter}');
  expect(options.find('[role=alert]').textContent).toContain('no web address');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.fill(field, 'https://a.example/story?id=1');
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ disabledSites: ['a.example', 'b.example'] });
});

test('nothing is forgotten before the reader has said so twice', async () => {
  show({}, 12);
  await userEvent.click(options.control('Forget all'));
  expect(options.find('[role=alertdialog]').textContent).toContain('Forget 12 articles?');
  await expect.poll(() => document.activeElement).toBe(options.control('Cancel'));
  await userEvent.keyboard('{Enter}');
  expect(onForget).not.toHaveBeenCalled();
  await expect.poll(() => document.activeElement).toBe(options.control('Forget all'));
  await userEvent.click(options.control('Forget all'));
  await userEvent.click(options.control('Forget all'));
  expect(onForget).toHaveBeenCalledOnce();
});

test('with nothing remembered there is nothing to forget', () => {
  show({}, 0);
  expect(options.control<HTMLButtonElement>('Forget all').disabled).toBe(true);
});

test('switches and the time of keeping take effect at once', async () => {
  show({ retentionDays: 45 });
  await userEvent.click(options.control('Mark officials and places in articles'));
  expect(onChange).toHaveBeenLastCalledWith({ marksEnabled: false });
  await userEvent.selectOptions(options.control('Forget an article after'), '30 days');
  expect(onChange).toHaveBeenLastCalledWith({ retentionDays: 30 });
  await userEvent.click(options.control('Remember the articles I read'));
  expect(onChange).toHaveBeenLastCalledWith({ rememberArticles: false });
});

test('a time of keeping that is no usual one is shown all the same', () => {
  show({ retentionDays: 45 });
  const field = options.control<HTMLSelectElement>('Forget an article after');
  expect(field.selectedOptions[0]?.textContent).toBe('45 days');
});

test('the look of a mark is chosen by name, shown, and can be put back', async () => {
  show({
    markStyles: {
      official: { colour: 'green', line: 'double' },
      place: { colour: 'orange', line: 'dotted' },
    },
  });
  expect(options.find<HTMLElement>('.marks-sample span').style.textDecoration).toContain('double');
  const [colour] = options.root.querySelectorAll<HTMLSelectElement>('.mark-style select');
  if (!colour) throw new Error('no field for the colour');
  await userEvent.selectOptions(colour, 'Violet');
  expect(onChange.mock.lastCall?.[0].markStyles.official).toEqual({
    colour: 'violet',
    line: 'double',
  });
  await userEvent.click(options.control('Back to the usual look'));
  expect(onChange).toHaveBeenLastCalledWith({ markStyles: DEFAULT_SETTINGS.markStyles });
});

test('reading on chosen sites only has a list of its own', async () => {
  show({ siteMode: 'chosen', chosenSites: ['a.example'], disabledSites: ['b.example'] });
  expect(options.root.textContent).toContain('a.example');
  expect(options.root.textContent).not.toContain('b.example');
  await userEvent.click(options.control('On every site'));
  expect(onChange).toHaveBeenLastCalledWith({ siteMode: 'all' });
});

test('the page says what is sent once a source asks others', () => {
  show();
  expect(options.root.textContent).toContain('Nothing. Parallax has no server');
  options.unmount();
  show({ sources: ['history', 'gdelt'] });
  expect(options.root.textContent).not.toContain('Nothing. Parallax has no server');
  expect(options.root.textContent).toContain('Only what the sources above say');
});

test('outlets are searched without regard to accents and followed one by one', async () => {
  const onPick = vi.fn();
  options = mount('settings', <FeedPicker feeds={FEEDS} languages={['az']} onPick={onPick} />);
  await userEvent.fill(options.control('Search outlets'), 'xezer');
  await userEvent.click(options.control('Xəzər Xəbər'));
  expect(onPick).toHaveBeenCalledExactlyOnceWith([FEEDS[4]?.id], true);
  await userEvent.fill(options.control('Search outlets'), 'no such outlet');
  expect(options.find('[role=status]').textContent).toBe('No outlet matches.');
});

test('the welcome page says what can be done: marks, other languages, comparing, saving', () => {
  options = mount(
    'settings',
    <WelcomeView
      settings={{ ...DEFAULT_SETTINGS, languages: ['de'] }}
      availableLanguages={['de', 'ru']}
      browserLanguages={['de']}
      access={optionsParts.access}
      onChange={onChange}
      onPick={() => undefined}
      onDone={() => undefined}
    />,
  );
  const steps = [...options.root.querySelectorAll('.welcome-step > p:last-child')];
  const said = [/marked/, /other languages/, /side by side/, /save it/];
  expect(steps).toHaveLength(said.length);
  for (const [index, words] of said.entries()) expect(steps[index]?.textContent).toMatch(words);
  expect(options.root.textContent).not.toContain('my browser’s languages');
});

test('the welcome page asks three questions, and moves the focus to each', async () => {
  const change = vi.fn();
  const onPick = vi.fn();
  const onDone = vi.fn();
  options = mount(
    'settings',
    <WelcomeView
      settings={{ ...DEFAULT_SETTINGS, languages: ['de'] }}
      availableLanguages={['de', 'fr', 'ru', 'uz']}
      browserLanguages={['fr', 'de', 'uz']}
      feeds={FEEDS}
      access={optionsParts.access}
      onChange={change}
      onPick={onPick}
      onDone={onDone}
    />,
  );
  await userEvent.selectOptions(options.control('Add a language'), 'Russian');
  expect(change).toHaveBeenLastCalledWith({ languages: ['de', 'ru'] });
  await userEvent.click(options.control('Add my browser’s languages: French, Uzbek'));
  expect(change).toHaveBeenLastCalledWith({ languages: ['de', 'fr', 'uz'] });
  await userEvent.click(options.control('Next'));
  await expect.poll(() => document.activeElement?.textContent).toContain('Where should Parallax');
  await userEvent.click(options.control('Only on sites I choose'));
  expect(change).toHaveBeenLastCalledWith({ siteMode: 'chosen' });
  await userEvent.click(options.control('Next'));
  await expect.poll(() => document.activeElement?.textContent).toContain('Whose headlines');
  await userEvent.click(options.control('Donaupost'));
  expect(onPick).toHaveBeenCalledExactlyOnceWith([FEEDS[1]?.id], true);
  await userEvent.click(options.control('Start reading'));
  expect(onDone).toHaveBeenCalledOnce();
});
