import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const az: PlaceLanguage = {
  language: 'az',
  homeCountries: 'AZ',
  endings: `
    da> də> dan> dən> a> ə> ya> yə> ı> i> u> ü> nı> ni> nu> nü> ın> in> un> ün> nın> nin> nun>
    nün> dakı> dəki> la> lə> yla> dır> dir> dur> dür> dadır> dədir> nda> ndə> ndan>
    ndən> na> nə> yda> ydə> ğa>q ğı>q ğın>q ğında>q yin>k`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: `
    da də dan dən a ə ya yə ı i u ü nı ni nu nü ın in un ün nın nin nun nün dakı dəki la lə
    dır dir dur dür ca cə`,
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Bu Və Nazir Sədr Xəzər Bərdə Yardımlı Zərdab Qala Qax Ağ Qara Yeni Mart May Nur Neft Mərkəz
    Dövlət Xalq Birlik Azad Şərq Qərb Şimal Cənub Tovuz Biləsuvar Mil Muğan Səda Barış Oğuz Vilayət
    Kür Araz Kəpəz Baş Yanvar Fevral Aprel İyun İyul Avqust Sentyabr Oktyabr Noyabr Dekabr Sənaye
    İndi Universitet Mən Lakin
  `,
  areaWords: `
    rayonu rayonunda rayonunun rayonuna rayonundan bölgəsi bölgəsində vilayəti vilayətində
    vilayətinin əyaləti əyalətində əyalətinin ştatı ştatında respublikası respublikasında
    respublikasının regionu regionunda mahalı`,
  cityWords: `
    şəhəri şəhərində şəhərinin şəhərinə şəhərindən paytaxtı kəndi kəndində qəsəbəsi
    qəsəbəsində`,
  demonyms: `
    - çexoslovak çexoslovakiyalı yuqoslav yuqoslaviyalı osmanlı bizanslı prussiyalı kürd$ kürd ərəb$ ərəb slavyan avropalı asiyalı afrikalı skandinav yəhudi qafqazlı
    US amerikalı amerikanlı amerikan abş-lı
    GB britaniyalı ingilis şotland şotlandiyalı
    FR fransız
    DE alman$ alman almaniyalı
    IT italyan italiyalı
    ES ispan$ ispan ispaniyalı katalon
    PT portuqal portuqaliyalı
    NL niderlandlı holland$ hollandiyalı
    BE belçikalı
    LU lüksemburqlu
    CH isveçrəli
    AT avstriyalı
    IE irlandiyalı irland
    IS islandiyalı
    NO norveçli
    SE isveçli
    DK danimarkalı
    FI finlandiyalı fin$
    EE eston$ estoniyalı
    LV latviyalı latış
    LT litvalı
    PL polşalı polyak
    CZ çex$ çexiyalı
    SK slovak$ slovakiyalı
    HU macar$ macar macarıstanlı
    RO rumın$ rumıniyalı
    BG bolqar$ bolqar bolqarıstanlı
    GR yunan$ yunan yunanıstanlı
    TR türk$ türk türkiyəli
    CY kiprli
    MT maltalı
    AL alban$ alban albaniyalı
    MK makedon makedoniyalı
    RS serb$ serb serbiyalı
    ME çernoqoriyalı monteneqrolu
    BA bosniyalı boşnak
    HR xorvat xorvatiyalı
    SI sloven$ sloveniyalı
    XK kosovolu
    MD moldovalı
    UA ukraynalı
    BY belaruslu
    RU rus$ rus rusiyalı çeçen
    GE gürcü gürcüstanlı
    AM erməni ermənistanlı
    AZ azərbaycanlı azəri
    KZ qazaxıstanlı qazaxlar
    UZ özbək$ özbək özbəkistanlı
    TM türkmən$ türkmən türkmənistanlı
    KG qırğız$ qırğız qırğızıstanlı
    TJ tacik$ tacik tacikistanlı
    MN monqol$ monqol monqolustanlı
    CN çinli uyğur tibetli
    TW tayvanlı
    HK honkonqlu
    JP yapon$ yapon yaponiyalı
    KR cənubi_koreyalı koreyalı
    KP şimali_koreyalı
    VN vyetnamlı
    LA laoslu
    KH kambocalı
    TH tailandlı
    MM myanmalı
    MY malayziyalı
    SG sinqapurlu
    ID indoneziyalı
    PH filippinli
    AU avstraliyalı
    NZ yeni_zelandiyalı
    IN hind$ hindli hindistanlı
    PK pakistanlı
    BD banqladeşli
    LK şri-lankalı
    NP nepallı
    BT butanlı
    AF əfqan$ əfqan əfqanıstanlı
    IR iranlı fars$
    IQ iraqlı
    SY suriyalı
    LB livanlı
    IL israilli
    PS fələstinli
    JO iordaniyalı
    SA səudiyyəli səudiyyə_ərəbistanlı
    YE yəmənli
    OM omanlı
    AE bəə-li
    QA qatarlı qətərli
    BH bəhreynli
    KW küveytli
    EG misirli
    LY liviyalı
    TN tunisli
    DZ əlcəzairli
    MA mərakeşli
    EH saxaralı
    SD sudanlı
    SS cənubi_sudanlı
    ET efiopiyalı efiop
    ER eritreyalı
    DJ cibutili
    SO somalili
    KE keniyalı
    UG uqandalı
    TZ tanzaniyalı
    RW ruandalı
    BI burundili
    CD konqolu
    CM kamerunlu
    NG nigeriyalı
    NE nigerli
    TD çadlı
    ML malili
    BF burkina_fasolu
    GH qanalı
    CI kot-divuarlı
    SN seneqallı
    GM qambiyalı
    GN qvineyalı
    SL syerra-leonelı
    LR liberiyalı
    TG toqolu
    BJ beninli
    MR mavritaniyalı
    GA qabonlu
    AO anqolalı
    ZM zambiyalı
    ZW zimbabveli
    MZ mozambikli
    MW malavili
    NA namibiyalı
    BW botsvanalı
    ZA cənubi_afrikalı
    MG madaqaskarlı
    CA kanadalı
    MX meksikalı
    GT qvatemalalı
    SV salvadorlu
    HN honduraslı
    NI nikaraqualı
    CR kosta-rikalı
    PA panamalı
    CU kubalı
    JM yamaykalı
    HT haitili
    DO dominikanlı
    PR puerto-rikolu
    CO kolumbiyalı
    VE venesuelalı
    EC ekvadorlu
    PE perulu
    BO boliviyalı
    CL çilili
    AR argentinalı
    UY uruqvaylı
    PY paraqvaylı
    BR braziliyalı
    GY qayanalı
    SR surinamlı
    GL qrenlandiyalı
  `,
  demonymEndings: 'lar lər ca cə',
};
