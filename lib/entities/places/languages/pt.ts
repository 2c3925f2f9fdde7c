import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const pt: PlaceLanguage = {
  language: 'pt',
  homeCountries: 'PT BR AO MZ',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Natal Palmas Feira Barra Franca Registro Ponte Porto Lagos Faro Fátima Belém Santa São Silves
    Loures Pombal Tomar Tavira Viana Barcelos Amadora Costa Serra Silveira Penha Cruz Graça
    Conceição Luz Bonito Independência Bandeira Guimarães Abrantes Trindade Rosário Esperança União
    Liberdade Paz Sol Mar Rio Para Os As Um Uma Por Com Novo Brasileira Nazaré Valença Colares
    Alvorada Capela Machado Prata Ouro Lapa Janeiro Fevereiro Março Abril Maio Junho Julho Agosto
    Setembro Interior Centro Ama Ao Este Há Eu Até Essa Pela Esse Tal Nesse Ora Aí Tendo Seria Toda
    Marca Campanha Às
  `,
  areaWords: `
    região província distrito estado departamento república oblast território condado`,
  cityWords: `
    cidade vila município capital aldeia povoação cidades vilas municípios aldeias freguesia
    freguesias concelho concelhos povoado povoados distritos bairro localidade`,
  featureHeads: `
    Lago Lagoa Ilha Ilhas Vale Cordilheira Ponte Parque Estádio Aeroporto Catedral Basílica Palácio
    Castelo Cemitério Província Condado Distrito Praia Ribeirão Morro Chapada Represa Usina Mosteiro
    Deserto Cosmódromo Igreja Teatro Convento Torre Fortaleza Santuário`,
  smallHeads: `
    rio mar oceano golfo baía estreito arquipélago monte serra vulcão península delta ribeira açude
    rua avenida praça`,
  demonyms: `
    - soviétic checoslovac tchecoslovac jugoslav iugoslav otoman bizantin prussian curdo$ curda$ curdos$ curdas$ árabe eslav europeu$ europeus$ europeia$ europeias$ asiátic african escandinav latino-american judeu$ judeus$
    US american norte-american estadunidense estado-unidense
    GB britânic inglês ingles escocês escoces galês
    FR francês frances
    DE alemã alemães
    IT italian
    ES espanhol espanhóis catalã catalães
    PT português portugues luso
    NL holandês holandes neerlandês neerlandes
    BE belga
    LU luxemburguês luxemburgues
    CH suíç helvétic
    AT austríac
    IE irlandês irlandes
    IS islandês islandes
    NO norueguês noruegues
    SE suec
    DK dinamarquês dinamarques
    FI finlandês finlandes
    EE estonian estóni
    LV letã letões
    LT lituan
    PL polonês polones polac
    CZ tchec chec
    SK eslovac
    HU húngar
    RO romen
    BG búlgar
    GR greg
    TR turc
    CY cipriota
    MT maltês maltes
    AL albanês albanes
    MK macedôni macedóni
    RS sérvi
    ME montenegrin
    BA bósni
    HR croata
    SI esloven
    XK kosovar
    MD moldav moldávi
    UA ucranian
    BY bielorruss
    RU russ tchetchen chechen
    GE georgian
    AM armêni arméni
    AZ azerbaijan azeri
    KZ cazaque
    UZ uzbeque usbeque
    TM turcomen turquemen
    KG quirguiz quirguis
    TJ tadjique tajique
    MN mongol
    CN chinês chines uigur tibetan
    TW taiwanês taiwanes
    HK honconguês
    JP japonês japones nipônic
    KR sul-corean corean
    KP norte-corean
    VN vietnamita
    LA laosian
    KH cambojan
    TH tailandês tailandes
    MM birmanês birmanes mianmarense
    MY malai malaysian
    SG singapurense singapurian
    ID indonési
    PH filipin
    TL timorense
    AU australian
    NZ neozelandês neozelandes
    IN indian
    PK paquistanês paquistanes
    BD bengalês bangladeshian bengali
    LK cingalês
    NP nepalês nepales
    BT butanês
    MV maldiv
    AF afegã afegãos
    IR iranian
    IQ iraquian
    SY síri
    LB libanês libanes
    IL israelense israelita israelitas
    PS palestin palestinian
    JO jordanian jordan
    SA saudita
    YE iemenita
    OM omanense omanita
    AE emiradense emirátic
    QA catarian catarense catari
    BH bareinita
    KW kuwaitian
    EG egípci
    LY líbi
    TN tunisian tunisin
    DZ argelin
    MA marroquin
    EH saarauí saarian
    SD sudanês sudanes
    SS sul-sudanês sul-sudanes
    ET etíope
    ER eritreu
    DJ djibutian
    SO somali somalian
    KE quenian
    UG ugandense ugandês
    TZ tanzanian
    RW ruandês ruandes
    BI burundinês
    CD congolês congoles
    CM camaronês camarones
    NG nigerian
    NE nigerin
    TD chadian
    ML malinês malines malian
    BF burquinense burquinabê
    GH ganês ganes ganense
    CI marfinense
    SN senegalês senegales
    GM gambian
    GN guineense
    SL serra-leonês
    LR liberian
    TG togolês
    BJ beninense
    MR mauritan
    GA gabonês
    AO angolan
    ZM zambian
    ZW zimbabuan
    MZ moçambican
    MW malauian
    NA namibian
    BW botsuan
    CV cabo-verdian
    ST são-tomense
    ZA sul-african
    MG malgaxe
    CA canadense canadian
    MX mexican
    GT guatemaltec
    SV salvadorenh
    HN hondurenh
    NI nicaraguense
    CR costarriquenh
    PA panamenh
    CU cuban
    JM jamaican
    HT haitian
    DO dominican
    PR porto-riquenh
    CO colombian
    VE venezuelan
    EC equatorian
    PE peruan
    BO bolivian
    CL chilen
    AR argentin
    UY uruguai
    PY paraguai
    BR brasileir
    GY guianês
    SR surinamês
    GL groenlandês
  `,
  demonymEndings: 'o a os as es e s',
};
