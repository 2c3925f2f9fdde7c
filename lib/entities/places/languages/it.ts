import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const it: PlaceLanguage = {
  language: 'it',
  homeCountries: 'IT CH SM',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Bra Este Terni Rho Fano Fermi Trento Oria Massa Salve Sale Sala Rende Cento Torre Ora Lugo
    Conte Gela Noto Nardò Vasto Corato Andria Adria Asti Lecce Alba Villa Ponte Porto Monte San
    Santa Il La Lo Le Un Una Per Con Ma Da Dolo Schio Thiene Mira Castello Chiari Prato Riposo Bari
    Rieti Canale Lago Mare Campo Nemi Sora Colle Vigevano Buccinasco Battaglia Gennaio Febbraio
    Marzo Aprile Maggio Giugno Luglio Agosto Settembre Parco Casa Rio Serie Presidente Non Come Ha
    Ho Tali Tale
  `,
  areaWords: `
    regione provincia distretto stato cantone repubblica oblast territorio contea dipartimento`,
  cityWords: `
    città paese comune capitale villaggio cittadina comuni paesi frazione frazioni località borgo
    borghi villaggi cittadine`,
  featureHeads: `
    Isola Passo Punta Capo Ponte Palazzo Castello Stadio Aeroporto Stazione Basilica Cattedrale
    Duomo Parco Cimitero Foresta Rifugio Autodromo Deserto Fiume Chiesa Teatro Convento Monastero
    Santuario Abbazia Fortezza Torre Porta Galleria`,
  smallHeads: `
    mar mare oceano lago valle val monte monti isole stretto golfo baia delta arcipelago
    penisola vulcano provincia voivodato oblast via viale piazza piazzale corso vicolo`,
  demonyms: `
    - sovietic cecoslovacc jugoslav ottoman bizantin prussian curd$ curdo$ curda$ curdi$ curde$ arabo$ araba$ arabi$ arabe$ slavo$ slava$ slavi$ slave$ europeo$ europea$ europei$ europee$ asiatic african scandinav latinoamerican ebreo$ ebrea$ ebrei$ ebree$
    US americano americana americani americane statunitens
    GB britannic ingles scozzes
    FR frances
    DE tedesc
    IT italian
    ES spagnol catalan
    PT portoghes
    NL olandes
    BE belga$ belgi$ belghe fiammingh
    LU lussemburghes
    CH svizzer elvetic
    AT austriac
    IE irlandes
    IS islandes
    NO norveges
    SE svedes
    DK danes
    FI finlandes
    EE eston
    LV letton$ lettone lettoni
    LT lituan
    PL polacc
    CZ ceco$ ceca$ cechi$ ceche$
    SK slovacc
    HU ungheres
    RO rumen romen
    BG bulgar
    GR greco$ greca$ greci$ greche$
    TR turco$ turca$ turchi$ turche$
    CY cipriot
    MT maltes
    AL albanes
    MK macedone$ macedoni$
    RS serbo$ serba$ serbi$ serbe$
    ME montenegrin
    BA bosniac
    HR croato$ croata$ croati$ croate$
    SI sloveno$ slovena$ sloveni$ slovene$
    XK kosovar
    MD moldavo$ moldava$ moldavi$
    UA ucraino$ ucraini$ ucraine$
    BY bielorusso$ bieloruss
    RU russo$ russa$ russi$ russe$ cecen
    GE georgian
    AM armeno$ armena$ armeni$ armene$
    AZ azerbaigian azero$ azera$ azeri$ azere$ azerbaigiano
    KZ kazako$ kazaka$ kazaki$ kazaka kazakh$
    UZ uzbeko$ uzbeka$ uzbeki$ uzbeke$ uzbeco$
    TM turkmen
    KG kirghiso$ kirghisa$ kirghisi$ kirghiz
    TJ tagiko$ tagika$ tagiki$
    MN mongolo$ mongola$ mongoli$
    CN cinese cinesi uiguro uiguri tibetan
    TW taiwanes
    HK hongkonghes
    JP giappones nipponic
    KR sudcorean corean
    KP nordcorean
    VN vietnamit
    LA laotian
    KH cambogian
    TH thailandes
    MM birman
    MY malese$ malesi$ malaysian
    SG singaporian
    ID indonesian
    PH filippin
    AU australian
    NZ neozelandes
    IN indian
    PK pachistan pakistan$ pakistano pakistani
    BD bengales bangladese
    LK singales srilankes
    NP nepales
    BT bhutanes
    MV maldivian
    AF afgano$ afgana$ afgani$ afgane$ afghano$ afghani$
    IR iranian
    IQ iracheno irachen
    SY siriano sirian
    LB libanes
    IL israelian
    PS palestines
    JO giordano$ giordana$ giordani$ giordane$
    SA saudit
    YE yemenit
    OM omanit
    AE emiratin
    QA qatariot qatarin
    BH bahreinit
    KW kuwaitian
    EG egizian egiziano
    LY libico libica libici libiche
    TN tunisin
    DZ algerin
    MA marocchin
    EH saharawi sahrawi
    SD sudanes
    SS sudsudanes
    ET etiop$ etiope$ etiopi$
    ER eritreo$ eritrei$
    DJ gibutian
    SO somal$ somalo$ somala$ somali$
    KE kenian keniot
    UG ugandes
    TZ tanzanian
    RW ruandes
    BI burundes
    CD congoles
    CM camerunes
    NG nigerian
    NE nigerin
    TD ciadian
    ML malian$ maliano maliana maliani
    BF burkinabé
    GH ghanes
    CI ivorian
    SN senegales
    GM gambian
    GN guineano guineana guineani
    SL sierraleones
    LR liberian
    TG togoles
    BJ beninese
    MR mauritano mauritani$
    GA gabones
    AO angolan
    ZM zambian
    ZW zimbabwian
    MZ mozambican
    MW malawian
    NA namibian
    BW botswan$ botswano
    ZA sudafrican
    MG malgasc
    CA canades
    MX messican
    GT guatemaltec
    SV salvadoregn
    HN honduregn
    NI nicaraguens
    CR costaricano costarican
    PA panamens
    CU cubano cubana cubani cubane
    JM giamaican
    HT haitian
    DO dominican
    PR portorican
    CO colombian
    VE venezuelan
    EC ecuadorian ecuadoregn
    PE peruvian
    BO bolivian
    CL cileno$ cilena$ cileni$ cilene$
    AR argentino$ argentini$ argentine$
    UY uruguaian uruguayan
    PY paraguaian paraguayan
    BR brasilian
    GY guyanes
    SR surinames
    GL groenlandes
  `,
  demonymEndings: 'o a i e he hi',
};
