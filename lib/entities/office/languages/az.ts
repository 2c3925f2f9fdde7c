import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const az: OfficeLanguage = {
  language: 'az',
  endings:
    /^(l[aə]r)?(s?[ıiuü]|[ıiuü]m[ıiuü]z|m[ıiuü]z)?['’]?(n?[ıiuü]n|[yn]?[ıiuü]|[yn]?[aə]|n?d[aə]n?|l[aə]|yl[aə]|d[ıiuü]r|k[iı])?$/,
  roles: {
    president: 'prezident~|dövlət başçı~|həmprezident~',
    'prime minister': 'baş nazir~|hökumət başçı~|premyer~|premyer-nazir~',
    chancellor: 'kansler~|federal kansler~',
    minister: 'nazir~',
    'state secretary': 'dövlət müşavir~|nazirliyin dövlət katib~|parlament katib~',
    governor:
      'qubernator~|vali~|general-qubernator~|icra hakimiyyətinin başçı~|icra başçı~|icra hakimiyyəti başçı~|qubernator müavin~|prefekt~',
    mayor:
      'mer|meri|merin|merini|merinə|şəhər rəhbər~|şəhər icra hakimiyyətinin başçı~|bələdiyyə başçı~|bələdiyyə sədr~|bürgermeyster~|şəhər başçı~|mer müavin~|bələdiyyə sədrinin müavin~',
    'member of parliament':
      'deputat~|millət vəkil~|parlament üzv~|konqresmen~|qanunverici~|milli məclisin üzv~|milli məclisin deputat~|nümayəndələr palatasının üzv~|parlamentari~|avrodeputat~',
    senator: 'senator~',
    councillor: 'bələdiyyə üzv~|şəhər şurasının üzv~|şura üzv~',
    speaker:
      'spiker~|milli məclisin sədr~|parlamentin sədr~|parlament sədr~|nümayəndələr palatasının sədr~|senatın sədr~|çoxluğun lider~|azlığın lider~|milli məclis sədr~',
    'party leader':
      'partiya lider~|müxalifət lider~|partiyanın lider~|partiyanın sədr~|partiya sədr~|partiyasının sədr~|partiyasının lider~|müxalifətin lider~|fraksiya rəhbər~',
    leader: '?lider~|ali dini lider~|hökmdar~|dini lider~|ümummilli lider~|?öndər~',
    ambassador:
      'səfir~|fövqəladə və səlahiyyətli səfir~|daimi nümayəndə~|müvəqqəti işlər vəkil~|ali komissar~',
    consul: 'konsul~|baş konsul~|fəxri konsul~',
    envoy:
      'xüsusi nümayəndə~|elçi~|xüsusi elçi~|vasitəçi~|danışıqçı~|həmsədr~|xüsusi məruzəçi~|baş danışıqçı~|xüsusi koordinator~',
    diplomat: 'diplomat~|attaşe~|hərbi attaşe~|ali nümayəndə~|xarici siyasət rəhbər~',
    representative: '?nümayəndə~|səlahiyyətli nümayəndə~|?müvəkkil~|ticarət nümayəndə~',
    spokesperson:
      'mətbuat katib~|sözçü~|rəsmi nümayəndə~|mətbuat xidmətinin rəhbər~|mətbuat xidməti rəhbər~|mətbuat xidmətinin rəis~',
    adviser: 'müşavir~|köməkçi~|baş müşavir~|?məsləhətçi~|milli təhlükəsizlik üzrə müşavir~',
    'secretary-general': 'baş katib~|baş sekretar~',
    secretary: '?katib~|birinci katib~|məsul katib~|icraçı katib~|təhlükəsizlik şurasının katib~',
    commissioner: 'komissar~|avrokomissar~|müvəkkil~',
    'attorney general': 'baş prokuror~',
    prosecutor:
      'prokuror~|xüsusi prokuror~|hərbi prokuror~|dövlət ittihamçı~|müstəntiq~|xüsusi məsləhətçi~|xüsusi müstəntiq~|xüsusi vəkil~',
    judge: 'hakim|hakimi|hakimlər~|hakimin|hakimə|hakimdən|ali məhkəmənin hakim~',
    'chief justice':
      'ali məhkəmənin sədr~|konstitusiya məhkəməsinin sədr~|məhkəmənin sədr~|məhkəmə sədr~|baş hakim~',
    ombudsman: 'ombudsman~|insan hüquqları üzrə müvəkkil~',
    general: 'general~|general-mayor~|general-leytenant~|general-polkovnik~|marşal~|ordu general~',
    admiral: 'admiral~|vitse-admiral~|kontr-admiral~',
    officer:
      'polkovnik~|polkovnik-leytenant~|!mayor~|kapitan~|leytenant~|?zabit~|baş leytenant~|gizir~|müstəntiq~|şerif~|serjant~|mayor~|çavuş~|baş serjant~|rayon polis rəis~|kapitan-leytenant~',
    commander: 'komandan~|komandir~|baş komandan~|ali baş komandan~',
    'chief of staff':
      'baş qərargah rəis~|baş qərargahın rəis~|prezident administrasiyasının rəhbər~|prezident administrasiyasının başçı~|aparat rəhbər~|aparatının rəhbər~|qərargah rəis~',
    'police chief':
      'polis rəis~|polis idarəsinin rəis~|baş polis idarəsinin rəis~|polis şef~|polis şöbəsinin rəis~',
    king: 'kral~|monarx~|padşah~',
    queen: 'kraliça~',
    prince: 'şahzadə~|prins~|hersoq~|knyaz~',
    princess: 'şahzadə xanım|prinsessa~|hersoginya~',
    'crown prince': 'vəliəhd~|vəliəhd şahzadə~',
    emperor: 'imperator~|imperatriçə~|çar|çarı|şah|şahı',
    sultan: 'sultan|sultanı|sultanın|sultanının',
    emir: 'əmir|əmiri|əmirinin|şeyx~',
    pope: 'papa|roma papa~|roma papası~',
    patriarch: 'patriarx~|katolikos~|mitropolit~',
    bishop: 'yepiskop~|arxiyepiskop~|kardinal~',
    cleric:
      'ayətullah~|müfti~|imam~|ravvin~|şeyxülislam~|dalay-lama|axund~|qmi sədri|nunsi~|baş ravvin~|baş müfti~',
    head: '?rəhbər~|?başçı~|?rəis~|?müdir~|?şef~|?baş direktor~|?idarə rəis~|?şöbə müdir~',
    chair: '?sədr~|?həmsədr~|komitə sədr~|komissiya sədr~',
    director: '?direktor~|?icraçı direktor~|?baş direktor~',
    'chief executive':
      '?müşahidə şurasının sədr~|?idarə heyətinin sədr~|?icraçı sədr~|?CEO|?maliyyə direktor~',
    member: '?üzv~|kabinetin üzv~|nazirlər kabinetinin üzv~|?komitənin üzv~',
    official:
      'rəsmiləri|rəsmilər~|rəsmisi~|hökumət rəsmi~|məmur~|vəzifəli şəxs~|dövlət rəsmi~|?səlahiyyətli~|yüksək vəzifəli şəxs~|rəsmi şəxs~',
    'head of state': 'dövlət başçı~|dövlət başçıları~|ölkə başçı~',
    'head of government': 'hökumət başçı~|hökumət başçıları~',
  },
  offices: {
    'minister//foreign affairs//': 'XIN başçı~|XIN rəhbər~|xarici siyasət idarəsinin rəhbər~',
    'minister//foreign affairs//US': 'dövlət katib~|dövlət departamentinin rəhbər~',
    'minister//defence//': 'pentaqon rəhbər~|pentaqonun rəhbər~|müdafiə katib~',
    'minister//interior//': 'daxili işlər katib~|din rəhbər~',
    'minister//finance//': 'maliyyə katib~|xəzinədarlıq katib~',
    'minister//energy//': 'energetika katib~|enerji katib~',
    'minister//trade//': 'ticarət katib~',
    'minister/deputy':
      'nazir müavin~|nazirinin müavin~|nazirin müavin~|nazirin birinci müavin~|nazirinin birinci müavin~',
    'prime minister/deputy':
      'baş nazirin müavin~|baş nazir müavin~|baş nazirinin müavin~|vitse-premyer~',
    'president/deputy': 'vitse-prezident~|birinci vitse-prezident~|prezidentin müavin~',
    'speaker/deputy': 'vitse-spiker~|milli məclis sədrinin müavin~|parlament sədrinin müavin~',
    'chair/deputy': '?sədr müavin~|?sədrin müavin~|?sədrinin müavin~',
    'head/deputy':
      '?rəhbərin müavin~|?rəhbərinin müavin~|?rəisin müavin~|?rəisinin müavin~|?başçısının müavin~|?müdir müavin~|?direktor müavin~',
    'head///central bank/':
      'mərkəzi bankın sədr~|mərkəzi bankın idarə heyətinin sədr~|AMB sədr~|mərkəzi bank sədr~|FRS sədr~|mərkəzi bankın rəhbər~',
    'head///intelligence service/':
      'DTX rəis~|dövlət təhlükəsizliyi xidmətinin rəis~|FBI direktor~|CIA direktor~|MKI direktor~',
    'president///European Commission/':
      'avropa komissiyasının sədr~|avropa komissiyasının prezident~|avrokomissiyanın sədr~',
    'chair///European Union/':
      'avropa şurasının prezident~|avropa ittifaqı şurasının prezident~|aİ şurasının prezident~',
  },
  levels: {
    deputy: 'müavin~|birinci müavin~|vitse',
    acting:
      'müvəqqəti|səlahiyyətlərini müvəqqəti icra edən|vəzifəsini icra edən|müvəqqəti icra edən|əvəz edən|keçid dövrünün',
    former: 'keçmiş|sabiq|eks|mərhum|əvvəlki|devrilmiş',
    designate: 'seçilmiş|yeni seçilmiş|təyin edilmiş|gələcək',
  },
  portfolios: {
    'foreign affairs':
      'xarici işlər|xarici əlaqələr|xarici münasibətlər|beynəlxalq əlaqələr|xarici siyasət|XİN',
    defence: 'müdafiə|milli müdafiə|müdafiə sənayesi|MN',
    interior: 'daxili işlər|daxili təhlükəsizlik|DİN',
    finance: 'maliyyə|vergilər|büdcə|xəzinədarlıq',
    economy:
      'iqtisadiyyat|iqtisadi inkişaf|iqtisadiyyat və energetika|iqtisadi məsələlər|iqtisadiyyat və sənaye',
    justice: 'ədliyyə|ədalət',
    health: 'səhiyyə|sağlamlıq',
    education: 'təhsil|elm və təhsil|ali təhsil|maarif',
    science: 'elm|texnologiya|elm və texnologiya',
    energy: 'energetika|enerji|neft|təbii sərvətlər|neft və qaz|enerji və təbii sərvətlər',
    agriculture: 'kənd təsərrüfatı|aqrar siyasət|ərzaq',
    transport: 'nəqliyyat|rabitə və nəqliyyat|rəqəmsal inkişaf və nəqliyyat|yollar',
    culture: 'mədəniyyət|mədəniyyət və turizm|incəsənət',
    environment:
      'ekologiya|ekologiya və təbii sərvətlər|ətraf mühit|ətraf mühitin mühafizəsi|iqlim|su təsərrüfatı',
    labour: 'əmək|əmək və əhalinin sosial müdafiəsi|məşğulluq',
    'social affairs':
      'sosial müdafiə|sosial məsələlər|sosial təminat|sosial siyasət|əhalinin sosial müdafiəsi|sosial inkişaf',
    trade: 'ticarət|xarici ticarət|sənaye və ticarət|beynəlxalq ticarət',
    industry: 'sənaye|sənaye və energetika|sənaye və innovasiya',
    'digital affairs':
      'rabitə və yüksək texnologiyalar|rəqəmsal inkişaf|rabitə|informasiya|informasiya texnologiyaları|kommunikasiya',
    'emergency situations': 'fövqəladə hallar|FHN|fövqəladə vəziyyətlər',
    security: 'təhlükəsizlik|milli təhlükəsizlik|dövlət təhlükəsizliyi|kəşfiyyat',
    migration:
      'miqrasiya|immiqrasiya|qaçqınlar|qaçqınların və məcburi köçkünlərin işləri|inteqrasiya',
    housing: 'tikinti|mənzil-kommunal|şəhərsalma|şəhərsalma və arxitektura|regional inkişaf',
    sport: 'gənclər və idman|idman|gənclər',
    tourism: 'turizm',
    'family affairs': 'ailə|qadın|ailə, qadın və uşaq problemləri|gender',
    'european affairs': 'avropa işləri|avropa|avropa inteqrasiyası|brexit|brekzit',
    development: 'inkişaf|beynəlxalq inkişaf|əməkdaşlıq',
    infrastructure: 'infrastruktur',
    press: 'mətbuat|media|kütləvi informasiya vasitələri',
  },
  ministry: 'nazirlik|nazirliy~|departament~',
  bodies: {
    'European Union': 'avropa ittifaqı|avropa ittifaqı~|Aİ|avropa birliyi|avropa birliyi~',
    'European Commission': 'avropa komissiyası|avropa komissiyası~|avrokomissiya~',
    'European Parliament': 'avropa parlamenti|avropa parlamenti~|avroparlament',
    NATO: 'NATO|NATO-nun|alyans~',
    'United Nations': 'birləşmiş millətlər təşkilatı|BMT|birləşmiş millətlər təşkilatı~',
    OSCE: 'ATƏT',
    'World Health Organization': 'ümumdünya səhiyyə təşkilatı|ÜST|ümumdünya səhiyyə təşkilatı~',
    'International Monetary Fund': 'beynəlxalq valyuta fondu|BVF|beynəlxalq valyuta fondu~',
    'World Bank': 'dünya bankı|dünya bankı~',
    'African Union': 'afrika ittifaqı|afrika ittifaqı~',
    'Arab League': 'ərəb dövlətləri liqası|ərəb liqası|ərəb ölkələri liqası~',
    'White House': 'ağ ev|ağ evin|ağ evi',
    Kremlin: 'kreml|kremlin|kreml~',
    Pentagon: 'pentaqon|pentaqon~',
    'State Department': 'dövlət departamenti|dövlət departamenti~',
    parliament:
      'milli məclis|milli məclis~|parlament~|konqres~|duma~|dövlət duması~|məclis~|ali məclis~|ali rada~|ali məclis',
    senate: 'senat~|federasiya şurası~|lordlar palatası~|ali palata~',
    'lower house': 'nümayəndələr palatası~|icmalar palatası~|aşağı palata~',
    government:
      'hökumət~|nazirlər kabineti~|nazirlər kabineti|kabinet~|dövlət~|administrasiya~|administrasiyası~',
    'presidential administration':
      'prezident administrasiyası|prezident administrasiyası~|prezidentin administrasiyası~|prezident aparatı~',
    'security council': 'təhlükəsizlik şurası|təhlükəsizlik şurası~|milli təhlükəsizlik şurası~',
    'central bank': 'mərkəzi bank|mərkəzi bank~|milli bank~|FRS|federal ehtiyat sistemi~',
    'supreme court': 'ali məhkəmə|ali məhkəmə~',
    'constitutional court': 'konstitusiya məhkəməsi|konstitusiya məhkəməsi~',
    court: 'məhkəmə~|apellyasiya məhkəməsi~|rayon məhkəməsi~',
    "prosecutor's office": 'prokurorluq|prokurorluğ~|baş prokurorluq|baş prokurorluğ~',
    police: 'polis~|baş polis idarəsi~|polis idarəsi~',
    army: 'ordu~|silahlı qüvvələr~|hərbi hava qüvvələri~|hərbi dəniz qüvvələri~|daxili qoşunlar~|quru qoşunları~',
    'general staff': 'baş qərargah~',
    'intelligence service':
      'dövlət təhlükəsizliyi xidməti~|DTX|xarici kəşfiyyat xidməti~|kəşfiyyat~|MKI|FBI|FSB|xüsusi xidmət~|CIA',
    embassy: 'səfirlik|səfirliy~|konsulluq|konsulluğ~',
    party:
      'partiya~|partiyası~|yeni azərbaycan partiyası~|müxalifət~|respublikaçılar~|demokratlar~|respublikaçı|demokrat|respublikaçılar partiyası~|demokratlar partiyası~|YAP',
    'parliamentary group': 'fraksiya~|parlament qrupu~|deputat qrupu~|dostluq qrupu~',
    committee:
      'komitə~|komitəsi~|alt komitə~|dövlət komitəsi~|olimpiya komitəsi~|icraiyyə komitəsi~',
    commission: 'komissiya~|komissiyası~|mərkəzi seçki komissiyası~|MSK|seçki komissiyası~',
    council: 'şura~|şurası~|avropa şurası~|nazirlər şurası~|ağsaqqallar şurası~',
    agency:
      'agentlik|agentliy~|xidmət~|xidməti~|idarə~|idarəsi~|dövlət xidməti~|şöbə~|şöbəsi~|fond~|fondu~|birlik|birliy~|mərkəz~|mərkəzi~',
    city: 'şəhər~|bələdiyyə~|paytaxt~',
    district: 'rayon~|qəsəbə~|icra hakimiyyəti~',
    region: 'vilayət~|bölgə~|əyalət~|ştat~|ştatı~|muxtar respublika~',
  },
  links: 'üzrə|yanında|məsələləri üzrə',
  destinations: 'yanında|nəzdində',
  fillers:
    'yeni|birinci|respublika~|respublikası~|federasiya~|federasiyası~|krallığ~|baş|yüksək|xüsusi|ali|federal|hazırkı|indiki|vəzifəli|dövlət|daimi|hərbi|beynəlxalq|milli|fəxri|ikinci|fövqəladə|səlahiyyətli|ştatının',
  origins: 'tərəfindən|adından|tərəfi',
  determiners: 'biri olan|biri|bir|onun|öz|olan',
  copulas: 'kimi|olub|olmuş|olan|təyin olunan|seçilən',
  indefinites: 'bir|hər|heç bir|hər hansı|başqa bir|bəzi|bir neçə|iki|üç|hansı|digər',
  plural: /..l[aə]r(?:[ıidlaə]|$)/,
  conjunctions: 'və|ilə',
  vacantBefore: '',
  vacantAfter: 'seçki~|seçkilər~|vəzifəsi~|postu~|namizəd~|olmaq|olaraq|kimi|təyin',
  counterparts: 'həmkar~|həmkarı~',
  honorifics: 'cənab|xanım|bəy|dr|dr.|prof.|professor|doktor|müəllim|ser|lord|şeyx|hacı|akademik',
  bareNouns: 'before',
  adjectives: 'before',
  isHeadLast: true,
  genitive: /n?[ıiuü]n$/,
};
