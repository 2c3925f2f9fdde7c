import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const it: OfficeLanguage = {
  language: 'it',
  endings: /^(o|a|i|e|he|hi|trice|trici|essa|esse)?$/,
  roles: {
    president: 'president~|copresident~|co-president~|capo dello stato|presidente della repubblica',
    'prime minister':
      'primo ministro|prima ministra|premier|president~ del consiglio|president~ del consiglio dei ministri|capo del governo|primi ministri|ministr~ president~|vicepremier~',
    chancellor: 'cancellier~',
    minister: 'ministr~|guardasigilli|titolare del dicastero',
    'state secretary': 'sottosegretari~|sottosegretari~ di stato|segretari~ di stato|viceministr~',
    governor:
      'governator~|governatric~|prefett~|president~ della regione|president~ di regione|viceprefetto|governator~ general~',
    mayor: 'sindac~|sindaca|borgomastr~|primo cittadino|prima cittadina|podestà|assessor~ comunal~',
    'member of parliament':
      'deputat~|parlamentar~|onorevol~|on.|eurodeputat~|europarlamentar~|congressist~|membr~ del congresso|membr~ del parlamento|rappresentant~ statal~|legislator~|deputat~ statal~',
    senator: 'senator~|senatrice|senatrici|sen.',
    councillor:
      'consiglier~ comunal~|consiglier~ regional~|assessor~|assessore regionale|consiglier~ provincial~|consiglier~ municipal~|consiglier~ federal~',
    speaker:
      'president~ della camera|president~ del senato|president~ del parlamento|president~ del parlamento europeo|speaker|president~ della camera dei rappresentanti|leader della maggioranza|leader della minoranza|capogruppo|president~ dell’assemblea nazionale',
    'party leader':
      'leader dell’opposizione|segretari~ del partito|leader del partito|capo politico|segretari~ del pd|president~ del partito|capo dell’opposizione|segretari~ di partito|leader della lega|capolista',
    leader: 'leader|uomo forte|guida suprema|capo supremo|dirigent~ politic~|?governant~',
    ambassador:
      'ambasciator~|ambasciatric~|alto commissario|rappresentante permanente|incaricat~ d’affari',
    consul: 'console|consoli|console generale',
    envoy:
      'inviat~ special~|emissari~|mediator~|negoziator~|capo negoziatore|rappresentant~ special~|procuratore speciale|inviat~ dell’onu|coordinator~ special~',
    diplomat:
      'diplomatic~|alto rappresentante|alta rappresentante|addett~ militar~|capo della diplomazia',
    representative: '?rappresentant~|plenipotenziari~|?delegat~|commissari~ straordinari~',
    spokesperson:
      'portavoce|addett~ stampa|capo ufficio stampa|segretari~ stampa|responsabile della comunicazione',
    adviser: 'consiglier~|consulent~|consiglier~ per la sicurezza nazionale|?assistent~|stratega',
    'secretary-general': 'segretari~ general~',
    secretary:
      '?segretari~|primo segretario|segretari~ esecutiv~|segretari~ nazional~|segretari~ di gabinetto',
    commissioner: 'commissari~|commissari~ europe~',
    'attorney general': 'procurator~ general~|avvocat~ general~ dello stato',
    prosecutor:
      'procurator~|pubblic~ minister~|pm|sostitut~ procurator~|magistrat~ inquirente|procurator~ capo|procurator~ federal~|consigliere speciale|procuratore indipendente|investigator~ special~|procuratore militare|procuratore antimafia',
    judge: 'giudic~|magistrat~|gip|gup|giudice per le indagini preliminari',
    'chief justice':
      'president~ della corte|president~ del tribunale|president~ della corte suprema|president~ della corte costituzionale|president~ della cassazione|giudice capo',
    ombudsman: 'difensor~ civic~|garante|garante per la privacy|ombudsman',
    general:
      '!general~|gen.|maresciall~|generale di brigata|generale di divisione|generale di corpo d’armata|capo dell’esercito',
    admiral: 'ammiragli~|contrammiragli~|viceammiragli~|ammiraglio di squadra',
    officer:
      'colonnell~|tenente colonnello|tenent~|!capitan~|serg.|sergent~|sceriff~|ispettor~|commissari~ di polizia|brigadier~|appuntat~|carabinier~|?ufficial~|questore|vicequestore|carabiniere|appuntato|brigadiere|luogotenente|commissario capo',
    commander: 'comandant~|comandante in capo|comandante supremo|comandante generale',
    'chief of staff':
      'capo di stato maggiore|capo di gabinetto|capo dello stato maggiore|capo dello staff|capo di stato maggiore della difesa|capi di stato maggiore',
    'police chief':
      'capo della polizia|questor~|capo della polizia municipale|capo di polizia|comandante della polizia',
    king: '!re|sovran~|monarc~',
    queen: 'regina|regine|regina madre',
    prince: 'princip~|duca|duchi|granduca',
    princess: 'principess~|duchess~|granduchessa',
    'crown prince':
      'principe ereditario|principessa ereditaria|principe della corona|erede al trono',
    emperor: 'imperator~|imperatrice|zar|scià',
    sultan: 'sultan~',
    emir: 'emir~|sceicc~',
    pope: 'papa|papi|pontefice|santo padre|sommo pontefice|vescovo di roma',
    patriarch: 'patriarc~|metropolit~',
    bishop: 'vescov~|arcivescov~|cardinal~|monsignor~|mons.',
    cleric:
      'ayatollah|imam|muftì|gran muftì|rabbin~|rabbino capo|dalai lama|?parroc~|?don|nunzio|nunzio apostolico|grande imam',
    head: '?capo|?responsabil~|?direttor~ general~|?direttric~ general~|?numero uno|?vertic~|?dirigent~',
    chair:
      '?presidenza|?president~ della commissione|?president~ del comitato|?president~ dell’autorità|?coordinator~',
    director: '?direttor~|?direttric~|?direttore esecutivo',
    'chief executive':
      '?amministrator~ delegat~|?amministrator~|?president~ del consiglio di amministrazione|?CEO|?direttor~ finanziari~',
    member: '?membr~|membr~ del gabinetto|membr~ del governo|?component~|?esponent~',
    official: 'funzionari~|alt~ funzionari~|?burocrat~|dirigente pubblico|?investigator~',
    'head of state': 'capo di stato|capi di stato|capi di stato e di governo',
    'head of government': 'capo di governo|capi di governo|capo dell’esecutivo',
  },
  offices: {
    'minister//foreign affairs//':
      'titolare della farnesina|capo della farnesina|capo della diplomazia',
    'minister//interior//':
      'titolare del viminale|segretari~ degli interni|segretari~ alla sicurezza interna|segretari~ dell’interno',
    'minister//defence//': 'segretari~ alla difesa|capo del pentagono',
    'minister//finance//': 'segretari~ al tesoro|segretari~ del tesoro',
    'minister//energy//': 'segretari~ per l’energia|segretari~ all’energia|segretari~ dell’energia',
    'minister//trade//': 'segretari~ al commercio|segretari~ del commercio',
    'minister//justice//IT': 'guardasigilli',
    'minister//foreign affairs//US':
      'segretari~ di stato american~|segretari~ di stato USA|segretari~ di stato statunitense',
    'president/deputy': 'vicepresident~|vice president~',
    'prime minister/deputy': 'vicepremier|vice premier|vicepresident~ del consiglio',
    'minister/deputy': 'viceministr~|vice ministr~',
    'mayor/deputy': 'vicesindac~|vice sindac~',
    'head///central bank/':
      'governator~ della banca d’italia|president~ della bce|governator~ della banca centrale|president~ della banca centrale europea|president~ della fed|president~ della federal reserve|numero uno della bce',
    'president///European Commission/':
      'president~ della commissione europea|president~ della commissione ue',
    'chair///European Union/': 'president~ del consiglio europeo',
  },
  levels: {
    deputy: 'vice|sotto|aggiunt~|supplent~',
    acting:
      'ad interim|facente funzione|reggente|provvisori~|uscent~|autoproclamat~|facente funzioni',
    former: 'ex|già|defunt~|passat~|deposto|allora|precedente',
    designate: 'elett~|designat~|eletto|incaricat~|prossim~|futur~|in pectore',
  },
  portfolios: {
    'foreign affairs':
      'esteri|affari esteri|relazioni esterne|politica estera|relazioni internazionali',
    defence: 'difesa|forze armate|guerra',
    interior: 'interno|interni|affari interni|sicurezza interna',
    finance: 'finanze|economia e delle finanze|bilancio|tesoro|economia e finanze',
    economy:
      'economia|sviluppo economico|affari economici|attività produttive|imprese e del made in italy',
    justice: 'giustizia',
    health: 'salute|sanità',
    education: 'istruzione|pubblica istruzione|educazione|scuola|istruzione e del merito',
    science: 'ricerca|università e della ricerca|scienza|università|tecnologia',
    energy: 'energia|petrolio|ambiente e della sicurezza energetica|risorse naturali',
    agriculture:
      'agricoltura|politiche agricole|pesca|sovranità alimentare|politiche agricole alimentari e forestali',
    transport: 'trasporti|infrastrutture e dei trasporti|infrastrutture e trasporti|viabilità',
    culture: 'cultura|beni culturali|beni e delle attività culturali',
    environment: 'ambiente|transizione ecologica|clima|tutela del territorio',
    labour: 'lavoro|lavoro e delle politiche sociali|occupazione',
    'social affairs':
      'politiche sociali|affari sociali|welfare|previdenza|servizi sociali|solidarietà sociale',
    trade: 'commercio|commercio estero|commercio internazionale|sviluppo economico e commercio',
    industry: 'industria|industria e commercio|attività industriali',
    'digital affairs':
      'innovazione|innovazione tecnologica|comunicazioni|transizione digitale|telecomunicazioni|informazione',
    'emergency situations': 'protezione civile|emergenze|situazioni di emergenza',
    security: 'sicurezza|sicurezza nazionale|sicurezza dello stato|servizi segreti|antiterrorismo',
    migration: 'immigrazione|migrazioni|integrazione|rifugiati|asilo',
    housing: 'lavori pubblici|casa|urbanistica|affari regionali|autonomie|enti locali',
    sport: 'sport|giovani|gioventù|politiche giovanili|sport e i giovani',
    tourism: 'turismo',
    'family affairs': 'famiglia|pari opportunità|disabilità|famiglia e disabilità|donne',
    'european affairs': 'affari europei|politiche comunitarie|europa|brexit|politiche europee',
    development: 'sviluppo|cooperazione|cooperazione internazionale|coesione|sud|mezzogiorno',
    infrastructure: 'infrastrutture|opere pubbliche',
    press: 'stampa|comunicazione|media',
  },
  ministry: 'ministero|ministeri|dicastero|dipartimento',
  bodies: {
    'European Union': 'unione europea|UE|Ue',
    'European Commission': 'commissione europea|commissione UE|commissione',
    'European Parliament': 'parlamento europeo|europarlamento|eurocamera',
    NATO: 'NATO|Nato|alleanza atlantica',
    'United Nations':
      'nazioni unite|ONU|Onu|assemblea generale|assemblea generale delle nazioni unite|assemblea generale dell’ONU',
    OSCE: 'OSCE|Osce',
    'World Health Organization': 'organizzazione mondiale della sanità|OMS|Oms',
    'International Monetary Fund': 'fondo monetario internazionale|FMI|Fmi',
    'World Bank': 'banca mondiale',
    'African Union': 'unione africana',
    'Arab League': 'lega araba',
    'White House': 'casa bianca',
    Kremlin: 'cremlino',
    Pentagon: 'pentagono',
    'State Department': 'dipartimento di stato',
    parliament: 'parlamento|assemblea nazionale|congresso|duma|knesset|bundestag|camere|assemblea',
    senate: 'senato|camera alta|bundesrat',
    'lower house':
      'camera dei deputati|camera|camera dei rappresentanti|camera dei comuni|camera bassa|montecitorio',
    government:
      'governo|esecutivo|amministrazione|gabinetto|palazzo chigi|consiglio dei ministri|stato',
    'presidential administration':
      'presidenza|quirinale|presidenza della repubblica|eliseo|amministrazione presidenziale',
    'security council': 'consiglio di sicurezza|consiglio di sicurezza nazionale',
    'central bank':
      'banca centrale|BCE|Bce|banca d’italia|bankitalia|federal reserve|fed|banca centrale europea',
    'supreme court': 'corte suprema|cassazione|corte di cassazione',
    'constitutional court': 'corte costituzionale|consulta',
    court: 'tribunale|corte|corte d’appello|corte d’assise|TAR',
    "prosecutor's office": 'procura|procura generale|procura della repubblica',
    police:
      'polizia|carabinieri|polizia di stato|guardia di finanza|questura|polizia penitenziaria|gendarmeria',
    army: 'esercito|forze armate|marina|aeronautica|marina militare|arma dei carabinieri|guardia costiera|guardia nazionale',
    'general staff': 'stato maggiore|stato maggiore della difesa',
    'intelligence service': 'servizi segreti|intelligence|CIA|Cia|FBI|Fbi|aise|aisi|copasir',
    embassy: 'ambasciata|consolato',
    party:
      'partito|PD|Pd|lega|forza italia|movimento 5 stelle|M5S|fratelli d’italia|partito democratico|partito repubblicano|opposizione|repubblican~|democratic~|socialist~|laburist~|conservator~|maggioranza',
    'parliamentary group': 'gruppo parlamentare|gruppo',
    committee: 'comitato|sottocomitato|comitato olimpico|comitato giudiziario|CIO|coni',
    commission:
      'commissione giustizia|commissione elettorale|commissione esteri|commissione antimafia|commissione bilancio|commissione giudiziaria',
    council:
      'consiglio|consiglio comunale|consiglio regionale|consiglio europeo|CSM|consiglio superiore della magistratura',
    agency: 'agenzia|autorità|ente|istituto|servizio|ufficio|INPS|inps|protezione civile',
    city: 'città|comune|municipio|comunale',
    district: 'distretto|contea|circoscrizione',
    region: 'regione|provincia|stato|cantone|land|oblast',
  },
  links:
    'di|del|della|dello|dei|degli|delle|dell’|d’|al|alla|allo|ai|agli|alle|all’|per|per la|per il|per l’|per le|per gli|per i|con delega|nel|nella|presso|presso la',
  destinations: 'in|a|presso|negli|nel|presso le|presso la',
  fillers:
    'alt~|nuov~|prim~|repubblican~|democratic~|attual~|principal~|repubblica|regno|federazione|federal~|nazional~|regional~|statal~|general~|socialist~|conservator~|laburist~|militar~|special~|esecutiv~|internazional~|costituzional~|potente|straordinari~|giuridic~|tecnic~|scientific~',
  origins: 'di|del|della|dell’|dalla|dal|per conto di|originari~ di',
  determiners:
    'il|lo|la|i|gli|le|l’|un|uno|una|un’|suo|sua|suoi|loro|uno dei|una delle|uno degli|il suo|la sua|anche|oggi|che|il quale|la quale',
  copulas:
    'è|era|come|diventato|diventa|nominato|nominata|eletto|eletta|fu|resta|in qualità di|sarà|è stato|è stata|attuale',
  indefinites:
    'un|uno|una|un’|nessun|nessuno|nessuna|ogni|qualsiasi|qualche|altro|altra|altri|alcuni|due|tre|quale',
  plural: /i$/,
  conjunctions: 'e|ed|nonché',
  vacantBefore:
    'come|candidarsi|candidarmi|candidarsi a|diventa|diventare|carica di|ruolo di|posto di|a|da',
  vacantAfter: '',
  counterparts: 'omolog~|colleg~|controparte',
  honorifics:
    'signor|signora|sig.|sig.ra|dottor|dottoressa|dott.|dott|prof.|professor|professoressa|avv.|ing.|sir|lord|lady|don|suor|padre|fra|sceicco|onorevole|on.|cav.',
  bareNouns: 'none',
  adjectives: 'after',
};
