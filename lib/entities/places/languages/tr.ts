import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const tr: PlaceLanguage = {
  language: 'tr',
  homeCountries: 'TR CY',
  endings: `
    da> de> ta> te> dan> den> tan> ten> a> e> ya> ye> ı> i> u> ü> yı> yi> yu> yü> ın> in> un>
    ün> nın> nin> nun> nün> daki> deki> taki> teki> la> le> yla> yle> dır> dir> nda>
    nde> ndan> nden> na> ne> nı> ni>`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: `
    da de ta te dan den tan ten a e ya ye ı i u ü yı yi yu yü ın in un ün nın nin nun nün daki
    deki taki teki dakı la le yla yle ca ce dır dir dur dür tır tir na ne nda nde ndan nden nı
    ni nu nü ndaki ndeki yı ydı ydi daydı daymış ken dakiler dekiler lar ler ki`,
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Bakan Of Kaş Van Uşak Kars Ordu Batman Muş Bitlis Ağrı Sivas Niğde Bor Çan Ekim Ocak Mart Kasım
    Eylül Acil Yeni Eski Büyük Küçük Merkez Adalet Gölge Göl Saray Yalı Kale Hisar Cumhuriyet
    Atatürk Kemal Kaman Kavak Kemer Taşova Söke Tire Bey Ayvalık Çine İnönü Gül Savcı Genel Karar
    Barış Silahlı Öz Kara Ak Sason Kula Ula Ege Rize Polis Can Deniz Irmak Susuz Hani Nur Alaca Yer
    Ilıca Kuş Çal Simav Saygı Saat Siirt Pınar Bahçe Dinar Kırk Tarım Bu Ve Şubat Nisan Mayıs
    Haziran Temmuz Ağustos Aralık Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Türkçe
    Yunanca Farsça Japonca Şarkı Merkezi Sanayi Üniversitesi Bunun Ama Buna Bundan Annesi Bunu Eğer
    Halen Tam İlçenin Tur Serinin Hatta Tümen Hem Yarı Homo Mach Bina Annesinin Kentin Thai Normal
    Maçın Başkenti Kitabın Köprü Belediye
  `,
  areaWords: `
    bölgesi bölge ili ilinde ilinin eyaleti eyaletinde eyaletinin vilayeti cumhuriyeti ilçesi
    ilçesinde ilçesinin oblastı rayonu`,
  cityWords: `
    şehri kenti kentinde şehrinde kentinin şehrinin başkenti kasabası köyü beldesi`,
  demonyms: `
    - sovyet çekoslovak çekoslovakyalı yugoslav yugoslavyalı osmanlı bizanslı prusyalı kürt$ kürt arap$ arap slav$ avrupalı asyalı afrikalı iskandinav latin_amerikalı yahudi kafkasyalı balkanlı orta_doğulu
    US amerikalı amerikan
    GB britanyalı ingiliz iskoç$ iskoçyalı galli
    FR fransız
    DE alman$ alman almanyalı
    IT italyan
    ES ispanyol katalan
    PT portekizli portekizce
    NL hollandalı
    BE belçikalı flaman
    LU lüksemburglu
    CH isviçreli
    AT avusturyalı
    IE irlandalı
    IS izlandalı
    NO norveçli
    SE isveçli
    DK danimarkalı danimarkaca
    FI finlandiyalı finli fin$
    EE estonyalı
    LV letonyalı leton
    LT litvanyalı litvan
    PL polonyalı leh$
    CZ çek$ çekyalı
    SK slovak$ slovakyalı
    HU macar$ macar
    RO rumen$ rumen romanyalı
    BG bulgar$ bulgar bulgaristanlı
    GR yunan$ yunan yunanistanlı
    TR türk$ türk türkiyeli
    CY kıbrıslı kıbrıs_rum
    MT maltalı
    AL arnavut
    MK makedon makedonyalı
    RS sırp$ sırp sırbistanlı
    ME karadağlı
    BA bosnalı boşnak
    HR hırvat
    SI sloven$ sloven slovenyalı
    XK kosovalı
    MD moldovalı
    UA ukraynalı
    BY belaruslu belarusyalı
    RU rus$ rus rusyalı çeçen
    GE gürcü
    AM ermeni
    AZ azerbaycanlı azeri azerbaycan_türk
    KZ kazak$ kazak kazakistanlı
    UZ özbek$ özbek özbekistanlı
    TM türkmen$ türkmen türkmenistanlı
    KG kırgız$ kırgız kırgızistanlı
    TJ tacik$ tacik tacikistanlı
    MN moğol$ moğol moğolistanlı
    CN çinli uygur tibetli
    TW tayvanlı
    HK hongkonglu
    JP japon$ japon
    KR güney_koreli koreli
    KP kuzey_koreli
    VN vietnamlı
    LA laoslu
    KH kamboçyalı
    TH taylandlı
    MM myanmarlı
    MY malezyalı
    SG singapurlu
    ID endonezyalı
    PH filipinli
    AU avustralyalı
    NZ yeni_zelandalı
    IN hintli hindistanlı
    PK pakistanlı
    BD bangladeşli
    LK sri_lankalı
    NP nepalli
    BT bhutanlı butanlı
    AF afgan$ afgan afganistanlı
    IR iranlı fars$
    IQ iraklı
    SY suriyeli
    LB lübnanlı
    IL israilli
    PS filistinli gazzeli
    JO ürdünlü
    SA suudi suudi_arabistanlı
    YE yemenli
    OM ummanlı
    QA katarlı
    BH bahreynli
    KW kuveytli
    EG mısırlı
    LY libyalı
    TN tunuslu
    DZ cezayirli
    MA faslı
    EH sahravi
    SD sudanlı
    SS güney_sudanlı
    ET etiyopyalı
    ER eritreli
    DJ cibutili
    SO somalili
    KE kenyalı
    UG ugandalı
    TZ tanzanyalı
    RW ruandalı
    BI burundili
    CD kongolu
    CM kamerunlu
    NG nijeryalı
    NE nijerli
    TD çadlı
    ML malili
    BF burkina_fasolu
    GH ganalı
    CI fildişili
    SN senegalli
    GM gambiyalı
    GN gineli
    SL sierra_leoneli
    LR liberyalı
    TG togolu
    BJ beninli
    MR moritanyalı
    GA gabonlu
    AO angolalı
    ZM zambiyalı
    ZW zimbabveli
    MZ mozambikli
    MW malavili
    NA namibyalı
    BW botsvanalı
    ZA güney_afrikalı
    MG madagaskarlı
    CA kanadalı
    MX meksikalı
    GT guatemalalı
    SV salvadorlu
    HN honduraslı
    NI nikaragualı
    CR kosta_rikalı
    PA panamalı
    CU kübalı
    JM jamaikalı
    HT haitili
    DO dominikli
    PR porto_rikolu
    CO kolombiyalı
    VE venezuelalı
    EC ekvadorlu
    PE perulu
    BO bolivyalı
    CL şilili
    AR arjantinli
    UY uruguaylı
    PY paraguaylı
    BR brezilyalı
    GY guyanalı
    SR surinamlı
    GL grönlandlı
  `,
  demonymEndings: 'lar ler ca ce',
};
