import { describe, expect, test } from 'vitest';
import { marked, recognizerThatSees } from './recognizer-that-sees';

describe('names in scripts without capitals', () => {
  test.each([
    ['ar', 'نزار الهادلي', 'قال نزار الهادلي ذلك. ثم عاد الهادلي إلى البيت.', 'الهادلي'],
    ['ar', 'نزار الهادلي', 'قال نزار الهادلي ذلك. وعاد والهادلي صامت.', 'الهادلي'],
    ['fa', 'آرش نیکوفر', 'آرش نیکوفر آمد. سپس نیکوفر سخن گفت.', 'نیکوفر'],
    ['he', 'נדב שליטנר', 'נדב שליטנר בא. אחר כך שליטנר דיבר.', 'שליטנר'],
  ])(
    'the surname of somebody who was named in full is found again (%s)',
    (language, name, text, surname) => {
      expect(marked({ [name]: 'person' }, text, language)).toEqual([
        ['person', name],
        ['person', surname],
      ]);
    },
  );

  test.each([
    ['a word that says nothing alone', 'نصر الله', 'وصل نصر الله أمس. والحمد إلى الله دائما.'],
    ['a people', 'أيمن المصري', 'وصل أيمن المصري أمس. ثم بدأ الدوري المصري اليوم.'],
    ['a weekday', 'علي الجمعة', 'وصل علي الجمعة أمس. وعاد يوم الجمعة وحده.'],
  ])('but not %s that is written like it', (_, name, text) => {
    expect(marked({ [name]: 'person' }, text, 'ar')).toEqual([['person', name]]);
  });

  test('somebody’s name in quotation marks is no firm', () => {
    expect(marked({ 'آرش نیکوفر': 'person' }, 'دیروز «آرش نیکوفر» گفت.', 'fa', 1)).toEqual([
      ['person', 'آرش نیکوفر'],
    ]);
  });

  test.each([
    ['ar', 'أمين الهادلي', 'قال أمين الهادلي ذلك.'],
    ['ar', 'أميرة الهادلي', 'قالت أميرة الهادلي ذلك.'],
    ['fa', 'امیر نیکوفر', 'دیروز امیر نیکوفر آمد.'],
  ])(
    'a given name that is a word for an office, too, is a name before a name (%s %s)',
    (language, name, text) => {
      const { mentions, offices } = recognizerThatSees({ [name]: 'person' }, 1).recognize({
        text,
        language,
      });
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
      expect(offices).toEqual([]);
    },
  );

  test.each([
    ['a given name inside a name', 'نزار أمير الهادلي', 'قال نزار أمير الهادلي ذلك.', []],
    ['the province that is written like a governor', '', 'وصل إلى محافظة الأنبار.', []],
    ['where its holder goes', '', 'وصل قائد الجيش السوداني إلى مصر.', ['قائد الجيش السوداني']],
    ['but where an ambassador is sent', '', 'عاد سفير مصر إلى فرنسا.', ['سفير مصر إلى فرنسا']],
  ])('no Arabic office takes in %s', (_, name, text, expected) => {
    const { offices } = recognizerThatSees(name ? { [name]: 'person' } : {}).recognize({
      text,
      language: 'ar',
    });
    expect(offices.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('but an office before its country', () => {
    const text = 'وصل أمير قطر أمس.';
    const { offices } = recognizerThatSees({ 'أمير قطر': 'person' }, 1).recognize({
      text,
      language: 'ar',
    });
    expect(offices.map(({ start, end }) => text.slice(start, end))).toEqual(['أمير قطر']);
  });

  test('an Arabic name does not end in an adverb or in what "to the" is written onto', () => {
    for (const [end, text] of [
      ['مجددًا', 'وصل نزار الهادلي مجددًا أمس.'],
      ['للبيت', 'عاد نزار الهادلي للبيت أمس.'],
    ] as const) {
      expect(marked({ [`نزار الهادلي ${end}`]: 'person' }, text, 'ar', -1)).toEqual([
        ['person', 'نزار الهادلي'],
      ]);
    }
  });

  test('a common Persian word is nobody, unless somebody is called so', () => {
    expect(marked({ گازوئیل: 'person' }, 'دیروز گازوئیل گران شد.', 'fa')).toEqual([]);
    expect(marked({ مسکونی: 'place' }, 'ساختمان مسکونی فروخته شد.', 'fa')).toEqual([]);
    expect(marked({ نیکوفر: 'person' }, 'دیروز نیکوفر آمد.', 'fa')).toEqual([['person', 'نیکوفر']]);
    expect(marked({ 'آرش گازوئیل': 'person' }, 'آرش گازوئیل آمد. گازوئیل گفت.', 'fa')).toEqual([
      ['person', 'آرش گازوئیل'],
      ['person', 'گازوئیل'],
    ]);
  });

  test('but a place that the gazetteer has together with the word for its kind', () => {
    expect(marked({ گلستان: 'place' }, 'دیروز به استان گلستان رفتند.', 'fa')).toEqual([
      ['place', 'گلستان'],
    ]);
  });

  test('nor the end of a name, where only the words around spoke for that', () => {
    expect(marked({ 'نیکوفر نتایج': 'person' }, 'دیروز نیکوفر نتایج خوبی داشت.', 'fa', -1)).toEqual(
      [['person', 'نیکوفر']],
    );
    expect(marked({ 'نیکوفر نتایج': 'person' }, 'دیروز نیکوفر نتایج خوبی داشت.', 'fa', 1)).toEqual([
      ['person', 'نیکوفر نتایج'],
    ]);
  });

  test('a Persian name begins with sayyid, and an Arabic one with it when it has no article', () => {
    expect(marked({ 'آرش نیکوفر': 'person' }, 'دیروز سید آرش نیکوفر گفت.', 'fa')).toEqual([
      ['person', 'سید آرش نیکوفر'],
    ]);
    expect(
      marked({ سید: 'person', 'آرش نیکوفر': 'person' }, 'دیروز سید آرش نیکوفر گفت.', 'fa'),
    ).toEqual([['person', 'سید آرش نیکوفر']]);
    expect(marked({ 'سيد هادلي': 'person' }, 'قال سيد هادلي ذلك.', 'ar')).toEqual([
      ['person', 'سيد هادلي'],
    ]);
    expect(marked({ 'السيد هادلي': 'person' }, 'قال السيد هادلي ذلك.', 'ar')).toEqual([
      ['person', 'هادلي'],
    ]);
  });
});

describe('places in scripts without capitals', () => {
  test.each([
    ['ar', 'وصل الوفد إلى بنما أمس.', 'بنما'],
    ['fa', 'سفر به اروپا ادامه دارد.', 'اروپا'],
  ])(
    'a country or region is a place although the tagger overlooked it (%s)',
    (language, text, place) => {
      expect(marked({}, text, language)).toEqual([['place', place]]);
    },
  );

  test.each([
    ['ar', 'قرية الشندورة', 'زار الوفد قرية الشندورة أمس.'],
    ['ar', 'مخيم الشندورة', 'زار الوفد مخيم الشندورة أمس.'],
    ['ar', 'شارع الشندورة', 'انفجرت سيارة في شارع الشندورة أمس.'],
    ['fa', 'دشت آهوبر', 'شبکه آبیاری دشت آهوبر ساخته شد.'],
    ['fa', 'قریه نیکوپاژ', 'دیروز به قریه نیکوپاژ رفتند.'],
    ['fa', 'شهرستان نیکوپاژ', 'دیروز به شهرستان نیکوپاژ رفتند.'],
  ])(
    'an unknown name behind the word for a kind of place is one, however the tagger doubts where it begins (%s, %s)',
    (language, place, text) => {
      expect(marked({ [place]: 'place' }, text, language, -1)).toEqual([['place', place]]);
    },
  );

  test('but not one without that word', () => {
    expect(marked({ 'رفعت الشندورة': 'place' }, 'زار الوفد رفعت الشندورة أمس.', 'ar', -1)).toEqual(
      [],
    );
  });

  test('the Arabic village and camp have that word in their name, the town has not', () => {
    const text = 'وصل من قرية أريحا إلى مدينة نابلس.';
    expect(marked({ أريحا: 'place', نابلس: 'place' }, text, 'ar')).toEqual([
      ['place', 'قرية أريحا'],
      ['place', 'نابلس'],
    ]);
  });

  test('the Persian adjective of a country is no place', () => {
    expect(marked({ آمریکائی: 'place' }, 'جراح آمریکائی توضیح داد.', 'fa')).toEqual([]);
  });

  test('a country has its whole name, where the tagger saw a part of it', () => {
    expect(
      marked({ 'الولايات المتحدة': 'place' }, 'غادر الولايات المتحدة الأمريكية أمس.', 'ar'),
    ).toEqual([['place', 'الولايات المتحدة الأمريكية']]);
  });

  test('a particle that melts into the article is marked with it', () => {
    expect(marked({ للصين: 'place' }, 'باع القمح للصين أمس.', 'ar')).toEqual([['place', 'للصين']]);
  });
});
