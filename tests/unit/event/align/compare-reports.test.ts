import { describe, expect, test } from 'vitest';
import { compareInSteps, compareReports } from '@/lib/event/align/compare-reports';
import type { Place } from '@/lib/event/align/comparison';
import { makeReport, makeWordSpace } from '../../../support/make-report';

const words = makeWordSpace(
  ['bridge', 'Brücke', 'pont'],
  ['opened', 'eröffnet', 'inauguré'],
  ['crowd', 'Menge', 'foule'],
  ['cost', 'kostete', 'coûté'],
  ['ferry', 'Fähre', 'bac'],
  ['summer', 'Sommer', 'été'],
  ['crisis', 'Krise', 'crise'],
  ['second', 'zweite'],
  ['harsh', 'harte'],
  ['storm', 'Sturm'],
  ['harbour', 'Hafen'],
);

const english = makeReport(
  'en',
  [
    'Mayor Anna Berg opened the bridge on 3 May before a crowd of 5,000 people.',
    'The bridge cost 12 million euros after the second 1973 crisis had stopped all work.',
    'A storm in the harbour delayed Peter Lund, who had drawn the plans.',
    'The ferry stops in summer.',
  ],
  { people: { p1: ['Anna Berg'], p2: ['Peter Lund'] }, places: { NO: ['Norway'] } },
);
const german = makeReport(
  'de',
  [
    'Die Fähre fährt im Sommer nicht mehr.',
    'Bürgermeisterin Anna Berg hat die Brücke am 4. Mai vor einer Menge von 5.000 Menschen eröffnet.',
    'Die Brücke kostete 14 Millionen Euro, nachdem die harte Krise alle Arbeiten beendet hatte.',
  ],
  { people: { x: ['Anna Berg'] } },
);

const text = ({ text }: Place): string => text;

describe('compareReports', () => {
  const { groups, differences, reports } = compareReports([english, german], words);

  test('groups the passages that say the same, in the order of the first report', () => {
    expect(groups.map(({ members }) => members)).toEqual([
      [[0], [1]],
      [[1], [2]],
      [[3], [0]],
    ]);
  });

  test('gives one person one identity in both reports', () => {
    expect(reports[0]?.identities.p1).toBe(reports[1]?.identities.x);
    expect(reports[0]?.identities.p2).not.toBe(reports[1]?.identities.x);
  });

  test('lists what only one report has, with its places', () => {
    const only = differences.onlyHere.map(({ kind, report, places }) => [
      kind,
      report,
      places.map(text).join(),
    ]);
    expect(only).toContainEqual(['person', 0, 'Peter Lund']);
    expect(only).toContainEqual([
      'passage',
      0,
      'A storm in the harbour delayed Peter Lund, who had drawn the plans.',
    ]);
    expect(only.map(([, , what]) => what)).not.toContain('Anna Berg');
  });

  test('flags days and figures of one kind that differ, and lists them only there', () => {
    expect(differences.differ.map(({ kind, places }) => [kind, ...places.map(text)])).toEqual([
      ['date', '3 May', '4. Mai'],
      ['number', '12 million euros', '14 Millionen Euro'],
    ]);
    const listed = differences.onlyHere.map(({ places }) => places[0]?.text);
    expect(listed).not.toContain('14 Millionen Euro');
    expect(listed).not.toContain('5,000');
  });

  test('flags a figure that one report gives roughly, and sets what counts one thing against each other', () => {
    const one = makeReport('en', [
      'The bridge cost about $610 million; the harbour crowd was 300 people.',
    ]);
    const other = makeReport('de', [
      'Im Hafen waren 340 Menschen; die Brücke kostete 612 Millionen Dollar, die Menge staunte.',
    ]);
    const { differ } = compareReports([one, other], words).differences;
    expect(differ.map(({ how, places }) => [how, ...places.map(text)])).toEqual([
      ['precision', 'about $610 million', '612 Millionen Dollar'],
      ['value', '300', '340'],
    ]);
  });

  test('flags a figure that one report gives roughly wherever the other gives it, and no other', () => {
    const one = makeReport('en', [
      'A storm passed; damage of about $610 million was counted.',
      'The ferry carried 5 percent more.',
    ]);
    const other = makeReport('de', [
      'Die Brücke kostete viel.',
      'Insgesamt geht es um 612 Millionen Dollar, nicht um 300 Millionen Dollar.',
    ]);
    const { differ } = compareReports([one, other], words).differences;
    expect(differ.map(({ how, places }) => [how, ...places.map(text)])).toEqual([
      ['precision', 'about $610 million', '612 Millionen Dollar'],
    ]);
  });

  test('shows side by side what one thing is called', () => {
    expect(
      differences.saidDifferently
        .filter(({ kind }) => kind === 'phrase')
        .map(({ places }) => places.map(text)),
    ).toEqual([['second 1973 crisis', 'harte Krise']]);
  });

  test('lists no name that the other report may have in translation, or by its sound', () => {
    const named = (language: string, texts: string[], organisations: Record<string, string[]>) =>
      makeReport(language, texts, { organisations });
    const one = named(
      'en',
      ['The Harbour Board opened the bridge, wrote NewsHub and Tribuna.', 'A storm passed.'],
      { o1: ['Harbour Board'], o2: ['NewsHub'], o3: ['Tribuna'] },
    );
    const other = named('de', ['Das Hafenamt hat die Brücke eröffnet, schrieb die Tribüna.'], {});
    const only = compareReports([one, other], words).differences.onlyHere;
    const names = only
      .filter(({ kind }) => kind === 'organisation')
      .map(({ places }) => places[0]?.text);
    expect(names).toEqual(['NewsHub']);
  });

  test('puts every place where it says it is', () => {
    const { onlyHere, differ, saidDifferently } = differences;
    for (const place of [...onlyHere, ...differ, ...saidDifferently].flatMap(
      ({ places }) => places,
    )) {
      const { article, passages } = reports[place.report] ?? {};
      expect(article?.text.slice(place.start, place.end)).toBe(place.text);
      const passage = passages?.[place.passage ?? -1];
      expect(passage && place.start >= passage.start && place.end <= passage.end).toBe(true);
    }
  });

  test('joins three reports under the first', () => {
    const french = makeReport('fr', [
      'Le pont a été inauguré devant une foule de 5 000 personnes.',
      'Le bac ne passe plus, dit-on au port de la petite ville.',
    ]);
    const all = compareReports([english, german, french], words);
    expect(all.groups[0]?.members).toEqual([[0], [1], [0]]);
    expect(all.reports).toHaveLength(3);
  });

  test('can be done in steps, each of which gives up the thread', () => {
    const steps = compareInSteps([english, german], words);
    let stops = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        expect(step.value).toEqual(compareReports([english, german], words));
        break;
      }
      stops += 1;
    }
    expect(stops).toBeGreaterThan(4);
  });

  test('finds nothing to say of two reports without a word', () => {
    const empty = makeReport('en', []);
    expect(compareReports([empty, empty], words)).toMatchObject({
      groups: [],
      differences: { onlyHere: [], differ: [], saidDifferently: [] },
    });
  });
});
