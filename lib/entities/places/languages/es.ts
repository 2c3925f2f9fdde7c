import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const es: PlaceLanguage = {
  language: 'es',
  homeCountries: 'ES MX AR CO CL PE VE EC BO UY PY CR PA GT HN SV NI DO CU',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Los Las El La Con Para Una Mar Sol Paz Trinidad Asunción Belén Ángeles Luz Libertad
    Independencia Progreso Unión Constitución Bolívar Presidente Morelos Madero Mena Baena Ronda
    Noria Tres Cruz Enero Febrero Marzo Abril Mayo Junio Julio Agosto Santa San Santo Interior
    Federación Centro Cada Sin Sus Este Pero Sólo Reunión Gracias Poco Son
  `,
  areaWords: `
    región provincia distrito estado departamento república óblast territorio cantón condado
    gobernación`,
  cityWords: `
    ciudad pueblo municipio capital villa localidad ciudades pueblos municipios villas localidades
    aldea aldeas pedanía corregimiento`,
  featureHeads: `
    Isla Cerro Valle Sierra Cordillera Punta Puente Parque Estadio Aeropuerto Catedral Basílica
    Palacio Castillo Plaza Cementerio Desierto Cosmódromo Distrito Iglesia Monasterio Convento
    Teatro Torre Fortaleza Santuario`,
  smallHeads: `
    mar océano lago golfo bahía estrecho río islas archipiélago monte volcán península delta
    provincia condado calle avenida`,
  demonyms: `
    - soviétic checoslovac yugoslav otoman bizantin prusian kurd árabe eslav europeo$ europea$ europeos$ europeas$ asiátic african escandinav latinoamerican judío$ judía$ judíos$ judías$
    US estadounidense norteamerican estadunidense american
    GB británic inglés ingles escocés escoces galés
    FR francés frances galo
    DE alemán aleman
    IT italian
    ES español catalán catalan vasc
    PT portugués portugues luso
    NL neerlandés neerlandes holandés holandes
    BE belga
    LU luxemburgués luxemburgues
    CH suiz helvétic
    AT austriac austríac
    IE irlandés irlandes
    IS islandés islandes
    NO norueg
    SE suec
    DK danés danes
    FI finlandés finlandes finés
    EE estoni
    LV letón leton
    LT lituan
    PL polac
    CZ chec
    SK eslovac
    HU húngar
    RO ruman
    BG búlgar
    GR grieg
    TR turc
    CY chipriota
    MT maltés maltes
    AL albanés albanes
    MK macedoni
    RS serbi
    ME montenegrin
    BA bosni
    HR croata
    SI esloven
    XK kosovar
    MD moldav
    UA ucranian
    BY bielorrus
    RU ruso chechen
    GE georgian
    AM armeni
    AZ azerbaiyan azerí
    KZ kazaj kazak
    UZ uzbek
    TM turcoman turkmen
    KG kirguís kirguis
    TJ tayik
    MN mongol
    CN chin uigur tibetan
    TW taiwanés taiwanes
    HK hongkonés hongkones
    JP japonés japones nipón nipon
    KR surcorean corean
    KP norcorean
    VN vietnamita
    LA laosian
    KH camboyan
    TH tailandés tailandes
    MM birman
    MY malasi
    SG singapurense
    ID indonesi
    PH filipin
    AU australian
    NZ neozelandés neozelandes
    FJ fiyian
    IN indi hindú
    PK paquistaní pakistaní
    BD bangladesí
    LK esrilanqués ceilandés
    NP nepalí nepalés
    BT butanés
    MV maldiv
    AF afgan
    IR iraní
    IQ iraquí
    SY siri
    LB libanés libanes
    IL israelí
    PS palestin gazatí
    JO jordan
    SA saudí saudita
    YE yemení
    OM omaní
    AE emiratí
    QA catarí qatarí
    BH bareiní
    KW kuwaití
    EG egipci
    LY libi
    TN tunecin
    DZ argelin
    MA marroquí
    EH saharaui
    SD sudanés sudanes
    SS sursudanés sursudanes
    ET etíope
    ER eritre
    DJ yibutian
    SO somalí
    KE kenian keniata
    UG ugandés ugandes
    TZ tanzan
    RW ruandés ruandes
    BI burundés
    CD congoleñ congolés
    CM camerunés camerunes
    NG nigerian
    NE nigerin
    TD chadian
    ML maliense
    BF burkinés burkinabé
    GH ghanés ghanes
    CI marfileñ
    SN senegalés senegales
    GM gambian
    GN guinean ecuatoguinean
    SL sierraleonés
    LR liberian
    TG togolés
    BJ beninés
    MR mauritan
    GA gabonés
    AO angoleñ angolan
    ZM zambian
    ZW zimbabuense
    MZ mozambiqueñ
    MW malauí
    NA namibi
    BW botsuan
    ZA sudafrican
    MG malgache
    CA canadiense quebequés
    MX mexican
    GT guatemaltec
    SV salvadoreñ
    HN hondureñ
    NI nicaragüense
    CR costarricense
    PA panameñ
    CU cuban
    JM jamaican jamaiquin
    HT haitian
    DO dominican
    PR puertorriqueñ boricua
    CO colombian
    VE venezolan
    EC ecuatorian
    PE peruan
    BO bolivian
    CL chilen
    AR argentin
    UY uruguay
    PY paraguay
    BR brasileñ brasiler
    GY guyanés
    SR surinamés
    GL groenlandés
  `,
  demonymEndings: 'o a os as es e s',
};
