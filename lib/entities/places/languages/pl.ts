import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const pl: PlaceLanguage = {
  language: 'pl',
  homeCountries: 'PL',
  endings: `
    u> a> owi> em> iem> ie> ia> iu> iem> ze>r rze>r cie>t dzie>d ście>st źnie>zn le>ł y>a i>a
    ie>a ę>a ę> sce>ska ce>ka dze>ga rze>ra rze>r cie>ta dzie>da ście>sta śnie>sna le>la le>ła
    że>ga sze>cha zie>za sie>sa ji>ja ję>ja ję>ia ii>ia ię>ia i>ia i> ią>ia ą>a ów>y om>y
    ami>y ach>y ów>i om>i ami>i ach>i ek>ki k>ki ic>ice icom>ice icami>ice icach>ice om>e
    ami>e ach>e ego>y emu>y ym>y ego>e emu>e em>e ej>a ą>a iego>i iemu>i im>i iej>a ich>ie
    im>ie imi>ie ych>e ym>e ymi>e iego>ie a>o u>o em>o iem>o ie>o owie>owo ynie>yno wa>ew
    wu>ew wie>ew wem>ew ca>ec cu>ec cem>ec ńca>niec`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: `
    niemiec=niemcy niemczech=niemcy niemcom=niemcy niemcami=niemcy włoch=włochy
    włoszech=włochy węgier=węgry węgrzech=węgry czech=czechy czechach=czechy chin=chiny
    moraw=morawy aten=ateny indii=indie indiom=indie indiami=indie indiach=indie
    balkanów=bałkany bałkanów=bałkany bałkanach=bałkany tatr=tatry filipin=filipiny
    malediwów=malediwy`,
  everydayWords: `
    Nowa Nowy Stary Stara Kolo Koło Piła Brzeg Ełk Żary Turek Skała Góra Lipno Mława Police Kutno
    Nisko Biała Czarna Dobra Dobre Łask Jasło Sanok Zator Żory Mary Pan Pani Wola Morawiecki Wisła
    Marki Lech Gniew Opole Maja Marca Lipca Sierpnia Małe Marka Rady Sejm Po Jej Jako Potem Tam
    Razem Para Obok Główną Może
  `,
  areaWords: `
    województwo województwie województwa obwód obwodzie obwodu rejon rejonie region regionie
    regionu powiat powiecie prowincja prowincji stan stanie stanu kraj kraju republika
    republice republiki`,
  cityWords: `
    miasto miasta mieście miasteczko wieś wsi stolica stolicy miejscowość miejscowości gmina gminy
    gminie gminą wsie wsią miast miastem miastach miasteczku sołectwo sołectwa osada osady osadzie
    dzielnica dzielnicy dzielnicą dzielnice miejscowością`,
  streetWords: `
    ulica ulicy ulicę ulicą ul aleja alei aleję aleje alejach al plac placu placem pl rondo
    ronda rondzie bulwar bulwaru bulwarze`,
  featureHeads: `
    Jezioro Jeziora Jeziorze Jeziorem Góra Góry Górze Wyspa Wyspy Wyspie Wyspach Półwysep Półwyspu
    Półwyspie Zatoka Zatoki Zatoce Zatoką Morze Morza Morzu Morzem Rzeka Rzeki Ocean Oceanu Oceanie
    Dolina Doliny Dolinie Most Mostu Moście Pałac Pałacu Zamek Zamku
    Lotnisko Lotniska Lotnisku Stadion Stadionu Stadionie Cmentarz Cmentarza Cmentarzu Park Parku
    Puszcza Puszczy Przełęcz Cieśnina Cieśniny Kanał Kanału Hrabstwo Hrabstwa Hrabstwie`,
  demonyms: `
    - sowieck czechosłowack jugosłowiańsk osmańsk bizantyjsk prusk kurdyjsk kurdowie kurdów arabsk arabowie arabów słowiańsk europejsk europejczyk azjatyck afrykańsk skandynawsk latynoamerykańsk żydowsk
    US amerykańsk amerykan
    GB brytyjsk brytyjczy angielsk anglik szkock szkot$ szkoci
    FR francusk francuz
    DE niemieck
    IT włosk
    ES hiszpańsk hiszpan$ hiszpanie hiszpanów katalońsk
    PT portugalsk portugalczy
    NL holendersk holender niderlandzk
    BE belgijsk belg$ belgowie flamandzk
    LU luksembursk
    CH szwajcarsk szwajcar$ szwajcarów szwajcarzy
    AT austriack austriak
    IE irlandzk irlandczy
    IS islandzk islandczy
    NO norwesk norweg
    SE szwedzk szwed$ szwedzi szwedów
    DK duńsk duńczy
    FI fińsk fin$ finowie finów
    EE estońsk estończy
    LV łotewsk łotysz
    LT litewsk litwin
    PL polsk polak polaków polacy polka$
    CZ czesk czech$ czesi
    SK słowack słowak słowacy
    HU węgiersk węgier$ węgrów
    RO rumuńsk rumun$ rumuni$ rumunów
    BG bułgarsk bułgar$ bułgarzy bułgarów
    GR greck grek$ grecy greków
    TR tureck turcy turków$
    CY cypryjsk cypryjczy
    MT maltańsk
    AL albańsk albańczy
    MK macedońsk macedończy
    RS serbsk serb$ serbowie serbów
    ME czarnogórsk czarnogórzec
    BA bośniack bośniak
    HR chorwack chorwat$ chorwaci chorwatów
    SI słoweńsk słoweniec słoweńcy
    XK kosowsk
    MD mołdawsk mołdawian
    UA ukraińsk ukrainiec ukraińc ukrainka$
    BY białorusk białorusin
    RU rosyjsk rosjan ruski czeczeńsk
    GE gruzińsk gruzin$ gruzini gruzinów
    AM ormiańsk armeńsk ormian
    AZ azerbejdżańsk azersk azer$ azerowie azerów
    KZ kazachsk kazachstańsk kazachowie
    UZ uzbeck uzbek$ uzbecy uzbeków
    TM turkmeńsk turkmen$
    KG kirgisk kirgiz$ kirgizi kirgizów
    TJ tadżyck tadżyk$ tadżycy tadżyków
    MN mongolsk mongoł
    CN chińsk chińczy ujgursk ujgur tybetańsk
    TW tajwańsk tajwańczy
    HK hongkońsk
    JP japońsk japończy
    KR południowokoreańsk koreańsk koreańczy
    KP północnokoreańsk
    VN wietnamsk wietnamczy
    LA laotańsk
    KH kambodżańsk
    TH tajsk tajlandzk taj$
    MM birmańsk
    MY malezyjsk
    SG singapursk
    ID indonezyjsk indonezyjczy
    PH filipińsk filipińczy
    AU australijsk australijczy
    NZ nowozelandzk nowozelandczy
    IN indyjsk hindus
    PK pakistańsk pakistańczy
    BD banglijsk bengalsk
    LK lankijsk
    NP nepalsk
    BT bhutańsk
    AF afgańsk afgańczy
    IR irańsk irańczy persk
    IQ irack irakijczy irakijsk
    SY syryjsk syryjczy
    LB libańsk libańczy
    IL izraelsk izraelczy
    PS palestyńsk palestyńczy
    JO jordańsk jordańczy
    SA saudyjsk saudyjczy
    YE jemeńsk jemeńczy
    OM omańsk
    AE emirack
    QA katarsk katarczy
    BH bahrajńsk
    KW kuwejck
    EG egipsk egipcjan
    LY libijsk libijczy
    TN tunezyjsk
    DZ algiersk algierczy
    MA marokańsk marokańczy
    EH saharyjsk
    SD sudańsk sudańczy
    SS południowosudańsk
    ET etiopsk etiopczy
    ER erytrejsk
    DJ dżibutyjsk
    SO somalijsk somalijczy
    KE kenijsk kenijczy
    UG ugandyjsk
    TZ tanzańsk
    RW rwandyjsk ruandyjsk
    BI burundyjsk
    CD kongijsk
    CM kameruńsk
    NG nigeryjsk
    NE nigersk
    TD czadyjsk
    ML malijsk
    BF burkińsk
    GH ghańsk
    CI iworyjsk
    SN senegalsk
    GM gambijsk
    GN gwinejsk
    SL sierraleońsk
    LR liberyjsk
    TG togijsk
    BJ benińsk
    MR mauretańsk
    GA gabońsk
    AO angolsk
    ZM zambijsk
    ZW zimbabweńsk
    MZ mozambick
    MW malawijsk
    NA namibijsk
    BW botswańsk
    ZA południowoafrykańsk
    MG malgask madagaskarsk
    CA kanadyjsk kanadyjczy
    MX meksykańsk meksykan
    GT gwatemalsk
    SV salwadorsk
    HN hondurask
    NI nikaraguańsk
    CR kostarykańsk
    PA panamsk
    CU kubańsk kubańczy
    JM jamajsk
    HT haitańsk
    DO dominikańsk
    PR portorykańsk
    CO kolumbijsk
    VE wenezuelsk
    EC ekwadorsk
    PE peruwiańsk
    BO boliwijsk
    CL chilijsk
    AR argentyńsk argentyńczy
    UY urugwajsk
    PY paragwajsk
    BR brazylijsk brazylijczy
    GY gujańsk
    SR surinamsk
    GL grenlandzk
  `,
  demonymEndings: '4',
};
