import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const tr: OfficeLanguage = {
  language: 'tr',
  endings:
    /^(l[ae]r)?(s?[ıiuü]|[ıiuü]m[ıiuü]z|m[ıiuü]z|[ıiuü]m)?['’]?(y?[ıiuü]|n[ıiuü]|[yn]?[ae]|n?[dt][ae]n?|n?[ıiuü]n|y?l[ae]|[dt][ıiuü]r|yd[ıiuü]|c[ae])?(ki(l[ae]r)?)?$/,
  roles: {
    president: 'cumhurbaşkan~|devlet başkan~|başkan~|eş başkan~',
    'prime minister': 'başbakan~|hükümet başkan~|eyalet başbakan~|başvekil~',
    chancellor: 'şansölye~|başbakan~ şansölye',
    minister: 'bakan~|vekil~ bakan|devlet bakan~',
    'state secretary': 'müsteşar~|devlet sekreter~|bakanlık müsteşar~',
    governor: 'vali~|eyalet valis~|genel vali~|kaymakam~|vali yardımcı~',
    mayor:
      'belediye başkan~|büyükşehir belediye başkan~|şehremin~|belediye eş başkan~|muhtar~|belediye başkan~ vekil~',
    'member of parliament':
      'milletvekil~|parlamenter~|mebus~|kongre üye~|temsilciler meclisi üye~|parlamento üye~|vekil~|meclis üye~|eyalet temsilci~',
    senator: 'senatör~',
    councillor: 'meclis üye~|belediye meclis üye~|il genel meclisi üye~',
    speaker:
      'meclis başkan~|TBMM başkan~|parlamento başkan~|temsilciler meclisi başkan~|senato başkan~|çoğunluk lider~|azınlık lider~|millet meclisi başkan~|meclis sözcü~',
    'party leader':
      'genel başkan~|parti lider~|muhalefet lider~|parti başkan~|grup başkanvekil~|parti genel başkan~|il başkan~|ilçe başkan~|grup başkan~|ana muhalefet lider~',
    leader: '?lider~|önder~|hükümdar~|dini lider~|?başı|elebaşı~',
    ambassador: 'büyükelçi~|sefir~|daimi temsilci~|elçi~|yüksek komiser~|maslahatgüzar~',
    consul: 'başkonsolos~|konsolos~|fahri konsolos~',
    envoy:
      'özel temsilci~|özel elçi~|arabulucu~|müzakereci~|baş müzakereci~|başmüzakereci~|özel rapportör~|raportör~|özel raportör~|özel koordinatör~',
    diplomat: 'diplomat~|ateşe~|askeri ateşe~|yüksek temsilci~|dış politika şef~',
    representative: '?temsilci~|?delege~|ticaret temsilci~|?murahhas~',
    spokesperson:
      'sözcü~|basın sekreter~|basın sözcü~|parti sözcü~|basın danışman~|iletişim başkan~|basın müşavir~',
    adviser:
      'danışman~|başdanışman~|müşavir~|?yardımcıs~|ulusal güvenlik danışman~|baş danışman~|stratejist~',
    'secretary-general': 'genel sekreter~',
    secretary: '?sekreter~|kabine sekreter~|?katip~|?katib~|birinci sekreter~',
    commissioner: 'komiser~|AB komiser~|komisyon üye~',
    'attorney general':
      'başsavcı~|cumhuriyet başsavcı~|yargıtay cumhuriyet başsavcı~|adalet başmüşavir~|başsavcıvekil~',
    prosecutor:
      'savcı~|cumhuriyet savcı~|bölge savcı~|özel savcı~|özel yetkili savcı~|iddia makam~|özel danışman~|özel soruşturmacı~|askeri savcı~|bağımsız savcı~',
    judge: 'yargıç~|hâkim~|?hakim~|yüksek mahkeme yargıc~|yargıc~',
    'chief justice':
      'yargıtay başkan~|danıştay başkan~|anayasa mahkemesi başkan~|mahkeme başkan~|yüksek mahkeme başkan~|başyargıç|başyargıc~',
    ombudsman: 'ombudsman~|kamu başdenetçi~|kamu denetçi~',
    general:
      'general~|korgeneral~|orgeneral~|tümgeneral~|tuğgeneral~|mareşal~|paşa~|kara kuvvetleri komutan~|jandarma genel komutan~|serasker~',
    admiral:
      'amiral~|oramiral~|koramiral~|tümamiral~|tuğamiral~|deniz kuvvetleri komutan~|kaptan-ı derya|kaptanıderya',
    officer:
      'albay~|yarbay~|!binbaşı~|yüzbaşı~|teğmen~|üsteğmen~|?çavuş~|başçavuş~|şerif~|müfettiş~|emniyet amir~|?subay~|astsubay~|polis memur~|dedektif~|başkomiser~|komiser~|uzman çavuş~|komiser yardımcı~',
    commander: 'komutan~|başkomutan~|kuvvet komutan~|kumandan~',
    'chief of staff': 'genelkurmay başkan~|özel kalem müdür~|kurmay başkan~|genel kurmay başkan~',
    'police chief':
      'emniyet müdür~|polis şef~|emniyet genel müdür~|il emniyet müdür~|polis müdür~|emniyet müdürü~',
    king: 'kral~|kralı~|hükümdar~',
    queen: 'kraliçe~|ece~',
    prince: 'prens~|şehzade~|dük~|düka~|büyük dük~',
    princess: 'prenses~|düşes~',
    'crown prince': 'veliaht prens~|veliaht~|veliahd~',
    emperor: 'imparator~|imparatoriçe~|çar~|padişah~|şah|şahı|şahının',
    sultan: 'sultan~|padişah~|halife~',
    emir: 'emir|emiri|emirinin|şeyh~|emirler',
    pope: "papa|papa'nın|papalık|papa’nın|papa’ya",
    patriarch: 'patrik|patriği|patriğin~|ekümenik patrik|fener rum patriği|metropolit~',
    bishop: 'piskopos~|başpiskopos~|kardinal~',
    cleric:
      'ayetullah~|müftü~|imam~|haham~|hahambaşı~|dalay lama|şeyhülislam~|diyanet işleri başkan~|başmüftü~|hahambaşı|papalık nuncio~|başhaham~',
    head: '?şef~|?müdür~|?genel müdür~|?amir~|?yönetici~|?daire başkan~|?sorumlu~|?baş~ yetkili|?kurum başkan~|müsteşar~',
    chair:
      '?kurul başkan~|komisyon başkan~|komite başkan~|?eşbaşkan~|?dernek başkan~|?birlik başkan~|?oda başkan~|?federasyon başkan~',
    director: '?direktör~',
    'chief executive':
      "?icra direktör~|?CEO|ceo'su|?genel koordinatör~|?icra kurulu başkan~|?yönetim kurulu başkan~|?mali işler direktör~",
    member: '?üye~|kabine üye~|kurul üye~|?azası',
    official: 'yetkili~|hükümet yetkili~|bürokrat~|memur~|resmi yetkili~|devlet adam~',
    'head of state': 'devlet başkan~|devlet ve hükümet başkan~',
    'head of government': 'hükümet başkan~|hükümet lider~',
  },
  offices: {
    'minister//foreign affairs//': 'hariciye vekil~|hariciye nazır~',
    'minister//interior//': 'dahiliye vekil~|dahiliye nazır~',
    'minister//defence//': 'harbiye nazır~',
    'minister//finance//': 'hazine ve maliye bakan~|hazine bakan~',
    'head///central bank/':
      'merkez bankası başkan~|TCMB başkan~|fed başkan~|ECB başkan~|merkez bankası guvernör~',
    'head///intelligence service/':
      'MİT başkan~|istihbarat başkan~|CIA başkan~|CIA direktör~|FBI direktör~|FBI başkan~|MİT müsteşar~',
    'president///European Commission/': 'AB komisyonu başkan~|avrupa komisyonu başkan~',
    'chair///European Union/': 'AB konseyi başkan~|avrupa birliği konseyi başkan~|AB dönem başkan~',
    'president/deputy':
      'başkan yardımcı~|cumhurbaşkanı yardımcı~|devlet başkan yardımcı~|başkan vekil~|başkanvekil~',
    'minister/deputy': 'bakan yardımcı~',
    'prime minister/deputy': 'başbakan yardımcı~',
    'governor/deputy': 'vali yardımcı~|vali vekil~',
    'party leader/deputy': 'genel başkan yardımcı~',
    'speaker/deputy': 'meclis başkanvekil~',
    'secretary-general/deputy': 'genel sekreter yardımcı~',
    'head/deputy': '?genel müdür yardımcı~|?müdür yardımcı~',
  },
  levels: {
    deputy: 'yardımcı~|vekil~|muavin~|birinci yardımcı~|vekil',
    acting: 'geçici|vekaleten|vekâleten|fiili|geçiş dönemi',
    former: 'eski|sabık|merhum|dönemin|devrik|önceki|bir önceki',
    designate: 'seçilmiş|seçilen|atanan|müstakbel|adayı',
  },
  portfolios: {
    'foreign affairs': 'dışişleri|dış işleri|hariciye|dış ilişkiler|dış politika|dışişler',
    defence: 'savunma|milli savunma|millî savunma|millî müdafaa|savaş|harp',
    interior: 'içişleri|iç işleri|iç güvenlik|dahiliye',
    finance: 'maliye|hazine ve maliye|hazine|finans|bütçe',
    economy: 'ekonomi|kalkınma|ekonomik kalkınma|iktisat|ekonomi ve enerji',
    justice: 'adalet',
    health: 'sağlık|halk sağlığı|sağlık ve sosyal yardım',
    education: 'milli eğitim|millî eğitim|eğitim|yükseköğretim|maarif',
    science: 'bilim|bilim, sanayi ve teknoloji|bilim ve teknoloji|teknoloji|araştırma',
    energy: 'enerji|enerji ve tabii kaynaklar|petrol|tabii kaynaklar',
    agriculture:
      'tarım|tarım ve orman|gıda, tarım ve hayvancılık|gıda|tarım ve köyişleri|balıkçılık',
    transport:
      'ulaştırma|ulaştırma ve altyapı|ulaşım|ulaştırma, denizcilik ve haberleşme|denizcilik',
    culture: 'kültür|kültür ve turizm|sanat',
    environment:
      'çevre|çevre ve şehircilik|çevre, şehircilik ve iklim değişikliği|orman ve su işleri|iklim|ekoloji|su işleri',
    labour: 'çalışma|çalışma ve sosyal güvenlik|istihdam|iş',
    'social affairs':
      'sosyal güvenlik|sosyal politikalar|aile ve sosyal politikalar|sosyal işler|aile ve sosyal hizmetler|sosyal yardım',
    trade: 'ticaret|gümrük ve ticaret|dış ticaret',
    industry: 'sanayi|sanayi ve teknoloji|sanayi ve ticaret',
    'digital affairs':
      'iletişim|haberleşme|dijital dönüşüm|bilgi teknolojileri|dijital|enformasyon',
    'emergency situations': 'acil durumlar|olağanüstü haller|afet ve acil durum|afet',
    security: 'güvenlik|milli güvenlik|ulusal güvenlik|devlet güvenliği|istihbarat|emniyet',
    migration: 'göç|göçmenlik|mülteci|göç idaresi|uyum|entegrasyon',
    housing: 'bayındırlık|bayındırlık ve iskan|konut|imar|şehircilik|iskân',
    sport: 'gençlik ve spor|spor|gençlik',
    tourism: 'turizm',
    'family affairs':
      'aile|kadın|kadın ve aileden sorumlu|aile, çalışma ve sosyal hizmetler|çocuk|eşitlik',
    'european affairs': 'avrupa birliği|AB|avrupa|avrupa işleri|brexit',
    development: 'kalkınma|uluslararası kalkınma|iş birliği|işbirliği',
    infrastructure: 'altyapı',
    press: 'basın|medya|iletişim',
  },
  ministry: 'bakanlık|bakanlığ~|nezaret~|departman~',
  bodies: {
    'European Union': "avrupa birliği|avrupa birliği~|AB'nin",
    'European Commission':
      'avrupa komisyonu|avrupa komisyonu~|AB komisyonu|AB komisyonu~|komisyon~',
    'European Parliament': 'avrupa parlamentosu|avrupa parlamentosu~|AP',
    NATO: "NATO|NATO'nun|NATO’nun",
    'United Nations': "birleşmiş milletler|BM|birleşmiş milletler'in",
    OSCE: 'AGİT',
    'World Health Organization': 'dünya sağlık örgütü|dünya sağlık örgütü~|DSÖ',
    'International Monetary Fund': 'uluslararası para fonu|uluslararası para fonu~|IMF',
    'World Bank': 'dünya bankası|dünya bankası~',
    'African Union': 'afrika birliği|afrika birliği~',
    'Arab League': 'arap birliği|arap ligi|arap birliği~',
    'White House': 'beyaz saray|beyaz saray~',
    Kremlin: 'kremlin|kremlin~',
    Pentagon: 'pentagon|pentagon~',
    'State Department': 'ABD dışişleri bakanlığı|ABD dışişleri',
    parliament:
      'TBMM|meclis|parlamento~|büyük millet meclisi|millet meclisi|kongre~|bundestag|duma|milli meclis|meclisi|ulusal meclis',
    senate: 'senato~|federasyon konseyi|lordlar kamarası|üst meclis',
    'lower house': 'temsilciler meclisi|avam kamarası|alt meclis',
    government: 'hükümet~|kabine~|bakanlar kurulu|yönetim~|devlet|idare~',
    'presidential administration':
      'cumhurbaşkanlığı|başkanlık|devlet başkanlığı|başbakanlık|cumhurbaşkanlığı~',
    'security council':
      'güvenlik konseyi|milli güvenlik kurulu|ulusal güvenlik konseyi|MGK|güvenlik konseyi~',
    'central bank': 'merkez bankası|merkez bankası~|TCMB|fed|avrupa merkez bankası|ECB',
    'supreme court': 'yüksek mahkeme|yargıtay|danıştay|yüce divan',
    'constitutional court': 'anayasa mahkemesi',
    court: 'mahkeme~|istinaf mahkemesi|ağır ceza mahkemesi',
    "prosecutor's office": 'savcılık|savcılığ~|başsavcılık|başsavcılığ~|cumhuriyet başsavcılığı',
    police: 'polis~|emniyet|emniyet genel müdürlüğü|jandarma|polis teşkilatı',
    army: 'ordu~|silahlı kuvvetler|türk silahlı kuvvetleri|hava kuvvetleri|deniz kuvvetleri|kara kuvvetleri|TSK|donanma~|jandarma genel komutanlığı',
    'general staff': 'genelkurmay|genelkurmay~',
    'intelligence service':
      'istihbarat|MİT|CIA|FBI|istihbarat teşkilatı|istihbarat servisi|milli istihbarat teşkilatı',
    embassy: 'büyükelçilik|büyükelçiliğ~|konsolosluk|konsolosluğ~',
    party:
      'parti~|ak parti|AKP|CHP|MHP|HDP|iyi parti|cumhuriyetçi|demokrat|cumhuriyetçi parti|demokrat parti|muhalefet|iktidar partisi|BBP|SP|DSP|işçi partisi|muhafazakar parti|ANAP|DYP|BDP',
    'parliamentary group': 'grup|meclis grubu|grubu',
    committee: 'komite~|alt komite~|olimpiyat komitesi|adalet komitesi',
    commission: 'komisyon~|seçim kurulu|yüksek seçim kurulu|YSK',
    council: 'konsey~|kurul~|şura~|belediye meclisi|il genel meclisi|danışma kurulu|avrupa konseyi',
    agency: 'ajans~|kurum~|teşkilat~|müdürlük|müdürlüğ~|daire~|başkanlığ~|servis~|idaresi',
    city: 'belediye~|şehir|büyükşehir|kent',
    district: 'ilçe~|bölge~|kaza',
    region: 'il|eyalet~|vilayet~|bölge~|özerk cumhuriyet~',
  },
  links: 'işlerinden sorumlu|den sorumlu|sorumlu|konularından sorumlu',
  destinations: 'nezdindeki|nezdinde',
  fillers:
    'yeni|birinci|ilk|üst düzey|kıdemli|yüksek|baş|genel|cumhuriyet~|federasyon~|krallığ~|mevcut|şimdiki|resmi|özel|federal|milli|ulusal|askeri|uluslararası|bölgesel|daimi|onursal|kurucu|siyasi|ikinci|geçici',
  origins: 'tarafından|adına',
  determiners: 'biri olan|biri|bir|onun|kendi|olan',
  copulas: 'olarak|oldu|idi|olan|seçilen|atanan',
  indefinites: 'bir|her|hiçbir|herhangi bir|başka bir|bazı|birkaç|iki|üç|hangi|çoğu|diğer',
  plural: /..l[ae]r(?:[ıidny]|$)/,
  conjunctions: 've|ile',
  vacantBefore: '',
  vacantAfter:
    'aday~|adaylık|adaylığ~|olmak|seçim~|seçil~|koltuğ~|olma|makam~|görevine|görevini|olmaya|olarak',
  counterparts: 'mevkidaş~|meslektaş~|muadil~',
  honorifics: 'sayın|bay|bayan|dr|dr.|prof|prof.|doç.|av.|sn.|hz.|hazreti|lord|sir|leydi|şeyh|hoca',
  bareNouns: 'before',
  adjectives: 'before',
  isHeadLast: true,
  genitive: /(?:['’]n?|[ns])?[ıiuü]n$/,
};
