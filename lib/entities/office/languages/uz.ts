import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const uz: OfficeLanguage = {
  language: 'uz',
  endings: /^(lar)?(s?i|imiz|miz)?['’]?(ning|ni|[gkq]a|da|dan|dagi|gacha|dir|ga|niki)?$/,
  roles: {
    president: 'prezident~|davlat rahbar~|president~|yurtboshi~|yurtboshimiz~|hamprezident~',
    'prime minister': 'bosh vazir~|hukumat rahbar~|premyer~|premyer-ministr~|hukumat boshlig~',
    chancellor: 'kansler~|federal kansler~',
    minister: 'vazir~|ministr~',
    'state secretary': 'davlat maslahatchi~|vazirlik davlat kotib~',
    governor:
      "gubernator~|hokim~|viloyat hokim~|general-gubernator~|tuman hokim~|hokim o'rinbosar~|prefekt~",
    mayor:
      "mer|meri|merning|merining|shahar hokim~|mer~|shahar rahbar~|burgomistr~|shahar meri~|mer o'rinbosar~",
    'member of parliament':
      "deputat~|parlament a'zo~|parlamentari~|qonunchilik palatasi deputat~|kongressmen~|oliy majlis deputat~|qonun chiqaruvchi~|vakillar palatasi a'zo~|kongress a'zo~",
    senator: "senator~|senat a'zo~",
    councillor:
      "kengash deputat~|shahar kengashi a'zo~|xalq deputatlari kengashi deputat~|kengash a'zo~",
    speaker:
      'spiker~|senat rais~|qonunchilik palatasi spiker~|parlament rais~|parlament spiker~|vakillar palatasi spiker~|vakillar palatasi rais~|senat raisi~',
    'party leader':
      'partiya rahbar~|partiya yetakchi~|muxolifat yetakchi~|partiyasi rais~|partiyasi yetakchi~|partiya lider~|partiyasi lider~|muxolifat lider~|fraksiya rahbar~',
    leader: '?yetakchi~|?lider~|hukmdor~|oliy yetakchi~|oliy rahbar~|diniy yetakchi~|?dohiy~',
    ambassador:
      'elchi~|favqulodda va muxtor elchi~|doimiy vakil~|muvaqqat ishlar vakil~|oliy komissar~',
    consul: 'konsul~|bosh konsul~|faxriy konsul~',
    envoy:
      "maxsus vakil~|maxsus elchi~|vositachi~|muzokarachi~|maxsus ma'ruzachi~|bosh muzokarachi~|maxsus koordinator~",
    diplomat: 'diplomat~|attashe~|harbiy attashe~|oliy vakil~|tashqi siyosat rahbar~',
    representative: '?vakil~|savdo vakil~|?vakolatli vakil~|?delegat~',
    spokesperson:
      "matbuot kotib~|rasmiy vakil~|axborot xizmati rahbar~|matbuot xizmati rahbar~|notiq~|so'zlovchi~|vakila~|matbuot vakil~|so'zchi~",
    adviser:
      "maslahatchi~|yordamchi~|?maslahatgo'y~|katta yordamchi~|milliy xavfsizlik bo'yicha maslahatchi~",
    'secretary-general': 'bosh kotib~|generalniy sekretar~',
    secretary:
      "?kotib~|?sekretar~|birinci kotib~|mas'ul kotib~|kabinet kotib~|ijrochi kotib~|xavfsizlik kengashi kotib~",
    commissioner: 'komissar~|yevrokomissar~',
    'attorney general': 'bosh prokuror~',
    prosecutor:
      'prokuror~|maxsus prokuror~|harbiy prokuror~|davlat qoralovchi~|tergovchi~|maxsus maslahatchi~|maxsus tergovchi~|mustaqil prokuror~',
    judge: 'sudya~|oliy sud sudya~|sudyalik~',
    'chief justice':
      'oliy sud rais~|konstitutsiyaviy sud rais~|sud rais~|bosh sudya~|konstitutsiyaviy sud raisi~',
    ombudsman: "ombudsman~|inson huquqlari bo'yicha vakil~|bolalar ombudsman~|biznes-ombudsman~",
    general:
      'general~|general-mayor~|general-leytenant~|general-polkovnik~|marshal~|armiya general~',
    admiral: 'admiral~|vitse-admiral~|kontr-admiral~',
    officer:
      'polkovnik~|podpolkovnik~|!mayor~|kapitan~|leytenant~|serjant~|?ofitser~|katta leytenant~|inspektor~|sherif~|profilaktika inspektor~|?zobit~|katta serjant~|kichik leytenant~',
    commander: "qo'mondon~|bosh qo'mondon~|oliy bosh qo'mondon~|komandir~",
    'chief of staff':
      "bosh shtab boshlig~|bosh shtab boshlig'~|prezident administratsiyasi rahbar~|apparat rahbar~|prezident devoni rahbar~|shtab boshlig'~",
    'police chief':
      "politsiya boshlig'~|politsiya rahbar~|IIB boshlig'~|IIBB boshlig'~|militsiya boshlig'~|politsiya komissar~",
    king: 'qirol|qiroli~|qirolning|qirolga|monarx~|podshoh~',
    queen: 'qirolicha~|malika~',
    prince: 'shahzoda~|knyaz~|gersog~',
    princess: 'malika|malikasi~|gersoginya~',
    'crown prince': 'valiahd~|valiahd shahzoda~|taxt vorisi~',
    emperor: 'imperator~|podsho~|shoh|shohi',
    sultan: 'sulton|sultoni|sultonining|sultonning',
    emir: 'amir|amiri|amirining|shayx~',
    pope: 'papa|rim papa~|rim papasi~|rim papasining',
    patriarch: 'patriarx~|mitropolit~|katolikos~',
    bishop: 'yepiskop~|arxiyepiskop~|kardinal~|episkop~',
    cleric:
      'oyatulloh~|ayatolla~|muftiy~|imom~|ravvin~|bosh imom~|dalay-lama|imom-xatib~|bosh muftiy~|bosh ravvin~|nunsiy~',
    head: "?rahbar~|?boshliq|?boshlig'~|?bosh direktor~|?mudir~|?boshqaruvchi~|?bo'lim boshlig'~",
    chair: "?rais~|?hamrais~|qo'mita rais~|komissiya rais~|mahalla rais~",
    director: '?direktor~|?ijrochi direktor~|?bosh direktor~',
    'chief executive': '?kuzatuv kengashi rais~|?boshqaruv rais~|?CEO|?moliya direktor~',
    member: "?a'zo~|hukumat a'zo~|vazirlar mahkamasi a'zo~|kabinet a'zo~",
    official:
      '?rasmiy~|amaldor~|mansabdor~|mansabdor shaxs~|hukumat rasmiy~|rasmiylar~|davlat rasmiy~|rasmiy shaxs~',
    'head of state': "davlat rahbar~|davlat boshlig'~|mamlakat rahbar~|davlat rahbarlari~",
    'head of government': "hukumat rahbar~|hukumat boshlig'~|hukumat rahbarlari~",
  },
  offices: {
    'minister//foreign affairs//': 'TIV rahbar~|tashqi siyosat mahkamasi rahbar~',
    'minister//foreign affairs//US': 'davlat kotib~|davlat departamenti rahbar~|AQSH davlat kotib~',
    'minister//defence//': 'pentagon rahbar~|mudofaa kotib~',
    'minister//interior//': 'IIV rahbar~|ichki ishlar kotib~',
    'minister//finance//': "moliya kotib~|g'aznachilik kotib~",
    'minister//energy//': 'energetika sekretar~|energetika kotib~',
    'minister/deputy':
      "vazir o'rinbosar~|vazirining o'rinbosar~|vazirning o'rinbosar~|vazirning birinchi o'rinbosar~|vazirining birinchi o'rinbosar~|vazir birinchi o'rinbosar~",
    'prime minister/deputy':
      "bosh vazir o'rinbosar~|bosh vazirning o'rinbosar~|bosh vazirining o'rinbosar~|vitse-premyer~",
    'president/deputy': 'vitse-prezident~|vitse prezident~',
    'governor/deputy': "hokim o'rinbosar~|hokimning o'rinbosar~",
    'speaker/deputy': "spiker o'rinbosar~|senat raisining o'rinbosar~|senat raisi o'rinbosar~",
    'chair/deputy': "?rais o'rinbosar~|?raisining o'rinbosar~|?raisi o'rinbosar~",
    'head/deputy':
      "?rahbar o'rinbosar~|?rahbarining o'rinbosar~|?boshlig'ining o'rinbosar~|?boshlig'i o'rinbosar~|?direktor o'rinbosar~",
    'head///central bank/':
      'markaziy bank rais~|markaziy bank boshqaruvi rais~|FRS rais~|markaziy bank rahbar~|markaziy bank raisi~',
    'head///intelligence service/':
      "dxx rais~|davlat xavfsizlik xizmati rais~|FBR direktor~|razvedka boshlig'~|MRB direktor~",
    'president///European Commission/':
      'yevrokomissiya rais~|yevropa komissiyasi rais~|yevrokomissiya rahbar~',
    'chair///European Union/': 'yevropa kengashi rais~|yevropa kengashi prezident~',
  },
  levels: {
    deputy: "o'rinbosar~|birinchi o'rinbosar~|muovin~|vitse",
    acting:
      "vazifasini bajaruvchi|vaqtinchalik|vazifasini vaqtincha bajaruvchi|muvaqqat|v.b.|o'tish davri",
    former: "sobiq|avvalgi|oldingi|eks|marhum|ag'darilgan|iste'fodagi",
    designate: "saylangan|yangi saylangan|tayinlangan|bo'lajak",
  },
  portfolios: {
    'foreign affairs': 'tashqi ishlar|tashqi aloqalar|xalqaro aloqalar|tashqi siyosat|TIV',
    defence: 'mudofaa|milliy mudofaa|harbiy ishlar',
    interior: 'ichki ishlar|ichki xavfsizlik|IIV|jamoat xavfsizligi',
    finance: "moliya|soliq|iqtisodiyot va moliya|byudjet|g'aznachilik",
    economy:
      "iqtisodiyot|iqtisodiy taraqqiyot|iqtisodiy rivojlanish|iqtisodiyot va sanoat|iqtisodiy taraqqiyot va kambag'allikni qisqartirish|iqtisod",
    justice: 'adliya',
    health: "sog'liqni saqlash|sogʻliqni saqlash",
    education:
      "xalq ta'limi|ta'lim|oliy ta'lim|maktabgacha ta'lim|maktabgacha va maktab ta'limi|oliy va o'rta maxsus ta'lim|ma'rifat",
    science: "fan|oliy ta'lim, fan va innovatsiyalar|innovatsion rivojlanish|texnologiya|ilm-fan",
    energy: "energetika|neft|neft va gaz|energiya|tog'-kon sanoati va geologiya",
    agriculture: "qishloq xo'jaligi|qishloq va suv xo'jaligi|oziq-ovqat",
    transport: "transport|yo'llar|temir yo'llari",
    culture: "madaniyat|madaniyat va turizm|san'at",
    environment:
      "ekologiya|atrof-muhit|ekologiya va atrof-muhitni muhofaza qilish|tabiiy resurslar|suv xo'jaligi|iqlim",
    labour: "bandlik|mehnat|bandlik va mehnat munosabatlari|kambag'allikni qisqartirish va bandlik",
    'social affairs':
      "ijtimoiy himoya|ijtimoiy ta'minot|ijtimoiy masalalar|ijtimoiy siyosat|aholini ijtimoiy muhofaza qilish",
    trade:
      'savdo|tashqi savdo|investitsiyalar va tashqi savdo|investitsiyalar, sanoat va savdo|sanoat va savdo|tijorat',
    industry: 'sanoat|sanoat va texnologiyalar|innovatsiya',
    'digital affairs':
      'raqamli texnologiyalar|axborot texnologiyalari|axborot|kommunikatsiya|aloqa',
    'emergency situations': 'favqulodda vaziyatlar|FVV|favqulodda holatlar',
    security: 'xavfsizlik|milliy xavfsizlik|davlat xavfsizligi|razvedka',
    migration: 'migratsiya|qochqinlar|immigratsiya|tashqi mehnat migratsiyasi|integratsiya',
    housing:
      "qurilish|uy-joy|uy-joy kommunal xizmat ko'rsatish|qurilish va uy-joy kommunal xo'jaligi|shaharsozlik",
    sport: 'sport|yoshlar|jismoniy tarbiya va sport|yoshlar siyosati va sport|yoshlar ishlari',
    tourism: 'turizm|turizm va sport|turizm va madaniy meros',
    'family affairs':
      "oila|oila va xotin-qizlar|mahalla va oilani qo'llab-quvvatlash|xotin-qizlar|ayollar|gender",
    'european affairs': 'yevropa ishlari|yevropa|breksit|brexit|yevropa integratsiyasi',
    development: 'taraqqiyot|rivojlanish|xalqaro rivojlanish|hamkorlik|xalqaro hamkorlik',
    infrastructure: 'infratuzilma|infrastruktura',
    press: 'matbuot|ommaviy axborot vositalari|media|axborot siyosati',
  },
  ministry: 'vazirlik|vazirlig~|departament~|mahkama~|ministrlik|ministrligi~',
  bodies: {
    'European Union': 'yevropa ittifoqi|yevropa ittifoqi~|YEI|YI|evropa ittifoqi~',
    'European Commission': 'yevropa komissiyasi|yevropa komissiyasi~|yevrokomissiya~',
    'European Parliament': 'yevropa parlamenti|yevropa parlamenti~|yevroparlament~',
    NATO: 'NATO|alyans~',
    'United Nations': 'birlashgan millatlar tashkiloti|BMT|birlashgan millatlar tashkiloti~',
    OSCE: 'YEXHT|EXHT',
    'World Health Organization':
      "jahon sog'liqni saqlash tashkiloti|JSST|jahon sog'liqni saqlash tashkiloti~",
    'International Monetary Fund': "xalqaro valyuta jamg'armasi|XVJ|xalqaro valyuta jamg'armasi~",
    'World Bank': 'jahon banki|jahon banki~',
    'African Union': 'afrika ittifoqi|afrika ittifoqi~',
    'Arab League': 'arab davlatlari ligasi|arab davlatlari ligasi~|arab ligasi',
    'White House': 'oq uy|oq uyning|oq uy~',
    Kremlin: 'kreml|kreml~',
    Pentagon: 'pentagon|pentagon~',
    'State Department': 'davlat departamenti|davlat departamenti~',
    parliament:
      'oliy majlis|oliy majlis~|parlament~|qonunchilik palatasi~|davlat dumasi~|duma~|kongress~|milliy majlis~|bundestag~|oliy rada~|majlis~',
    senate: 'senat~|senati~|federatsiya kengashi~|lordlar palatasi~|yuqori palata~',
    'lower house': 'vakillar palatasi~|jamoalar palatasi~|quyi palata~',
    government:
      "hukumat~|hukumati~|vazirlar mahkamasi|vazirlar mahkamasi~|kabinet~|davlat~|ma'muriyat~|ma'muriyati~",
    'presidential administration':
      'prezident administratsiyasi|prezident administratsiyasi~|prezident devoni~|prezident huzuridagi',
    'security council': 'xavfsizlik kengashi|xavfsizlik kengashi~|milliy xavfsizlik kengashi~',
    'central bank':
      'markaziy bank|markaziy bank~|milliy bank~|federal rezerv tizimi~|FRS|yevropa markaziy banki~',
    'supreme court': 'oliy sud|oliy sud~|oliy sudi~',
    'constitutional court': 'konstitutsiyaviy sud~|konstitutsiyaviy sudi~',
    court: "sud~|sudi~|jinoyat ishlari bo'yicha sud~",
    "prosecutor's office": 'prokuratura~|bosh prokuratura~|prokuraturasi~',
    police:
      'politsiya~|militsiya~|ichki ishlar boshqarmasi~|IIB|IIBB|ichki ishlar bosh boshqarmasi~',
    army: 'armiya~|qurolli kuchlar~|harbiy-havo kuchlari~|harbiy-dengiz kuchlari~|milliy gvardiya~|havo kuchlari~|dengiz floti~',
    'general staff': 'bosh shtab~|bosh shtabi~',
    'intelligence service':
      'davlat xavfsizlik xizmati~|DXX|razvedka~|MRB|FBR|FXX|maxsus xizmat~|FSB',
    embassy: 'elchixona~|elchixonasi~|konsullik|konsulxona~|bosh konsulxona~',
    party:
      "partiya~|partiyasi~|muxolifat~|respublikachilar~|demokratlar~|respublikachi|demokrat|respublikachilar partiyasi~|demokratlar partiyasi~|o'zlidep",
    'parliamentary group': 'fraksiya~|fraksiyasi~|parlament guruhi~',
    committee: "qo'mita~|qo'mitasi~|davlat qo'mitasi~|olimpiya qo'mitasi~|komitet~|komiteti~",
    commission: 'komissiya~|komissiyasi~|markaziy saylov komissiyasi~|MSK|saylov komissiyasi~',
    council: 'kengash~|kengashi~|yevropa kengashi~|xalq deputatlari kengashi~',
    agency:
      "agentlik|agentlig~|agentligi~|xizmat~|xizmati~|boshqarma~|boshqarmasi~|bosh boshqarma~|bo'lim~|bo'limi~|inspeksiya~|jamg'arma~|jamg'armasi~|markaz~|markazi~",
    city: 'shahar~|shahri~|munitsipalitet~',
    district: 'tuman~|tumani~|okrug~',
    region: 'viloyat~|viloyati~|hudud~|shtat~|shtati~|provinsiya~|mintaqa~',
  },
  links: "bo'yicha|huzuridagi|ishlari bo'yicha|masalalari bo'yicha",
  destinations: 'dagi',
  fillers:
    'yangi|birinchi|respublika~|respublikasi~|federatsiya~|federatsiyasi~|qirollig~|bosh|yuqori|maxsus|oliy|federal|hozirgi|amaldagi|rasmiy|davlat|doimiy|harbiy|xalqaro|milliy|katta|favqulodda|muxtor|ikkinchi|shtatining|shtati|jamoat',
  origins: 'tomonidan|nomidan|tomoni|lik',
  determiners: "biri bo'lgan|biri|bir|uning|o'z|bo'lgan",
  copulas: "sifatida|bo'lgan|bo'ldi|etib|tayinlangan|saylangan",
  indefinites: "bir|har|hech bir|har qanday|biror|boshqa bir|ba'zi|bir necha|ikki|uch|qaysi|boshqa",
  plural: /..lar(?:[idgnc]|$)/,
  conjunctions: 'va|hamda|bilan',
  vacantBefore: '',
  vacantAfter:
    "saylov~|saylovi~|saylovlari~|lavozimi~|nomzod~|nomzodi~|bo'lish~|sifatida|etib|kursisi",
  counterparts: 'hamkasb~|hamkasbi~',
  honorifics:
    'janob|xonim|dr|dr.|prof.|professor|doktor|ser|lord|shayx|hoji|akademik|hazrat|hazratlari',
  bareNouns: 'before',
  adjectives: 'before',
  isHeadLast: true,
  genitive: /ning$/,
};
