import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const pl: OfficeLanguage = {
  language: 'pl',
  endings:
    /^(a|u|owi|em|iem|ie|e|y|i|ów|om|ami|ach|owie|ą|ę|o|ego|emu|ym|im|ej|iej|ych|ich|ymi|imi|ka|ki|kę|ką|ce|iego|iemu|rze|ze|cie|dzie|zy|cy|ni|ć|ń|ą|ia|ią|ię|iu|ów|si|anin|an|om)?$/,
  roles: {
    president: 'prezydent~|prezydencie|prezydenci|współprezydent~|głow~ państwa',
    'prime minister': 'premier~|premierz~|prezes~ rady ministrów|szef~ rządu|premierk~',
    chancellor: 'kanclerz~|kanclerk~',
    minister: 'minister~|ministr~|ministrz~|ministerk~|ministry~|szef~ resortu|szefow~ resortu',
    'state secretary': 'sekretarz~ stanu|podsekretarz~ stanu|wiceminist~|wiceministr~|wiceminister',
    governor:
      'gubernator~|gubernatorz~|wojewod~|wojewód~|wojewodz~|marszałek województwa|marszałka województwa|marszałkiem województwa|marszałk~ województwa',
    mayor:
      'burmistrz~|prezydent~ miasta|mer|mera|merem|merowi|wójt~|prezydent~ warszawy|prezydent~ stolicy|nadburmistrz~|wiceprezydent miasta|sołtys~',
    'member of parliament':
      'poseł|posł~|posłank~|posłanek|parlamentarzyst~|deputowan~|europoseł|europosł~|europosłank~|eurodeputowan~|kongresmen~|członk~ parlamentu|członek parlamentu|parlamentarzyści|ustawodawc~|reprezentant~|członk~ kongresu',
    senator: 'senator~|senatorz~|senatork~',
    councillor: 'radn~|radny|radna|starost~|staroś~|członk~ rady miasta|radn~ miejsk~',
    speaker:
      'marszałek sejmu|marszałk~ sejmu|marszałek senatu|marszałk~ senatu|przewodnicząc~ parlamentu|spiker~|spikerk~|przewodnicząc~ izby reprezentantów|lider~ większości|lider~ mniejszości|przewodnicząc~ dumy|przewodnicząc~ rady najwyższej|wicemarszał~|przewodnicząc~ parlamentu europejskiego',
    'party leader':
      'lider~ partii|prezes~ pis|prezes~ partii|przewodnicząc~ partii|lider~ opozycji|szef~ partii|przewodnicząc~ PO|szef~ PO|liderk~ partii|szef~ klubu|przewodnicząc~ klubu|lider~ PSL',
    leader:
      'lider~|przywódc~|przywódcy|przywódców|przywódczyn~|liderk~|najwyższ~ przywódc~|liderz~|watażk~|władc~',
    ambassador:
      "ambasador~|ambasadorz~|ambasadork~|wysok~ komisarz~|stał~ przedstawiciel~|chargé d’affaires|charge d'affaires",
    consul: 'konsul~|konsulow~|konsul~ generaln~|konsul~ honorow~',
    envoy:
      'wysłannik~|specjaln~ wysłannik~|specjaln~ przedstawiciel~|negocjator~|główn~ negocjator~|mediator~|emisariusz~|sprawozdawc~|pełnomocnik~|pełnomocnicz~|wysłanniczk~|specjaln~ koordynator~|specjaln~ sprawozdawc~',
    diplomat:
      'dyplomat~|wysok~ przedstawiciel~|attaché|szef~ dyplomacji|szefow~ dyplomacji|dyplomaci|dyplomac~',
    representative:
      '?przedstawiciel~|?reprezentant~|?delegat~|przedstawiciel~ handlow~|?przedstawicielk~',
    spokesperson:
      'rzecznik~|rzeczniczk~|rzecznik~ prasow~|rzeczniczk~ prasow~|sekretarz~ prasow~|rzecznicy|sekretarz~ prasowy',
    adviser:
      'doradc~|doradczyn~|doradcy|doradców|?asystent~|doradc~ ds. bezpieczeństwa|główn~ doradc~',
    'secretary-general': 'sekretarz~ generaln~',
    secretary:
      '?sekretarz~|?sekretark~|pierwsz~ sekretarz~|sekretarz~ gabinetu|sekretarz~ rady|sekretarz~ skarbu',
    commissioner: 'komisarz~|komisark~|unijn~ komisarz~|komisarz~ UE|eurokomisarz~',
    'attorney general': 'prokurator~ generaln~|adwokat~ generaln~|rzecznik~ generaln~',
    prosecutor:
      'prokurator~|prokuratorz~|prokuratork~|prokurator~ okręgow~|prokurator~ krajow~|specjaln~ prokurator~|oskarżyciel~|prokurator~ specjaln~|śledcz~ specjaln~|prokurator~ wojskow~|prokurator~ rejonow~',
    judge: 'sędzi~|sędzia|sędziego|sędziów|sędziowie|sędziemu|sędzią|arbiter~',
    'chief justice':
      'prezes~ sądu najwyższego|pierwsz~ prezes~ sądu najwyższego|prezes~ trybunału konstytucyjnego|prezes~ sądu|przewodnicząc~ trybunału|prezes~ TK|I prezes SN|prezes~ trybunału',
    ombudsman: 'rzecznik~ praw obywatelskich|rzecznik~ praw dziecka|RPO|ombudsman~',
    general:
      'generał~|generałowie|gen.|marszałek|generał~ brygady|generał~ dywizji|feldmarszałek|generał-major~',
    admiral: 'admirał~|wiceadmirał~|kontradmirał~|adm.',
    officer:
      'pułkownik~|płk|płk.|podpułkownik~|ppłk|!major|mjr|!kapitan~|kpt.|porucznik~|por.|sierżant~|szeryf~|komisarz~ policji|aspirant~|asp.|inspektor~|insp.|nadkomisarz~|podinspektor~|?śledcz~|!oficer~|komendant~ powiatow~|podkomisarz~|!detektyw~|młodsz~ inspektor~|podporucznik~|chorąż~',
    commander:
      'dowódc~|dowódca|dowódcy|głównodowodząc~|komendant~|naczeln~ dowódc~|dowódc~ generaln~',
    'chief of staff':
      'szef~ sztabu|szef~ sztabu generalnego|szef~ gabinetu|szef~ kancelarii|szef~ kancelarii prezydenta|szef~ kancelarii premiera|szefow~ gabinetu|szefow~ kancelarii|szef~ personelu',
    'police chief':
      'komendant~ główn~ policji|szef~ policji|komendant~ policji|komendant~ stołeczn~|szefow~ policji|komendant~ wojewódzk~ policji|nadinspektor~',
    king: 'król|króla|królowi|królem|królu|królowie|królów|monarch~',
    queen: 'królow~|królowa|królowej|królową',
    prince: 'książę|książąt|księcia|księciem|księciu|książęta',
    princess: 'księżn~|księżniczk~|księżna|hrabin~',
    'crown prince': 'następc~ tronu|następca tronu|następczyn~ tronu|koronn~ książę|książę koronny',
    emperor: 'cesarz~|cesarzow~|car|cara|carem|szach~',
    sultan: 'sułtan~',
    emir: 'emir~|szejk~',
    pope: 'papież~|ojciec święty|ojca świętego|biskup~ rzymu',
    patriarch: 'patriarch~|metropolit~',
    bishop: 'biskup~|bp|arcybiskup~|abp|kardynał~|kard.|prymas~|abp.|bp.',
    cleric:
      'ajatollah~|imam~|mufti~|rabin~|naczeln~ rabin~|dalajlam~|duchown~|?proboszcz~|ks.|nuncjusz~|wielki mufti|naczelny rabin|wielki imam',
    head: '?szef~|?szefow~|?kierownik~|?dyrektor~ generaln~|?zwierzchnik~|?naczelnik~|?komendant~|?kierując~|?koordynator~',
    chair:
      '?przewodnicząc~|?prezes~|?prezesk~|?współprzewodnicząc~|?przewodniczącego|?wiceprzewodnicząc~',
    director: '?dyrektor~|?dyrektork~|?dyrektorz~|?dyrektor~ wykonawcz~',
    'chief executive': '?prezes~ zarządu|?dyrektor~ zarządzając~|?dyrektor~ finansow~|?CEO',
    member:
      '?członek|?członk~|?członkin~|członek rządu|członk~ rządu|członk~ gabinetu|członek rady|członk~ zarządu',
    official:
      'urzędnik~|urzędnicz~|urzędnicy|urzędników|urzędnikom|przedstawiciel~ władz|przedstawiciel~ rządu|dygnitarz~',
    'head of state': 'głow~ państwa|głowa państwa|głowy państw|przywódc~ państw',
    'head of government': 'szef~ rządu|szefow~ rządu|szefowie rządów|szefów rządów',
  },
  offices: {
    'minister//foreign affairs//':
      'szef~ MSZ|szefow~ MSZ|szef~ dyplomacji|szefow~ dyplomacji|minister~ spraw zagranicznych|ministr~ spraw zagranicznych',
    'minister//foreign affairs//US':
      'sekretarz~ stanu USA|sekretarz~ stanu stanów zjednoczonych|amerykańsk~ sekretarz~ stanu',
    'minister//defence//': 'szef~ MON|szefow~ MON|szef~ pentagonu|sekretarz~ obrony',
    'minister//interior//': 'szef~ MSWiA|szef~ MSW|sekretarz~ spraw wewnętrznych',
    'minister//finance//': 'szef~ resortu finansów|sekretarz~ skarbu',
    'minister//energy//': 'sekretarz~ energii|sekretarz~ ds. energii',
    'minister//trade//': 'sekretarz~ handlu',
    'minister//justice//': 'szef~ resortu sprawiedliwości',
    'minister//health//': 'szef~ resortu zdrowia',
    'minister//finance//GB': 'kanclerz~ skarbu',
    'minister/deputy': 'wiceminister~|wiceministr~|wiceministrz~',
    'minister/deputy/foreign affairs//': 'wiceszef~ MSZ|wiceszef~ dyplomacji',
    'prime minister/deputy': 'wicepremier~|wicepremierz~',
    'president/deputy': 'wiceprezydent~',
    'speaker/deputy':
      'wicemarszałek sejmu|wicemarszałk~ sejmu|wicemarszałek senatu|wicemarszałk~ senatu|wicemarszał~',
    'chair/deputy': '?wiceprzewodnicząc~|?wiceprezes~',
    'head/deputy': '?wiceszef~|?wiceszefow~|?wicedyrektor~',
    'governor/deputy': 'wicewojewod~',
    'mayor/deputy': 'wiceburmistrz~',
    'chancellor/deputy': 'wicekanclerz~',
    'head///central bank/':
      'prezes~ NBP|prezes~ narodowego banku polskiego|szef~ NBP|prezes~ banku centralnego|szef~ banku centralnego|prezes~ EBC|szef~ fed|szef~ EBC|szefow~ EBC|szef~ rezerwy federalnej|prezes~ bundesbanku',
    'head///intelligence service/':
      'szef~ ABW|szef~ CBA|szef~ wywiadu|szef~ CIA|szefow~ CIA|dyrektor~ CIA|dyrektor~ FBI|szef~ FBI|szef~ SBU|szef~ BBN',
    'president///European Commission/':
      'przewodnicząc~ komisji europejskiej|szef~ komisji europejskiej|szefow~ komisji europejskiej|szef~ KE|szefow~ KE|przewodnicząc~ KE',
    'chair///European Union/': 'przewodnicząc~ rady europejskiej|szef~ rady europejskiej|szef~ RE',
  },
  levels: {
    deputy: 'wice|zastępc~|zastępca|zastępczyn~|pierwsz~ zastępc~|z-ca',
    acting: 'pełniąc~ obowiązki|p.o.|tymczasow~|urzędując~|samozwańcz~|ustępując~',
    former:
      'był~|były|byłego|byłemu|byłym|była|byłej|byłą|byli|eks|ówczesn~|niegdysiejsz~|zmarł~|śp.|obalon~|dawn~',
    designate: 'elekt~|nowo wybran~|przyszł~|następn~|desygnowan~|mianowan~',
  },
  portfolios: {
    'foreign affairs':
      'spraw zagranicznych|ds. zagranicznych|sprawy zagraniczne|polityki zagranicznej|MSZ|stosunków zagranicznych',
    defence: 'obrony narodowej|obrony|MON|sił zbrojnych|ds. obrony|wojny',
    interior:
      'spraw wewnętrznych|spraw wewnętrznych i administracji|MSWiA|MSW|bezpieczeństwa wewnętrznego|ds. wewnętrznych',
    finance: 'finansów|skarbu|skarbu państwa|budżetu|finansów i rozwoju',
    economy:
      'gospodarki|rozwoju|rozwoju i technologii|ekonomii|przedsiębiorczości i technologii|planowania',
    justice: 'sprawiedliwości',
    health: 'zdrowia|zdrowia publicznego|opieki zdrowotnej',
    education: 'edukacji|edukacji narodowej|edukacji i nauki|oświaty|szkolnictwa wyższego',
    science: 'nauki|nauki i szkolnictwa wyższego|technologii|badań naukowych',
    energy: 'energii|ds. energii|energetyki|ropy|klimatu i energii|zasobów naturalnych|paliw',
    agriculture: 'rolnictwa|rolnictwa i rozwoju wsi|rybołówstwa|żywności',
    transport: 'transportu|infrastruktury i budownictwa|lotnictwa|kolei',
    culture: 'kultury|kultury i dziedzictwa narodowego|sztuki',
    environment:
      'środowiska|klimatu|klimatu i środowiska|ekologii|ochrony środowiska|gospodarki wodnej',
    labour: 'pracy|rodziny, pracy i polityki społecznej|zatrudnienia|pracy i polityki społecznej',
    'social affairs':
      'polityki społecznej|spraw społecznych|opieki społecznej|rodziny i polityki społecznej|ubezpieczeń społecznych',
    trade: 'handlu|handlu zagranicznego|handlu i przemysłu|handlu międzynarodowego',
    industry: 'przemysłu|przemysłu i handlu',
    'digital affairs': 'cyfryzacji|łączności|informacji|telekomunikacji|komunikacji',
    'emergency situations':
      'sytuacji nadzwyczajnych|ds. sytuacji nadzwyczajnych|obrony cywilnej|zarządzania kryzysowego',
    security:
      'bezpieczeństwa|bezpieczeństwa narodowego|ds. bezpieczeństwa|ds. bezpieczeństwa narodowego|bezpieczeństwa państwa|służb specjalnych|wywiadu',
    migration: 'migracji|imigracji|ds. uchodźców|integracji|ds. migracji',
    housing:
      'budownictwa|mieszkalnictwa|rozwoju regionalnego|funduszy i polityki regionalnej|samorządu',
    sport: 'sportu|sportu i turystyki|młodzieży|młodzieży i sportu',
    tourism: 'turystyki',
    'family affairs': 'rodziny|ds. rodziny|ds. kobiet|ds. równości|równego traktowania|równości',
    'european affairs':
      'ds. europejskich|spraw europejskich|ds. unii europejskiej|integracji europejskiej|ds. brexitu|brexitu',
    development: 'rozwoju międzynarodowego|współpracy|współpracy międzynarodowej|pomocy rozwojowej',
    infrastructure: 'infrastruktury',
    press: 'prasy|mediów|ds. mediów|ds. komunikacji|ds. kontaktów z mediami',
  },
  ministry: 'ministerstw~|ministerstwo|resort~|resortu|departament~',
  bodies: {
    'European Union': 'unii europejskiej|unia europejska|UE|unijn~',
    'European Commission': 'komisj~ europejsk~|komisji europejskiej|KE|komisj~',
    'European Parliament': 'parlament~ europejsk~|europarlament~|PE',
    NATO: 'NATO|sojusz~|sojuszu północnoatlantyckiego',
    'United Nations': 'ONZ|narodów zjednoczonych|organizacji narodów zjednoczonych',
    OSCE: 'OBWE',
    'World Health Organization': 'światow~ organizacj~ zdrowia|WHO',
    'International Monetary Fund': 'międzynarodow~ fundusz~ walutow~|MFW',
    'World Bank': 'bank~ światow~',
    'African Union': 'uni~ afrykańsk~|unii afrykańskiej',
    'Arab League': 'lig~ arabsk~|ligi arabskiej',
    'White House': 'biał~ dom~|białego domu|biały dom',
    Kremlin: 'kreml~|kremla',
    Pentagon: 'pentagon~',
    'State Department': 'departament~ stanu|departamentu stanu',
    parliament:
      'parlament~|sejm~|sejmu|kongres~|dum~|dumy|knesset~|bundestag~|rady najwyższej|zgromadzeni~ narodow~|zgromadzenia narodowego',
    senate: 'senat~|rady federacji|izby lordów|bundesrat~',
    'lower house': 'izb~ reprezentantów|izby reprezentantów|izby gmin|izb~ gmin',
    government: 'rząd~|rządu|rządow~|administracj~|gabinet~|rady ministrów|państw~|państwa',
    'presidential administration':
      'kancelari~ prezydenta|administracj~ prezydenta|kancelarii prezydenta|prezydenck~|kancelarii',
    'security council':
      'rad~ bezpieczeństwa|rady bezpieczeństwa|rady bezpieczeństwa narodowego|BBN|biura bezpieczeństwa narodowego',
    'central bank':
      'bank~ centraln~|banku centralnego|NBP|narodow~ bank~ polsk~|EBC|fed|rezerw~ federaln~',
    'supreme court': 'sąd~ najwyższ~|sądu najwyższego|SN|NSA',
    'constitutional court': 'trybunał~ konstytucyjn~|trybunału konstytucyjnego|TK',
    court: 'sąd~|sądu|sądu okręgowego|trybunał~|sądu apelacyjnego|sądu rejonowego',
    "prosecutor's office":
      'prokuratur~|prokuratury|prokuratury krajowej|prokuratury okręgowej|prokuratury generalnej',
    police:
      'policj~|policji|policyjn~|komendy głównej policji|żandarmerii|straży pożarnej|straży granicznej|CBŚP',
    army: 'armi~|armii|sił zbrojnych|wojsk~|wojska|marynark~ wojenn~|sił powietrznych|wojsk lądowych|obrony terytorialnej|gwardii narodowej',
    'general staff': 'sztab~ generaln~|sztabu generalnego|sztabu',
    'intelligence service':
      'wywiad~|wywiadu|ABW|CBA|CIA|FBI|służb specjalnych|kontrwywiad~|SBU|FSB|służby bezpieczeństwa|agencji wywiadu',
    embassy: 'ambasad~|ambasady|konsulat~|misji',
    party:
      'parti~|partii|PiS|PO|PSL|SLD|koalicji obywatelskiej|lewicy|konfederacji|nowoczesnej|opozycj~|republikan~|demokrat~|republikańsk~|demokratyczn~|partii republikańskiej|partii demokratycznej|laburzyst~|platform~ obywatelsk~|platformy|kukiz’15',
    'parliamentary group': 'klub~|klubu parlamentarnego|klubu|frakcj~|frakcji|koła poselskiego',
    committee: 'komitet~|komitetu|podkomitet~|MKOl|komisji sprawiedliwości|sztabu wyborczego',
    commission:
      'komisji|komisj~ śledcz~|komisji wyborczej|PKW|państwowej komisji wyborczej|komisji śledczej|sejmowej komisji',
    council: 'rad~|rady|rady miasta|rady europejskiej|KRS|krajowej rady sądownictwa|rady miejskiej',
    agency:
      'agencj~|agencji|urzęd~|urzędu|służb~|służby|biur~|biura|inspekcj~|instytut~|ZUS|NIK|NFZ|GIS|inspektorat~|funduszu|izby|oddział~',
    city: 'miast~|miasta|miejsk~|stolicy|gmin~',
    district: 'powiat~|powiatu|dystrykt~|dystryktu|hrabstw~|dzielnic~|okręg~|okręgu',
    region:
      'województw~|województwa|region~|regionu|prowincj~|prowincji|stan~|stanu|obwod~|obwodu|land~',
  },
  links: 'ds.|ds|do spraw|dla|w|we|z|ze|przy|na|od|o|do',
  destinations: 'w|we|przy|na',
  fillers:
    'now~|pierwsz~|wysok~ rang~|wysok~|federaln~|federacji|republik~|republiki|królestw~|główn~|obecn~|najwyższ~|specjaln~|generaln~|narodow~|państwow~|stał~|wpływow~|republikańsk~|demokratyczn~|konserwatywn~|wojskow~|politycz~|stanow~|krajow~|regionaln~|lokaln~|wojewódzk~|powiatow~|międzynarodow~|oficjaln~|honorow~|samorządow~',
  origins: 'z|ze|od|ze strony|w imieniu',
  determiners:
    'jego|jej|ich|swój|swoim|jeden z|jednym z|jedna z|jednego z|to|także|również|wówczas|dziś|który|która|którego|którą|którym',
  copulas: 'jest|był|była|został|została|jako|zostanie|mianowany|wybrany|pozostaje|będzie',
  indefinites:
    'żaden|żadnego|żadnym|każdy|każdego|każdym|jakiś|jakiegoś|pewien|inny|innego|innym|kilku|dwóch|trzech|któryś|drugi',
  plural: /(?:owie|rzy|cy|ci|dzi|ów|om|ami|ach)$/,
  conjunctions: 'i|oraz|a także',
  vacantBefore:
    'na|stanowisko|stanowiska|na stanowisko|urząd|urzędu|jako|zostanie|fotel|funkcję|roli|został',
  vacantAfter: '',
  counterparts: 'odpowiednik~|odpowiedniczk~|koleg~|kolega|kolegą|koleżank~',
  honorifics:
    'pan|pana|panu|panem|pani|panią|panowie|dr|dr.|prof.|profesor|doktor|ks.|ksiądz|sir|lord|lady|szejk|hrabia|mec.|inż.|mgr|hab.|red.|mecenas',
  bareNouns: 'after',
  marksGenitive: true,
  genitiveNoun: /^(?!.*(?:ł|ł[aoiy]|li|ć|je|się)$).*(?:[iyau]|ego|ej|[yi]ch|ów|ii)$/u,
  ownerAdjective: /[sc]k(?:iego|iej|iemu|ich)$/u,
  adjectives: 'before',
};
