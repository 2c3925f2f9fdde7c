import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const nl: PlaceLanguage = {
  language: 'nl',
  homeCountries: 'NL BE SR',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Best Goes Ede Een Het De Oss Ter Van Hoorn Leer Ham As Mol Deurne Geel Zele Lier Aalst Boom
    Bree Dam Delft Rijen Made Echt Velp Vught Wezep Zeist Winkel Bergen Putten Leek Horst Heel
    Grave Huizen Laren Naarden Nijkerk Wolf Rutte Veen Buren Buurt Kleine Grote Oude Nieuwe Halle
    Maart Mei Juni Juli Augustus Haar Verder Hier Sinds Hun Peñas Kort Thans Bel Kan
  `,
  areaWords: `
    regio provincie district staat gouvernement oblast departement kanton deelstaat gebied`,
  cityWords: `
    stad dorp gemeente hoofdstad plaats stadje steden dorpen gemeenten deelgemeente deelgemeenten
    gehucht buurtschap stadjes stadsdeel kern`,
  featureHeads: `
    Kasteel Kaap Kamp Huize`,
  featureTails: `
    Zee Oceaan Eiland Eilanden Baai Rivier Kanaal Woestijn Gebergte`,
  featureEndings: `
    straat plein gracht laan brug eiland eilanden tunnel kanaal stadion kade`,
  demonyms: `
    - sovjet$ tsjechoslowaaks joegoslavisch ottomaans byzantijns pruisisch koerdisch koerd$ koerden$ arabisch arabier$ arabieren slavisch europees europese europeaan$ europeanen$ aziatisch afrikaans scandinavisch joods
    US amerikaan
    GB brit brits britse engels schots schot$ welsh
    FR frans fransman fransen française
    DE duits
    IT italiaan
    ES spaans spanjaard catalaan
    PT portugees portugez
    NL nederlands nederlander hollands
    BE belg belgisch vlaams vlaming waals
    LU luxemburgs luxemburger
    CH zwitsers zwitser$
    AT oostenrijks oostenrijker
    IE iers$ ierse ier$ ieren$
    IS ijslands ijslander
    NO noors noorse noor$ noren$
    SE zweeds zweedse zweed$
    DK deens deense deen$ denen
    FI fins$ finse finnen
    EE estisch est$ esten
    LV lets$ letse letten
    LT litouws litouwer
    PL pools$ poolse pool$
    CZ tsjechisch tsjech$ tsjechen
    SK slowaaks slowaak slowaken
    HU hongaars hongaar hongaren
    RO roemeens roemeen roemenen
    BG bulgaars bulgaar bulgaren
    GR grieks griek$ grieken
    TR turks$ turkse turk$ turken$
    CY cypriotisch cyprioot cyprioten
    MT maltees maltese
    AL albanees albanese albanezen
    MK macedonisch noord-macedonisch macedoniër
    RS servisch serviër
    ME montenegrijns montenegrijn
    BA bosnisch bosniër
    HR kroatisch kroaat kroaten
    SI sloveens sloveen slovenen
    XK kosovaars kosovaar
    MD moldavisch moldaviër
    UA oekraïens oekraïner
    BY belarussisch wit-russisch witrussisch
    RU russisch rus$ russen$ russische tsjetsjeens
    GE georgisch georgiër
    AM armeens armeen$ armenen armeense
    AZ azerbeidzjaans azerbeidzjaan azeri azerisch
    KZ kazachs kazach$ kazachen kazachse
    UZ oezbeeks oezbeek oezbeken
    TM turkmeens turkmeen turkmenen
    KG kirgizisch kirgies kirgizen
    TJ tadzjieks tadzjiek tadzjieken
    MN mongools mongool mongolen
    CN chinees chinese chinezen oeigoer tibetaan
    TW taiwanees taiwanese taiwanezen
    HK hongkonger hongkongs
    JP japans japanse japanner
    KR zuid-koreaan zuid-koreaans koreaans koreaan
    KP noord-koreaan noord-koreaans
    VN vietnamees vietnamese vietnamezen
    LA laotiaan
    KH cambodjaan
    TH thais$ thaise thai$
    MM birmees birmese myanmarees
    MY maleisisch maleisiër
    SG singaporees singaporese
    ID indonesisch indonesiër
    PH filipijn$ filipijns filipijnse filipino
    AU australisch australiër
    NZ nieuw-zeelands nieuw-zeelander
    IN indiaas indiase indiër
    PK pakistaans pakistaan pakistanen
    BD bengalees bengaals
    LK sri_lankaans sri-lankaans
    NP nepalees nepalese
    BT bhutaans
    AF afghaan afghaans afghanen
    IR iraans iraanse iraniër
    IQ iraaks iraakse irakees irakezen
    SY syrisch syriër
    LB libanees libanese libanezen
    IL israëlisch israëliër israeli
    PS palestijn palestijns
    JO jordaans jordaanse jordaniër
    SA saoedisch saoedi saudisch saoedi-arabisch
    YE jemenitisch jemeniet
    OM omaans omani
    AE emiraats emirati
    QA qatarees qatarese
    BH bahreins
    KW koeweits koeweiti
    EG egyptisch egyptenaar egyptenaren
    LY libisch libiër
    TN tunesisch tunesiër
    DZ algerijn algerijns
    MA marokkaan marokkaans marokkanen
    EH sahrawi
    SD soedanees soedanese soedanezen
    SS zuid-soedanees zuid-soedanese
    ET ethiopisch ethiopiër
    ER eritrees eritrese eritreeër
    DJ djiboutiaan
    SO somalisch somaliër
    KE keniaan keniaans kenianen
    UG oegandees oegandese
    TZ tanzaniaan
    RW rwandees rwandese
    BI burundees burundese
    CD congolees congolese congolezen
    CM kameroens kameroener
    NG nigeriaan nigeriaans
    NE nigerees
    TD tsjadisch
    ML malinees malinese
    BF burkinees
    GH ghanees ghanese
    CI ivoriaan ivoriaans
    SN senegalees senegalese
    GM gambiaan
    GN guinees guineese
    SL sierra_leoons
    LR liberiaan liberiaans
    TG togolees
    BJ beninees
    MR mauritaans
    GA gabonees
    AO angolees angolese
    ZM zambiaan
    ZW zimbabwaan
    MZ mozambikaan
    MW malawisch
    NA namibisch namibiër
    BW botswaan
    ZA zuid-afrikaan zuid-afrikaans
    MG malagassisch
    CA canadees canadese canadezen
    MX mexicaan mexicaans
    GT guatemalteek
    SV salvadoraan
    HN hondurees
    NI nicaraguaan
    CR costa_ricaan
    PA panamees
    CU cubaan cubaans cubanen
    JM jamaicaan
    HT haïtiaan
    DO dominicaan
    PR puerto_ricaan
    CO colombiaan
    VE venezolaan
    EC ecuadoraan ecuadoriaan
    PE peruaan peruviaan
    BO boliviaan
    CL chileen chileens
    AR argentijn argentijns
    UY uruguayaan uruguayaans
    PY paraguayaan
    BR braziliaan braziliaans
    GY guyaans
    SR surinaams surinamer
    GL groenlands groenlander
  `,
  demonymEndings: 'e en er ers s se',
};
