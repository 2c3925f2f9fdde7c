import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const fr: PlaceLanguage = {
  language: 'fr',
  homeCountries: 'FR BE CH CA LU SN CI',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Nice Tours Sens Vire Bain Pau Die Eu Foix Rue Pont Mer Lens Laval Gap Agen Apt Bar Bray Cluses
    Dole Dreux Lorient Orange Montagne Grasse Sète Troyes Redon Joue Le La Les Un Une Aix Ax
    Château Port Ville Saint Sainte Pour Selon Outre Seul Seine Ham Ay Ars Royan Royal Mais Car
    Dans Par Sur Ou Avant Loin Blois Lure Creil Avril Mai Juin Juillet Août Mars Parc Place Maison
    Cour Conseil Monde Son Des Présidente Tous Dès
  `,
  areaWords: `
    région province district département État canton république oblast territoire comté
    gouvernorat`,
  cityWords: `
    ville village commune capitale municipalité villes villages communes hameau bourg localité
    localités`,
  featureHeads: `
    Place Rivière Vallée Col Pic Pointe Forêt Canal Château Palais Pont Parc Gare Aéroport
    Cathédrale Basilique Abbaye Cimetière Jardin Lagune Désert Église Monastère Couvent Théâtre
    Forteresse`,
  smallHeads: `
    mer lac baie golfe delta île îles archipel cap mont monts massif détroit océan péninsule gave
    fjord volcan glacier comté préfecture voïvodie oblast voblast duché principauté rue avenue
    boulevard quai square aéroport`,
  demonyms: `
    - soviétique tchécoslovaque yougoslave ottoman byzantin prussien kurde arabe slave européen asiatique africain scandinave latino-américain juif juive
    US américain états-unien étatsunien
    GB britannique anglais écossais gallois
    FR français
    DE allemand
    IT italien
    ES espagnol catalan
    PT portugais
    NL néerlandais hollandais
    BE belge flamand
    LU luxembourgeois
    CH helvétique
    AT autrichien
    IE irlandais
    IS islandais
    NO norvégien
    SE suédois
    DK danois
    FI finlandais finnois
    EE estonien
    LV letton
    LT lituanien
    PL polonais
    CZ tchèque
    SK slovaque
    HU hongrois
    RO roumain
    BG bulgare
    GR grec$ grecs$ grecque
    TR turc$ turcs$ turque$ turques$
    CY chypriote
    MT maltais
    AL albanais
    MK macédonien
    RS serbe
    ME monténégrin
    BA bosnien bosniaque
    HR croate
    SI slovène
    XK kosovar
    MD moldave
    UA ukrainien
    BY biélorusse bélarusse
    RU russe tchétchène
    GE géorgien
    AM arménien
    AZ azerbaïdjanais azéri
    KZ kazakh kazakhstanais
    UZ ouzbek ouzbèke
    TM turkmène
    KG kirghize
    TJ tadjik tadjike
    MN mongol
    CN chinois ouïghour tibétain
    TW taïwanais taiwanais
    HK hongkongais
    JP japonais nippon
    KR sud-coréen coréen
    KP nord-coréen
    VN vietnamien
    LA laotien
    KH cambodgien
    TH thaïlandais thaï
    MM birman
    MY malaisien
    SG singapourien
    ID indonésien
    PH philippin
    AU australien
    NZ néo-zélandais
    FJ fidjien
    IN indien
    PK pakistanais
    BD bangladais
    LK sri-lankais srilankais
    NP népalais
    BT bhoutanais
    MV maldivien
    AF afghan
    IR iranien
    IQ irakien
    SY syrien
    LB libanais
    IL israélien
    PS palestinien gazaoui
    JO jordanien
    SA saoudien
    YE yéménite
    OM omanais
    AE émirati émirien
    QA qatari qatarien
    BH bahreïni bahreïnien
    KW koweïtien
    EG égyptien
    LY libyen
    TN tunisien
    DZ algérien
    MA marocain
    EH sahraoui
    SD soudanais
    SS sud-soudanais
    ET éthiopien
    ER érythréen
    DJ djiboutien
    SO somalien
    KE kényan kenyan
    UG ougandais
    TZ tanzanien
    RW rwandais
    BI burundais
    CD congolais
    CM camerounais
    NG nigérian
    NE nigérien
    TD tchadien
    ML malien
    BF burkinabé burkinabè
    GH ghanéen
    CI ivoirien
    SN sénégalais
    GM gambien
    GN guinéen
    SL sierra-léonais
    LR libérien
    TG togolais
    BJ béninois
    MR mauritanien
    GA gabonais
    AO angolais
    ZM zambien
    ZW zimbabwéen
    MZ mozambicain
    MW malawien malawite
    NA namibien
    BW botswanais
    ZA sud-africain
    MG malgache
    MU mauricien
    KM comorien
    CA canadien québécois
    MX mexicain
    GT guatémaltèque
    SV salvadorien
    HN hondurien
    NI nicaraguayen
    CR costaricien costaricain
    PA panaméen
    CU cubain
    JM jamaïcain
    HT haïtien
    DO dominicain
    PR portoricain
    CO colombien
    VE vénézuélien
    EC équatorien
    PE péruvien
    BO bolivien
    CL chilien
    AR argentin
    UY uruguayen
    PY paraguayen
    BR brésilien
    GY guyanien
    SR surinamais
    GL groenlandais
  `,
  demonymEndings: 'e s es ne nes',
};
