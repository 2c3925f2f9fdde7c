import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const es: OfficeLanguage = {
  language: 'es',
  endings: /^(a|o|as|os|s|es|e)?$/,
  roles: {
    president:
      'president~|mandatari~|copresident~|jefe~ de estado|primer mandatario|primera mandataria',
    'prime minister':
      'primer ministro|primera ministra|primeros ministros|premier~|president~ del gobierno|jefe~ de gobierno|jefe~ del gobierno|presidenta del gobierno|ministro presidente|jefe~ de gabinete de ministros',
    chancellor:
      'canciller~ federal~|canciller~ alem~|canciller~ alemán|canciller~ alemana|canciller~ austriac~|canciller de alemania|canciller~',
    minister: 'ministr~|titular~ de la cartera|biministr~',
    'state secretary':
      'secretari~ de estado|subsecretari~|viceministr~|subsecretari~ de estado|ministr~ de estado',
    governor:
      'gobernador~|intendente~|gobernador~ civil|prefect~|gobernador~ general~|gobernador~ regional~|subdelegad~ del gobierno|intendent~',
    mayor:
      'alcalde~|alcaldes~|alcaldesa~|burgomaestre~|regidor~|intendente municipal|jefe~ de gobierno de la ciudad|vicealcalde~|vicealcaldesa~|alcalde~ pedáneo',
    'member of parliament':
      'diputad~|parlamentari~|eurodiputad~|congresista~|legislador~|asambleísta~|representante~ estatal~|miembro~ del parlamento|miembro~ del congreso|eurocámara|procurador~ en cortes|representante~ a la cámara',
    senator: 'senador~',
    councillor:
      'concejal~|concejala~|edil~|consejer~ regional~|conseller~|consellera~|consejer~ de la junta|diputad~ provincial~|teniente~ de alcalde',
    speaker:
      'president~ del congreso|president~ del parlamento|president~ del senado|president~ de la asamblea|president~ de la asamblea nacional|president~ de la cámara|president~ de la cámara de representantes|president~ de la cámara de diputados|líder~ de la mayoría|líder~ de la minoría|president~ de la cámara baja|president~ del parlament',
    'party leader':
      'líder~ opositor~|líder~ de la oposición|líder~ del partido|jefe~ de la oposición|president~ del partido|secretari~ general~ del partido|líder~ socialista~|líder~ republican~|líder~ demócrata~|cabeza de lista|portavoz parlamentari~',
    leader:
      'líder~|líderes|lideresa~|?dirigente~|gobernante~|hombre fuerte|líder~ suprem~|!caudillo|cabecilla~|mandamás',
    ambassador:
      'embajador~|alto comisionado|alta comisionada|representante~ permanente~|encargad~ de negocios|embajador~ permanente',
    consul: 'cónsul~|cónsul~ general~|consulesa',
    envoy:
      'enviad~ especial~|?enviad~|emisari~|representante~ especial~|mediador~|negociador~|relator~ especial~|negociador~ jefe|coordinador~ especial~|facilitador~',
    diplomat:
      'diplomátic~|alto representante|alta representante|agregad~ militar~|agregad~|jefe~ de la diplomacia|jefa de la diplomacia',
    representative:
      '?representante~|plenipotenciari~|?delegad~|representante~ comercial~|delegad~ del gobierno',
    spokesperson:
      'portavoz|portavoces|vocer~|secretari~ de prensa|jefe~ de prensa|jefa~ de prensa|secretari~ de comunicación|director~ de comunicación',
    adviser:
      'asesor~|?consejer~|consejer~ de seguridad nacional|asesor~ de seguridad nacional|?asistente~|estratega~',
    'secretary-general': 'secretari~ general~',
    secretary:
      '?secretari~|secretari~ del gabinete|primer secretario|primera secretaria|secretari~ ejecutiv~|secretari~ de organización',
    commissioner: 'comisari~|comisionad~|comisari~ europe~',
    'attorney general':
      'fiscal~ general~|procurador~ general~|fiscal~ general~ del estado|abogad~ general~ del estado|fiscal~ de la nación|vicefiscal~ general~|fiscal~ general~ adjunt~|subprocurador~ general~',
    prosecutor:
      'fiscal~|fiscales|procurador~|fiscal~ especial~|fiscal~ federal~|fiscal~ jefe|abogad~ especial~|asesor~ especial~ del departamento de justicia|investigador~ especial~|fiscal~ independiente~|fiscal~ de distrito|fiscal~ militar~|fiscal~ antidrogas|fiscal~ anticorrupción|consejer~ especial~',
    judge:
      'juez|jueces|jueza~|magistrad~|juez de la corte suprema|juez federal|juez del tribunal supremo',
    'chief justice':
      'president~ del tribunal supremo|president~ de la corte suprema|president~ del tribunal constitucional|president~ de la corte|president~ del tribunal',
    ombudsman: 'defensor~ del pueblo|ombudsman|síndic~ de greuges|ararteko',
    general:
      '!general|?generales|gral.|general~ de división|general~ de brigada|general~ de cuerpo de ejército|mariscal~|teniente general|jefe~ del ejército|comandante general',
    admiral: 'almirante~|vicealmirante~|contralmirante~|jefe~ de la armada',
    officer:
      'coronel~|coroneles|teniente~|teniente coronel|!capitán|capitana|capitanes|comandante~|!mayor|sargent~|sheriff~|alguacil~|inspector~|comisari~ de policía|!oficial|detective~|subinspector~|capitán de fragata|capitán de navío|subteniente~|brigadier~|cabo primero',
    commander: 'comandante~ en jefe|comandante~ de las fuerzas|?comandante~|comandante supremo',
    'chief of staff':
      'jefe~ de gabinete|jefa de gabinete|jefe~ del estado mayor|jefe~ de estado mayor|jefe~ del estado mayor conjunto|JEMAD|jefe~ de personal',
    'police chief':
      'jefe~ de policía|jefe~ de la policía|director~ de la policía|jefa de policía|jefe~ policial|director~ general de la policía|comisionad~ de policía|mayor de los mossos',
    king: 'rey|reyes|monarca~|soberano',
    queen: 'reina~',
    prince: 'príncipe~|duque~|gran duque',
    princess: 'princesa~|duquesa~|infanta~',
    'crown prince':
      'príncipe heredero|princesa heredera|príncipe~ de asturias|príncipe de la corona',
    emperor: 'emperador~|emperatriz|zar',
    sultan: 'sultán|sultanes|sultana',
    emir: 'emir|emires|jeque~',
    pope: 'papa|papas|sumo pontífice|pontífice~|santo padre|obispo de roma',
    patriarch: 'patriarca~|metropolita~',
    bishop: 'obispo~|arzobispo~|cardenal~|cardenales|monseñor',
    cleric:
      'ayatolá|ayatollah|imán|imanes|muftí|gran muftí|rabino~|gran rabino|dalái lama|clérigo~|?párroco~|?sacerdote~|nuncio~|nuncio apostólico|gran imán',
    head: '?jefe~|?jefa~|?titular~|?responsable~|?máxim~ responsable~|?director~ general~|?encargad~|?número uno|?administrador~',
    chair:
      '?presidenci~|?president~ de la comisión|?president~ del consejo|?president~ del comité|?president~ de la junta|lehendakari',
    director: '?director~|?director~ ejecutiv~',
    'chief executive':
      '?consejer~ delegad~|?director~ gerente|?gerente~|?president~ ejecutiv~|?CEO|?director~ financier~',
    member: '?miembro~|miembro~ del gabinete|miembro~ del gobierno|?integrante~|?vocal~',
    official:
      'funcionari~|alto~ funcionari~|alto~ cargo~|altos mandos|dirigente~ polític~|funcionari~ público~',
    'head of state':
      'jefe~ del estado|jefa del estado|jefes de estado|jefes de estado y de gobierno',
    'head of government': 'jefe~ del ejecutivo|jefa del ejecutivo|jefes de gobierno',
  },
  offices: {
    'minister//foreign affairs//':
      'canciller~ argentin~|canciller~ venezolan~|canciller~ colombian~|canciller~ mexican~|canciller~ rus~|canciller~ cuban~|canciller~ chilen~|canciller~ iraní|ministr~ de exteriores|jefe~ de la diplomacia',
    'minister//foreign affairs//US':
      'secretari~ de estado estadounidense~|secretari~ de estado de ee.uu.|secretari~ de estado de estados unidos|secretari~ de estado norteamerican~',
    'minister//interior//':
      'secretari~ de interior|secretari~ del interior|secretari~ de gobernación|secretari~ de seguridad nacional',
    'minister//defence//': 'secretari~ de defensa',
    'minister//finance//': 'secretari~ del tesoro|secretari~ de hacienda',
    'minister//energy//': 'secretari~ de energía',
    'minister//trade//': 'secretari~ de comercio',
    'minister//health//': 'secretari~ de salud',
    'minister//education//': 'secretari~ de educación',
    'minister//foreign affairs//MX': 'secretari~ de relaciones exteriores',
    'head///central bank/':
      'gobernador~ del banco central|president~ del banco central|gobernador~ del banco de españa|president~ del banco central europeo|president~ del BCE|president~ de la reserva federal|president~ de la fed|president~ del banco de la república',
    'president///European Commission/':
      'president~ de la comisión europea|president~ de la comisión',
    'president/deputy': 'vicepresident~',
    'president/former': 'expresident~|exmandatari~',
    'minister/former': 'exministr~',
    'governor/deputy': 'vicegobernador~',
    'governor/former': 'exgobernador~',
    'mayor/former': 'exalcalde~|exalcaldesa~',
    'member of parliament/former': 'exdiputad~',
    'senator/former': 'exsenador~',
    'minister/deputy': 'viceministr~',
    'prime minister/deputy': 'viceprimer ministro|viceprimera ministra',
    'minister/deputy/foreign affairs//': 'vicecanciller~',
  },
  levels: {
    deputy: 'vice|adjunt~|sub|suplente~|segund~',
    acting:
      'interin~|en funciones|provisional~|encargad~|de facto|autoproclamad~|en ejercicio|saliente~|transitori~',
    former: 'ex|antigu~|entonces|anterior~|extint~|difunt~|derrocad~|depuest~',
    designate: 'elect~|designad~|entrante~|próxim~|futur~|nombrad~',
  },
  portfolios: {
    'foreign affairs':
      'asuntos exteriores|relaciones exteriores|exteriores|asuntos exteriores y de cooperación|política exterior|cancillería|relaciones internacionales',
    defence: 'defensa|defensa nacional|fuerzas armadas|guerra',
    interior:
      'interior|asuntos internos|gobernación|relaciones interiores|seguridad interior|gobierno|asuntos interiores|seguridad ciudadana',
    finance:
      'hacienda|finanzas|economía y hacienda|presupuesto|hacienda y función pública|crédito público|tesoro|impuestos',
    economy:
      'economía|desarrollo económico|asuntos económicos|economía y empresa|economía y finanzas|planificación|producción',
    justice: 'justicia|justicia y derechos humanos',
    health: 'sanidad|salud|salud pública|sanidad y consumo',
    education: 'educación|educación y formación profesional|educación superior|enseñanza',
    science:
      'ciencia|ciencia e innovación|universidades|tecnología|ciencia, innovación y universidades|investigación',
    energy: 'energía|petróleo|minas|energía y minas|hidrocarburos|minería|transición energética',
    agriculture:
      'agricultura|agricultura, pesca y alimentación|pesca|ganadería|alimentación|desarrollo rural|agricultura y ganadería',
    transport: 'transporte|transportes|fomento|comunicaciones y transportes|aviación civil',
    culture: 'cultura|cultura y deporte|patrimonio',
    environment: 'medio ambiente|ambiente|transición ecológica|ecología|cambio climático|agua',
    labour:
      'trabajo|empleo|trabajo y economía social|trabajo y previsión social|trabajo, migraciones y seguridad social',
    'social affairs':
      'asuntos sociales|derechos sociales|bienestar social|desarrollo social|seguridad social|inclusión|servicios sociales|pensiones|políticas sociales',
    trade: 'comercio|comercio exterior|industria y comercio|industria, comercio y turismo',
    industry: 'industria|industrias|empresa|industria y energía',
    'digital affairs':
      'transformación digital|comunicaciones|telecomunicaciones|agenda digital|información|TIC',
    'emergency situations':
      'emergencias|situaciones de emergencia|protección civil|gestión de riesgos',
    security:
      'seguridad|seguridad nacional|seguridad pública|seguridad del estado|inteligencia|antiterrorismo',
    migration: 'inmigración|migraciones|migración|integración|refugiados|extranjería',
    housing:
      'vivienda|urbanismo|obras públicas|desarrollo urbano|administraciones públicas|política territorial|agenda urbana',
    sport: 'deporte|deportes|juventud|juventud y deportes',
    tourism: 'turismo',
    'family affairs': 'familia|igualdad|mujer|mujeres|infancia|igualdad de género',
    'european affairs': 'asuntos europeos|unión europea|europa|brexit',
    development: 'desarrollo|cooperación|cooperación internacional|cooperación al desarrollo',
    infrastructure: 'infraestructuras|infraestructura|obras públicas',
    press: 'prensa|comunicación|medios',
  },
  ministry: 'ministerio~|departamento~|secretaría|cartera|conselleria|consejería',
  bodies: {
    'European Union': 'unión europea|UE',
    'European Commission': 'comisión europea|comisión',
    'European Parliament': 'parlamento europeo|eurocámara',
    NATO: 'OTAN|alianza atlántica',
    'United Nations':
      'naciones unidas|ONU|asamblea general|asamblea general de las naciones unidas|asamblea general de la ONU',
    OSCE: 'OSCE',
    'World Health Organization': 'organización mundial de la salud|OMS',
    'International Monetary Fund': 'fondo monetario internacional|FMI',
    'World Bank': 'banco mundial',
    'African Union': 'unión africana',
    'Arab League': 'liga árabe',
    'White House': 'casa blanca',
    Kremlin: 'kremlin',
    Pentagon: 'pentágono',
    'State Department': 'departamento de estado',
    parliament:
      'parlamento|congreso|asamblea nacional|asamblea|cortes|duma|knéset|bundestag|parlament|congreso de los diputados|legislatura',
    senate: 'senado|cámara alta',
    'lower house':
      'cámara de representantes|cámara de diputados|cámara baja|cámara de los comunes|cámara',
    government:
      'gobierno|ejecutivo|administración|gabinete|consejo de ministros|generalitat|junta|moncloa|estado',
    'presidential administration':
      'presidencia|casa rosada|administración presidencial|palacio de nariño|presidencia de la república',
    'security council': 'consejo de seguridad|consejo de seguridad nacional',
    'central bank':
      'banco central|banco nacional|BCE|fed|reserva federal|banco central europeo|banco de españa',
    'supreme court': 'tribunal supremo|corte suprema|suprema corte|supremo',
    'constitutional court': 'tribunal constitucional|corte constitucional',
    court: 'tribunal|audiencia nacional|audiencia|corte|juzgado|poder judicial',
    "prosecutor's office": 'fiscalía|fiscalía general|ministerio público|procuraduría',
    police: 'policía|policía nacional|guardia civil|mossos|gendarmería|carabineros|policía federal',
    army: 'ejército|fuerzas armadas|armada|fuerza aérea|ejército del aire|marina|guardia nacional|guardia costera',
    'general staff': 'estado mayor|estado mayor de la defensa|estado mayor conjunto',
    'intelligence service':
      'servicios secretos|servicio de inteligencia|inteligencia|CNI|CIA|FBI|servicios de inteligencia',
    embassy: 'embajada|consulado|misión',
    party:
      'partido|PSOE|PP|vox|ciudadanos|podemos|esquerra|ERC|partido popular|partido socialista|oposición|republican~|demócrata~|socialista~|popular~|morena|PRI|pan|partido republicano|partido demócrata',
    'parliamentary group': 'grupo parlamentario|bancada|bloque|grupo',
    committee:
      'comité|subcomité|comité judicial|comité olímpico internacional|comité de inteligencia',
    commission: 'comisión electoral|comisión de justicia|junta electoral|comisión de exteriores',
    council:
      'consejo|consejo europeo|consejo de estado|ayuntamiento|consejo electoral|consejo general del poder judicial|cabildo',
    agency: 'agencia|servicio|autoridad|oficina|instituto',
    city: 'ciudad|municipio|municipal~',
    district: 'distrito|condado|comarca|partido judicial',
    region: 'región|provincia|comunidad|estado~|comunidad autónoma|departamento',
  },
  links:
    'de|del|de la|de los|de las|para|para la|para el|para los|para asuntos|en|en el|en la|ante|ante la|al|a la|por|a cargo de',
  destinations: 'en|ante|ante la|ante el|en el',
  fillers:
    'alt~|nuev~|primer~|republican~|actual~|principal~|república|reino|federación|federal~|estatal~|nacional~|regional~|máxim~|general~|socialista~|conservador~|laborista~|demócrata~|gubernamental~|militar~|especial~|ejecutiv~|poderos~|veteran~|internacional~|constitucional~|autonómic~|jurídic~|técnic~|científic~',
  origins: 'de|del|desde|por parte de|por',
  determiners: 'el|la|los|las|un|una|su|sus|uno de los|una de las|quien|también|hoy|que|el cual',
  copulas: 'es|era|fue|como|será|sigue siendo|nombrado|nombrada|elegido|elegida|actual',
  indefinites:
    'un|una|unos|unas|ningún|ninguna|cada|cualquier|otro|otra|otros|otras|varios|varias|algunos|algún|dos|tres|todo',
  plural: /[^sáéíóú]s$/,
  conjunctions: 'y|e|así como',
  vacantBefore:
    'como|como el|ser|a|candidato a|candidata a|cargo de|puesto de|convertirse en|convirtió en|convierte en|hacerse|postularse a',
  vacantAfter: '',
  counterparts: 'homólog~|coleg~|par',
  honorifics:
    'sr|sr.|sra|sra.|srta|srta.|señor|señora|don|doña|dr|dr.|dra|dra.|doctor|doctora|prof.|profesor|profesora|sir|lord|lady|jeque|fray|padre|licenciado|ing.|lic.|d.|dña.',
  bareNouns: 'none',
  adjectives: 'after',
};
