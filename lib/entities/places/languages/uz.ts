import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const uz: PlaceLanguage = {
  language: 'uz',
  homeCountries: 'UZ',
  endings: `
    da> dan> ga> ka> qa> ni> ning> dagi> gacha> niki> dir> dagilar> nida> larda> gʻa>gʻ qa>gʻ
    да> дан> га> ка> қа> ни> нинг> даги> гача> дир>`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: 'da dan ga ka qa ni ning dagi gacha',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Bu Va Mart May Nur Navoiy Markaz Oqtosh Davlat Vatan Yangi Xiva Gʻallaorol Jalolobod Bahor
    Toʻytepa Kattaqoʻrgʻon Oʻn Haqiqat Guliston Mustaqillik Erkin Hazar Yoshlik Poytaxt Yanvar
    Fevral Aprel Iyun Iyul Avgust Sentabr Oktabr Noyabr Dekabr Shu
  `,
  areaWords: `
    viloyati viloyatida viloyatining viloyatidan viloyatiga tumani tumanida tumanining
    tumaniga tumanidan respublikasi respublikasining respublikasida mintaqasi mintaqasida
    shtati shtatida provinsiyasi oʻlkasi вилояти туман тумани республикаси`,
  cityWords: `
    shahri shahrida shahrining shahriga shahridan poytaxti poytaxtida qishlogʻi qishlogʻida
    shaharchasi`,
  demonyms: `
    - chexoslovak chexoslovakiyalik yugoslav usmonli vizantiyalik kurd$ kurd arab$ slavyan yevropalik osiyolik afrikalik skandinav yahudiy kavkazlik
    US amerikalik amerikan
    GB britaniyalik ingliz shotlandiyalik shotland
    FR fransuz fransiyalik
    DE nemis germaniyalik olmon$ olmoniyalik
    IT italyan italiyalik
    ES ispan$ ispaniyalik kataloniyalik
    PT portugaliyalik
    NL niderlandiyalik golland
    BE belgiyalik
    LU lyuksemburglik
    CH shveysariyalik
    AT avstriyalik
    IE irlandiyalik irland
    IS islandiyalik
    NO norvegiyalik norveg
    SE shvetsiyalik shved
    DK daniyalik
    FI finlandiyalik fin$
    EE estoniyalik eston
    LV latviyalik latish
    LT litvalik
    PL polshalik polyak
    CZ chexiyalik chex$
    SK slovakiyalik slovak$
    HU vengriyalik venger
    RO ruminiyalik rumin$
    BG bolgariyalik bolgar$
    GR yunonistonlik yunon$ grek$
    TR turk$ turkiyalik
    CY kiprlik
    MT maltalik
    AL albaniyalik alban$
    MK makedoniyalik makedon$
    RS serbiyalik serb$
    ME chernogoriyalik
    BA bosniyalik
    HR xorvatiyalik xorvat$
    SI sloveniyalik sloven$
    XK kosovolik
    MD moldovalik moldavan
    UA ukrainalik ukrain$
    BY belaruslik belorus$
    RU rus$ rossiyalik chechen$
    GE gruziyalik gruzin$ gurji$
    AM armanistonlik arman$
    AZ ozarbayjonlik ozariy ozar$
    KZ qozogʻistonlik qozoq$ qozoqlar
    UZ oʻzbek$ oʻzbekistonlik oʻzbek oʻzbeklar
    TM turkmanistonlik turkman$ turkmanlar
    KG qirgʻizistonlik qirgʻiz$ qirgʻizlar
    TJ tojikistonlik tojik$ tojiklar
    MN moʻgʻul$ mongol$ moʻgʻulistonlik
    CN xitoylik uygʻur$ tibetlik
    TW tayvanlik
    HK gonkonglik
    JP yapon$ yaponiyalik yaponlar
    KR janubiy_koreyalik koreys koreyalik
    KP shimoliy_koreyalik
    VN vyetnamlik vetnamlik
    LA laoslik
    KH kambojalik
    TH tailandlik
    MM myanmalik
    MY malayziyalik
    SG singapurlik
    ID indoneziyalik
    PH filippinlik
    AU avstraliyalik
    NZ yangi_zelandiyalik
    IN hind$ hindistonlik
    PK pokistonlik
    BD bangladeshlik
    LK shri-lankalik
    NP nepallik
    BT butanlik
    AF afgʻon$ afgʻonistonlik afgʻonlar
    IR eronlik fors$
    IQ iroqlik
    SY suriyalik
    LB livanlik
    IL isroillik
    PS falastinlik
    JO iordaniyalik
    SA saudiyalik
    YE yamanlik
    OM ummonlik
    AE baalik
    QA qatarlik
    BH bahraynlik
    KW kuvaytlik
    EG misrlik
    LY liviyalik
    TN tunislik
    DZ jazoirlik
    MA marokashlik
    SD sudanlik
    SS janubiy_sudanlik
    ET efiopiyalik efiop$
    ER eritreyalik
    DJ jibutilik
    SO somalilik
    KE keniyalik
    UG ugandalik
    TZ tanzaniyalik
    RW ruandalik
    BI burundilik
    CD kongolik
    CM kamerunlik
    NG nigeriyalik
    NE nigerlik
    TD chadlik
    ML malilik
    BF burkina-fasolik
    GH ganalik
    CI kot-divuarlik
    SN senegallik
    GM gambiyalik
    GN gvineyalik
    LR liberiyalik
    TG togolik
    BJ beninlik
    MR mavritaniyalik
    GA gabonlik
    AO angolalik
    ZM zambiyalik
    ZW zimbabvelik
    MZ mozambiklik
    MW malavilik
    NA namibiyalik
    BW botsvanalik
    ZA janubiy_afrikalik
    MG madagaskarlik
    CA kanadalik
    MX meksikalik
    GT gvatemalalik
    SV salvadorlik
    HN gonduraslik
    NI nikaragualik
    CR kosta-rikalik
    PA panamalik
    CU kubalik
    JM yamaykalik
    HT gaitilik
    DO dominikanlik
    CO kolumbiyalik
    VE venesuelalik
    EC ekvadorlik
    PE perulik
    BO boliviyalik
    CL chililik
    AR argentinalik
    UY urugvaylik
    PY paragvaylik
    BR braziliyalik
    GY gayanalik
    SR surinamlik
    GL grenlandiyalik
  `,
  demonymEndings: 'lar cha',
};
