/**
 * Beginnings of folded nouns and participles that count people in the news: people, dead, wounded, arrested,
 * soldiers, passengers, children, residents. A number before one of them is a number of people.
 */
export const PEOPLE_NOUNS: Record<string, RegExp> = {
  en: /^(people|persons?|dead|deaths?|killed|fatalities|casualt|wounded|injur|victims?|soldiers?|troops|passengers?|children|residents?|civilians?|migrants?|refugees?|workers?|protesters?|men$|women$|students?|arrest|hostages?|prisoners?|patients?|cases$)/,
  de: /^(menschen|personen|tot(e|en)?$|todes|verletzt|opfer|soldaten|passagier|insassen|kinder|bewohner|einwohner|zivilist|migrant|fluchtling|arbeiter|demonstrant|manner|frauen|schuler|student|festgenommen|geisel|gefangen|patient|falle$)/,
  fr: /^(personnes|morts?$|tues|blesse|victimes?|soldats|militaires|passagers|enfants|habitants|civils|migrants|refugies|ouvriers|manifestants|hommes|femmes|eleves|etudiants|otages|prisonniers|detenus|patients|cas$|deces)/,
  es: /^(personas|muertos|fallecid|heridos|victimas|soldados|militares|pasajeros|ninos|habitantes|civiles|migrantes|refugiados|trabajadores|manifestantes|hombres|mujeres|estudiantes|detenid|rehenes|presos|pacientes|casos)/,
  it: /^(persone|morti$|ferit|vittime|soldati|militari|passeggeri|bambini|abitanti|civili|migranti|profughi|rifugiati|lavoratori|manifestanti|uomini|donne|studenti|arrest|ostaggi|prigionieri|detenuti|pazienti|casi$)/,
  pt: /^(pessoas|mortos|mortes|feridos|vitimas|soldados|militares|passageiros|criancas|habitantes|civis|migrantes|refugiados|trabalhadores|manifestantes|homens|mulheres|estudantes|detid|presos|refens|pacientes|casos)/,
  nl: /^(mensen|personen|doden|gewonden|slachtoffers|soldaten|militairen|passagiers|kinderen|inwoners|bewoners|burgers|migranten|vluchtelingen|arbeiders|betogers|mannen|vrouwen|studenten|arrest|gijzelaars|gevangenen|patienten|gevallen)/,
  pl: /^(osob|osob|ludzi|zabit|ofiar|rannych|rannych|zołnierz|pasazer|dzieci|mieszkanc|cywil|migrant|uchodzc|robotnik|pracownik|protest|mezczyzn|kobiet|uczni|student|zatrzyman|zakładnik|wiezni|pacjent|przypadk|zgon)/,
  ru: /^(человек|люд|погибш|убит|жертв|ранен|пострада|солдат|военносл|военных|пассажир|дете|жител|мирных|мигрант|беженц|рабочих|протест|мужчин|женщин|студент|школьник|задержан|заложник|пленн|заключен|пациент|случа)/,
  uk: /^(людеи|люде|осіб|особ|загибл|вбит|убит|жертв|поранен|постражда|солдат|військовосл|віиськов|пасажир|діт|мешканц|жител|цивільн|мігрант|біженц|робітник|протест|чоловік|жінок|студент|учн|затрима|заручник|полонен|ув|пацієнт|випадк)/,
  tr: /^(kisi|insan|olu|oldu|hayatini|yarali|yaralan|kurban|asker|yolcu|cocuk|sakin|sivil|gocmen|multeci|isci|gosterici|erkek|kadin|ogrenci|gozalti|tutuklu|rehine|mahkum|hasta|vaka|sehit)/,
  az: /^(nəfər|insan|adam|olu|həlak|yaral|qurban|əsgər|hərbci|sərnisin|usaq|sakin|mulki|miqrant|qacqin|isci|etirazci|kisi|qadin|tələbə|sagird|saxlanil|girov|məhbus|əsir|xəstə|səhid)/,
  uz: /^(kishi|nafar|odam|inson|halok|olgan|olim|yaralan|jarohat|qurbon|askar|harbiy|yolovchi|bola|aholi|tinch|migrant|qochqin|ishchi|erkak|ayol|talaba|oquvchi|hibsga|garov|mahbus|bemor)/,
  ar: /^(شخص|اشخاص|قتل|قتيل|قتلي|جريح|جرحي|مصاب|اصاب|ضحي|ضحاي|جندي|جنود|راكب|ركاب|طفل|اطفال|نسم|مدني|مهاجر|لاجي|عامل|عمال|متظاهر|رجل|رجال|امراه|نساء|طالب|طلاب|رهين|اسير|اسري|سجين|مريض|حاله|شهيد|شهداء)/,
  fa: /^(نفر|كشته|جان|زخمي|مجروح|قرباني|سرباز|نظامي|مسافر|كودك|كودكان|ساكن|غيرنظامي|مهاجر|پناهجو|كارگر|معترض|مرد|زن$|دانشجو|دانش|بازداشت|گروگان|اسير|زنداني|بيمار|مورد|شهيد)/,
  zh: /^(人|名|位|死|伤|傷|例)/,
  ja: /^(人|名|死|負)/,
};
