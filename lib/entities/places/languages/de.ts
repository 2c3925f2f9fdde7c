import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const de: PlaceLanguage = {
  language: 'de',
  homeCountries: 'DE AT CH LU LI',
  endings: 's> es> ens>en',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Essen Halle Singen Ulm Hof Weiden Buchen Bergen Wesel Laufen Baden Rosenheim Regen Schleswig
    Werder Werben Bad Burg Berg Tal Weil Kleve Haar Horn Linden Gera Mark Marl Ahlen Forst Garten
    Kehl Kamen Leer Waren Wangen Wahlen Sehnde Sieg Speyer Stade Trier Unna Velen Selb Spa Nur Die
    Der In Am Im An Um Au Aue Ort Wald Stein Bach See Lage Lauf Melle Menden Münster Enger Lohne
    Greven Werne Werl Verl Herne Marburg Chemie Januar Februar März April Mai Juni Juli August
    September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
    Universität Land Länder Bund Bundestag Regierung Kanzler Haus Markt Bank Zeit Welt Bild Kraft
    Ziel Fall Grund Recht Krieg Frieden Leben Band Romans Manga Landes Bau Er Auch Von Seit Ende
    Dort Seine Norden Namen Dabei Hier Mitte Stelle Name Alter Dazu Tor Kinder Buch Kosten Man Laut
    Ortes Des Boden Chance Kapelle Basis Bands Wer Dass Rest Tonnen Mehr Rede Marke Büros Areal
    Rand Kino Male Mut Lehre Türen Kinos Drama Gerät Mauern
  `,
  areaWords: `
    Region Bezirk Landkreis Kreis Provinz Bundesland Gebiet Oblast Rajon Rayon Bundesstaat
    Republik Kanton Distrikt Präfektur`,
  cityWords: `
    Stadt Dorf Gemeinde Hauptstadt Ort Siedlung Kleinstadt Großstadt Städte Städten Dörfer Dörfern
    Gemeinden Ortschaft Ortschaften Orte Orten Ortsteil Ortsteile Stadtteil Stadtteile Stadtbezirk
    Kurort Vorort Weiler Nachbarort Nachbargemeinde Nachbarstadt`,
  featureHeads: `
    Schloss Schloß Burg Festung Kap Piz Stadion`,
  featureTails: `
    Straße Strasse Str Allee Platz Gasse Brücke Bucht Insel Inseln Halbinsel Meer Meeres Gebirge
    Berge Wald Kanal Tor Turm Dom Friedhof Bahnhof Flughafen Stadion See Wüste`,
  featureEndings: `
    straße strasse platz gasse allee brücke gebirge fjord insel inseln halbinsel gletscher kanal
    tunnel stadion bahnhof flughafen friedhof`,
  demonyms: `
    - sowjetisch tschechoslowakisch tschechoslowake$ tschechoslowaken$ jugoslawisch jugoslawe$ jugoslawen$ osmanisch osmane$ osmanen$ byzantinisch preußisch kurdisch kurde$ kurden$ kurdin arabisch araber slawisch europäisch europäer asiatisch afrikanisch skandinavisch lateinamerikanisch jüdisch jude$ juden$
    US amerikanisch us-amerikanisch amerikaner
    GB britisch brite englisch engländer schottisch schotte walisisch
    FR französisch franzos französin
    DE deutsch bundesdeutsch
    IT italienisch italiener
    ES spanisch spanier katalanisch katalane
    PT portugiesisch portugies
    NL niederländisch niederländer holländisch holländer
    BE belgisch belgier flämisch
    LU luxemburgisch luxemburger
    CH schweizerisch schweizer
    AT österreichisch österreicher
    IE irisch ire$ iren$
    IS isländisch isländer
    NO norwegisch norweger
    SE schwedisch schwede$ schwedin
    DK dänisch däne$ dänen$ dänin
    FI finnisch finne$ finnen$ finnin
    EE estnisch este$ esten$ estin
    LV lettisch lette$ letten$ lettin
    LT litauisch litauer
    PL polnisch pole$ polin
    CZ tschechisch tscheche$ tschechen$ tschechin
    SK slowakisch slowake$ slowaken$ slowakin
    HU ungarisch ungar$ ungarin
    RO rumänisch rumäne$ rumänin
    BG bulgarisch bulgare$ bulgarin
    GR griechisch grieche$ griechin
    TR türkisch türke$ türken$ türkin
    CY zyprisch zypriotisch zyprer zypriot
    MT maltesisch malteser
    AL albanisch albaner
    MK mazedonisch nordmazedonisch mazedonier
    RS serbisch serbe$ serben$ serbin
    ME montenegrinisch montenegriner
    BA bosnisch bosnier bosniak
    HR kroatisch kroate$ kroatin
    SI slowenisch slowene$ slowenin
    XK kosovarisch kosovare kosovo-albanisch
    MD moldauisch moldawisch moldauer moldawier
    UA ukrainisch ukrainer
    BY belarussisch belarusisch weißrussisch belarusse weißrusse
    RU russisch russe$ russen$ russin tschetschenisch
    GE georgisch georgier
    AM armenisch armenier
    AZ aserbaidschanisch aserbaidschaner aserisch
    KZ kasachisch kasache$ kasachin
    UZ usbekisch usbeke$ usbekin
    TM turkmenisch turkmene$ turkmenin
    KG kirgisisch kirgise$ kirgisin
    TJ tadschikisch tadschike$ tadschikin
    MN mongolisch mongole$ mongolin
    CN chinesisch chines uigurisch uigure tibetisch tibeter
    TW taiwanisch taiwanesisch taiwaner
    HK hongkonger
    JP japanisch japaner
    KR südkoreanisch südkoreaner koreanisch koreaner
    KP nordkoreanisch nordkoreaner
    VN vietnamesisch vietnames
    LA laotisch laot
    KH kambodschanisch kambodschaner
    TH thailändisch thailänder
    MM birmanisch burmesisch myanmarisch
    MY malaysisch malaysier
    SG singapurisch singapurer
    ID indonesisch indonesier
    PH philippinisch filipino philippiner
    AU australisch australier
    NZ neuseeländisch neuseeländer
    FJ fidschianisch
    IN indisch inder$ inderin indern$
    PK pakistanisch pakistaner pakistani
    BD bangladeschisch bengalisch
    LK sri-lankisch srilankisch
    NP nepalesisch nepales
    BT bhutanisch
    MV maledivisch
    AF afghanisch afghane$ afghanen$ afghanin
    IR iranisch iraner persisch
    IQ irakisch iraker
    SY syrisch syrer
    LB libanesisch libanes
    IL israelisch israeli
    PS palästinensisch palästinenser
    JO jordanisch jordanier
    SA saudi-arabisch saudiarabisch saudisch saudi
    YE jemenitisch jemenit
    OM omanisch omaner
    AE emiratisch
    QA katarisch katarer
    BH bahrainisch
    KW kuwaitisch kuwaiter
    EG ägyptisch ägypter
    LY libysch libyer
    TN tunesisch tunesier
    DZ algerisch algerier
    MA marokkanisch marokkaner
    EH sahrauisch
    SD sudanesisch sudanes
    SS südsudanesisch südsudanes
    ET äthiopisch äthiopier
    ER eritreisch eritreer
    DJ dschibutisch
    SO somalisch somalier
    KE kenianisch kenianer
    UG ugandisch ugander
    TZ tansanisch tansanier
    RW ruandisch ruander
    BI burundisch burundier
    CD kongolesisch kongoles
    CM kamerunisch kameruner
    NG nigerianisch nigerianer
    NE nigrisch
    TD tschadisch tschader
    ML malisch malier
    BF burkinisch
    GH ghanaisch ghanaer
    CI ivorisch ivorer
    SN senegalesisch senegales
    GM gambisch gambier
    GN guineisch
    SL sierra-leonisch
    LR liberianisch liberianer
    TG togoisch togoer
    BJ beninisch
    MR mauretanisch
    GA gabunisch gabuner
    AO angolanisch angolaner
    ZM sambisch sambier
    ZW simbabwisch simbabwer
    MZ mosambikanisch mosambikaner
    MW malawisch
    NA namibisch namibier
    BW botswanisch
    ZA südafrikanisch südafrikaner
    MG madagassisch madagasse
    MU mauritisch
    CA kanadisch kanadier
    MX mexikanisch mexikaner
    GT guatemaltekisch guatemalteke
    SV salvadorianisch
    HN honduranisch honduraner
    NI nicaraguanisch nicaraguaner
    CR costa-ricanisch costaricanisch
    PA panamaisch panamaer
    CU kubanisch kubaner
    JM jamaikanisch jamaikaner
    HT haitianisch haitianer
    DO dominikanisch
    PR puerto-ricanisch
    CO kolumbianisch kolumbianer
    VE venezolanisch venezolaner
    EC ecuadorianisch ecuadorianer
    PE peruanisch peruaner
    BO bolivianisch bolivianer
    CL chilenisch chilene$ chilenin
    AR argentinisch argentinier
    UY uruguayisch uruguayer
    PY paraguayisch paraguayer
    BR brasilianisch brasilianer
    GY guyanisch
    SR surinamisch
    GL grönländisch grönländer
  `,
  demonymEndings: 'e er en es em in innen nen s n ern inner erin erinnen erinnen ers',
};
