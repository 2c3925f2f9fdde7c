import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const en: PlaceLanguage = {
  language: 'en',
  homeCountries: 'US GB IE CA AU NZ',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Of In The And Reading Nice Bath Sandwich Ham Battle Deal Wells March Beaver Page Orange Normal
    Hope Young Man Best Most Union Victory Independence Enterprise Friendship Liberty Justice
    Mobile Surprise Police Bishop Marshall Major Baker Cook Hunter Mason Dean Grant Wood Hill Bush
    Ford Bacon Price Power Rich Split Male Goes Wo Along Eye Son Sale Same Date Central Church
    Street Centre Center South North East West Lake Park Green Brown White Black Gray Long Short
    Temple Garden Federal Universal Media Post Mercury Sun Moon Mars Spa Nova Alma Laurel Hazel
    Olive Angola January February April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday University College Republic President
    Parliament Minister Board House Court Times News Spring Summer Autumn Winter Bill Act Hall
    Tower Bridge Station Port Cape Bay Valley River Royal Crown Grand She As But Jupiter Since See
    Pop Due OF FREE Made
  `,
  areaWords: `
    region district province state county oblast governorate area territory republic
    department prefecture canton regions districts`,
  cityWords: `
    city town village capital municipality settlement towns cities villages hamlet suburb township
    municipalities settlements borough`,
  featureHeads: `
    Mount Mt Lake River Cape Gulf Bay Strait Straits Isle Isles Island Islands Loch Lough County
    Fort`,
  featureTails: `
    River Creek County Island Islands Isles Peninsula Bay Sea Strait Straits Lake Lakes Falls Valley
    Mountain Mountains Hills Peak Glacier Desert Canyon Beach Bridge Street Road Avenue Boulevard
    Square Airport Stadium Speedway Raceway Arena Palace Abbey Cathedral Castle Tower Hall Cemetery
    Park Garden Gardens Province Prefecture Oblast Highway Ground
    Observatory Station Canal Lighthouse`,
  demonyms: `
    - soviet czechoslovak czechoslovakian yugoslav yugoslavian ottoman byzantine prussian kurdish kurd arab slavic slav european asian african scandinavian nordic latin_american berber tuareg pashtun sikh tamil jew jewish
    US american
    GB british briton britons english scottish scots welsh
    FR french frenchman frenchmen frenchwoman
    DE german
    IT italian
    ES spanish spaniard catalan
    PT portuguese
    NL dutch
    BE belgian flemish
    LU luxembourgish luxembourger
    CH swiss
    AT austrian
    IE irish irishman
    IS icelandic icelander
    NO norwegian
    SE swedish swede
    DK danish dane
    FI finnish finn
    EE estonian
    LV latvian
    LT lithuanian
    PL polish pole
    CZ czech
    SK slovak slovakian
    HU hungarian
    RO romanian
    BG bulgarian
    GR greek
    TR turkish turk
    CY cypriot
    MT maltese
    AL albanian
    MK macedonian
    RS serbian serb
    ME montenegrin
    BA bosnian
    HR croatian croat
    SI slovenian slovene
    XK kosovar kosovan
    MD moldovan moldavian
    UA ukrainian
    BY belarusian belarussian
    RU russian chechen
    GE georgian
    AM armenian
    AZ azerbaijani azeri
    KZ kazakh kazakhstani
    UZ uzbek uzbekistani
    TM turkmen
    KG kyrgyz kirghiz
    TJ tajik tadjik
    MN mongolian mongol
    CN chinese uighur uyghur tibetan
    TW taiwanese
    HK hong_konger hongkonger
    JP japanese
    KR south_korean korean
    KP north_korean
    VN vietnamese
    LA laotian lao
    KH cambodian
    TH thai
    MM burmese
    MY malaysian
    SG singaporean
    ID indonesian
    PH filipino filipina philippine
    TL timorese
    AU australian
    NZ new_zealander kiwi
    PG papua_new_guinean
    FJ fijian
    IN indian
    PK pakistani
    BD bangladeshi
    LK sri_lankan
    NP nepali nepalese
    BT bhutanese
    MV maldivian
    AF afghan
    IR iranian persian
    IQ iraqi
    SY syrian
    LB lebanese
    IL israeli
    PS palestinian gazan
    JO jordanian
    SA saudi saudi_arabian
    YE yemeni
    OM omani
    AE emirati
    QA qatari
    BH bahraini
    KW kuwaiti
    EG egyptian
    LY libyan
    TN tunisian
    DZ algerian
    MA moroccan
    EH sahrawi
    SD sudanese
    SS south_sudanese
    ET ethiopian tigrayan
    ER eritrean
    DJ djiboutian
    SO somali somalian
    KE kenyan
    UG ugandan
    TZ tanzanian
    RW rwandan
    BI burundian
    CD congolese
    CM cameroonian
    NG nigerian
    NE nigerien
    TD chadian
    ML malian
    BF burkinabe burkinabé
    GH ghanaian
    CI ivorian
    SN senegalese
    GM gambian
    GN guinean
    SL sierra_leonean
    LR liberian
    TG togolese
    BJ beninese
    MR mauritanian
    GA gabonese
    AO angolan
    ZM zambian
    ZW zimbabwean
    MZ mozambican
    MW malawian
    NA namibian
    BW botswanan
    ZA south_african
    LS basotho
    SZ swazi
    MG malagasy
    MU mauritian
    CA canadian
    MX mexican
    GT guatemalan
    SV salvadoran salvadorean
    HN honduran
    NI nicaraguan
    CR costa_rican
    PA panamanian
    CU cuban
    JM jamaican
    HT haitian
    PR puerto_rican
    BS bahamian
    TT trinidadian
    CO colombian
    VE venezuelan
    EC ecuadorian ecuadorean
    PE peruvian
    BO bolivian
    CL chilean
    AR argentine argentinian
    UY uruguayan
    PY paraguayan
    BR brazilian
    GY guyanese
    SR surinamese
    BB barbadian
    GL greenlandic greenlander
    VA vatican
  `,
  demonymEndings: 's',
};
