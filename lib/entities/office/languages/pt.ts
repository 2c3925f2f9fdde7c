import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const pt: OfficeLanguage = {
  language: 'pt',
  endings: /^(a|o|as|os|s|es|e|ora|oras|ã|ões)?$/,
  roles: {
    president:
      'president~|copresident~|co-president~|mandatári~|chefe do executivo|president~ da república',
    'prime minister':
      'primeiro-ministro|primeira-ministra|primeiro ministro|primeira ministra|primeiros-ministros|premiê|premier|chefe do governo|ministr~-presidente|chefe de governo',
    chancellor:
      'chanceler~ federal|chanceler~ alem~|chanceler~ alemão|chanceler~ austríac~|chanceler~',
    minister: 'ministr~|titular da pasta|ministr~-chefe',
    'state secretary':
      'secretári~ de estado|subsecretári~|secretári~-executiv~|subsecretári~ de estado',
    governor:
      'governador~|prefeit~ da província|governador~ civil|interventor~|prefeit~ regional|governador~-geral',
    mayor:
      'prefeit~|president~ da câmara municipal|autarca|autarcas|president~ da câmara|president~ de câmara|alcaide|alcaides|edil|vice-presidente da câmara|autarca~',
    'member of parliament':
      'deputad~|parlamentar~|eurodeputad~|congressista~|legislador~|deputad~ federal|deputad~ estadual|deputad~ federais|membr~ do congresso|membr~ do parlamento|representante~ estadual|deputad~ distrital',
    senator: 'senador~',
    councillor: 'vereador~|conselheir~ municipal|deputad~ municipal|conselheir~ regional',
    speaker:
      'president~ da câmara dos deputados|president~ do senado|president~ da assembleia|president~ da assembleia da república|president~ do parlamento|president~ do congresso|president~ do parlamento europeu|líder~ da maioria|líder~ da minoria|president~ da câmara dos representantes|líder~ do governo na câmara',
    'party leader':
      'líder~ da oposição|líder~ do partido|president~ do partido|líder~ parlamentar~|secretári~-geral do partido|líder~ da bancada|cabeça de lista|líder~ do PSD|líder~ do PS|líder~ opositor',
    leader: 'líder~|líderes|dirigente~|governante~|homem forte|líder~ suprem~|caudilho',
    ambassador:
      'embaixador~|embaixatriz|alto comissário|alta comissária|representante~ permanente~|encarregad~ de negócios',
    consul: 'cônsul|cônsules|cônsul-geral|consulesa',
    envoy:
      'enviad~ especia~|enviad~ especial|emissári~|mediador~|negociador~|representante~ especial|relator~ especial|negociador-chefe|?enviad~|negociador~-chefe|coordenador~ especial~',
    diplomat:
      'diplomata~|alto representante|alta representante|adid~ militar~|chefe da diplomacia|adid~',
    representative: '?representante~|plenipotenciári~|?delegad~|comissári~ especial',
    spokesperson:
      'porta-voz|porta-vozes|assessor~ de imprensa|secretári~ de imprensa|secretári~ de comunicação',
    adviser:
      'assessor~|conselheir~|consultor~|conselheir~ de segurança nacional|assessor~ de segurança nacional|?assistente~|estrategista~',
    'secretary-general': 'secretári~-geral|secretári~ geral|secretários-gerais',
    secretary:
      '?secretári~|secretári~ estadual|secretári~ municipal|primeir~ secretári~|secretári~ do gabinete',
    commissioner: 'comissári~|comissári~ europe~|alto comissário',
    'attorney general':
      'procurador~-geral|procurador~-geral da república|procurador~ geral|advogad~-geral da união|procurador~-geral de justiça|advogad~-geral|vice-procurador~-geral|procurador~-geral adjunt~|subprocurador~-geral',
    prosecutor:
      'procurador~|promotor~|promotor~ de justiça|procurador~ da república|procurador~ especial|promotor~ público|procurador~ distrital|advogad~ especial~|conselheir~ especial~|investigador~ especial~|procurador~ independente~|promotor~ militar~',
    judge:
      'juiz|juíza|juízes|juízas|magistrad~|desembargador~|ministr~ do supremo|ministr~ do STF|juiz federal|juíza federal|juiz-conselheiro|juiz do supremo',
    'chief justice':
      'president~ do supremo|president~ do STF|president~ do supremo tribunal federal|president~ do tribunal|president~ do tribunal constitucional|president~ do STJ|president~ do TSE',
    ombudsman: 'provedor~ de justiça|ouvidor~|defensor~ do povo|ombudsman|provedor~',
    general:
      '!general|?generais|gen.|marechal|general de brigada|general de divisão|general do exército|tenente-general|major-general|comandante do exército',
    admiral: 'almirante~|vice-almirante~|contra-almirante~|comandante da marinha',
    officer:
      'coronel|coronéis|tenente-coronel|tenente~|!capitão|capitã|capitães|!major|sargento~|xerife~|delegad~ de polícia|inspetor~|!cabo|!oficial|comissári~ de polícia|delegad~ da polícia federal|subtenente~|capitão-tenente|capitão-de-mar-e-guerra|inspetor~-chefe',
    commander:
      'comandante~|comandante em chefe|comandante-em-chefe|comandante supremo|comandante-geral',
    'chief of staff':
      'chefe~ de gabinete|chefe~ do estado-maior|ministr~ da casa civil|ministr~-chefe da casa civil|chefe~ da casa civil|chefe~ do gabinete|chefe do estado-maior-general',
    'police chief':
      'chefe~ da polícia|chefe~ de polícia|diretor~ da polícia|diretor~-geral da polícia federal|comandante da polícia|comandante da PM|diretor~ nacional da PSP',
    king: 'rei|reis|monarca~|soberan~',
    queen: 'rainha~|rainha-mãe',
    prince: 'príncipe~|duque~|grão-duque',
    princess: 'princesa~|duquesa~',
    'crown prince': 'príncipe herdeiro|princesa herdeira|príncipe-herdeiro|príncipe da coroa',
    emperor: 'imperador~|imperatriz|czar|xá',
    sultan: 'sultão|sultões|sultana',
    emir: 'emir|emires|xeque~|xeique~',
    pope: 'papa|papas|pontífice~|santo padre|sumo pontífice|bispo de roma',
    patriarch: 'patriarca~|metropolita~',
    bishop: 'bispo~|arcebispo~|cardeal|cardeais|!dom',
    cleric:
      'aiatolá~|imã|imãs|imame~|mufti|grão-mufti|rabino~|rabino-chefe|dalai lama|clérigo~|?padre~|?pastor~|pároc~|núncio|núncio apostólico',
    head: '?chefe~|?responsáve~|?responsável|?diretor~-geral|?diretor~ geral|?número um|?titular~|?dirigente~ máximo|?coordenador~|?comando',
    chair:
      '?presidência|?president~ da comissão|?president~ do conselho|?president~ do comitê|?president~ do comité|?co-mandatári~|?mandatári~',
    director: '?diretor~|?director~|?diretor~ executiv~|?director~-geral',
    'chief executive':
      '?administrador~|?gestor~|?CEO|?diretor~ financeir~|?president~ do conselho de administração|?president~ executiv~',
    member: '?membr~|membr~ do gabinete|membr~ do governo|?integrante~',
    official:
      'funcionári~|alt~ funcionári~|servidor~ públic~|funcionári~ públic~|oficia~ do governo|?burocrata~|governant~',
    'head of state': 'chefe~ de estado|chefe do estado|chefes de estado e de governo',
    'head of government': 'chefes de governo|chefe do executivo',
  },
  offices: {
    'minister//foreign affairs//':
      'chanceler brasileir~|chanceler venezuelan~|chanceler argentin~|chanceler russ~|chefe da diplomacia|chefe do itamaraty',
    'minister//foreign affairs//US':
      'secretári~ de estado norte-american~|secretári~ de estado american~|secretári~ de estado dos EUA|secretári~ de estado dos estados unidos',
    'minister//interior//':
      'secretári~ do interior|secretári~ da segurança interna|secretári~ de segurança interna',
    'minister//defence//': 'secretári~ da defesa|secretári~ de defesa',
    'minister//finance//': 'secretári~ do tesouro',
    'minister//energy//': 'secretári~ da energia|secretári~ de energia',
    'minister//trade//': 'secretári~ do comércio|secretári~ de comércio',
    'president/deputy': 'vice-president~|vice president~',
    'governor/deputy': 'vice-governador~',
    'mayor/deputy': 'vice-prefeit~',
    'minister/deputy': 'vice-ministr~',
    'prime minister/deputy': 'vice-primeir~-ministr~|vice-primeiro-ministro|vice-primeira-ministra',
    'president/former': 'ex-president~',
    'head///central bank/':
      'president~ do banco central|governador~ do banco de portugal|president~ do BCE|president~ do banco central europeu|president~ da reserva federal|president~ do federal reserve|president~ do fed|governador~ do banco central',
    'president///European Commission/': 'president~ da comissão europeia',
    'chair///European Union/': 'president~ do conselho europeu',
  },
  levels: {
    deputy: 'vice|adjunt~|sub|suplente~|substitut~',
    acting:
      'interin~|em exercício|provisóri~|autoproclamad~|de facto|de fato|cessante~|demissionári~',
    former: 'ex|antig~|então|falecid~|anterior~|depost~|extint~',
    designate: 'eleit~|designad~|indicad~|próxim~|futur~|nomead~|indigitad~',
  },
  portfolios: {
    'foreign affairs':
      'negócios estrangeiros|relações exteriores|assuntos exteriores|assuntos estrangeiros|política externa|relações internacionais',
    defence: 'defesa|defesa nacional|forças armadas|guerra',
    interior: 'interior|administração interna|assuntos internos|segurança interna',
    finance: 'finanças|fazenda|economia e finanças|orçamento|tesouro|planejamento',
    economy:
      'economia|desenvolvimento econômico|assuntos econômicos|planejamento e orçamento|economia e transição digital',
    justice: 'justiça|justiça e segurança pública',
    health: 'saúde|saúde pública',
    education: 'educação|ensino superior|ensino|educação e cultura',
    science:
      'ciência|ciência e tecnologia|ciência, tecnologia e inovação|ciência, tecnologia e ensino superior|tecnologia|pesquisa',
    energy: 'energia|minas e energia|petróleo|recursos naturais|recursos minerais',
    agriculture:
      'agricultura|pesca|pecuária|alimentação|desenvolvimento agrário|agricultura, pecuária e abastecimento',
    transport: 'transportes|transporte|aviação|infraestrutura e transportes|portos e aeroportos',
    culture: 'cultura|património|cidadania e cultura',
    environment:
      'ambiente|meio ambiente|ação climática|ambiente e ação climática|clima|ecologia|mar',
    labour: 'trabalho|emprego|trabalho e emprego|trabalho, solidariedade e segurança social',
    'social affairs':
      'assuntos sociais|segurança social|desenvolvimento social|previdência|cidadania|solidariedade|assistência social|direitos humanos',
    trade: 'comércio|comércio exterior|indústria e comércio|comércio externo',
    industry: 'indústria|indústrias|indústria e energia',
    'digital affairs':
      'comunicações|transição digital|telecomunicações|informação|transformação digital',
    'emergency situations': 'proteção civil|defesa civil|situações de emergência|emergências',
    security:
      'segurança|segurança nacional|segurança pública|segurança institucional|segurança do estado|inteligência',
    migration: 'imigração|migrações|migração|integração|refugiados',
    housing:
      'habitação|obras públicas|cidades|desenvolvimento regional|urbanismo|administração local',
    sport: 'esporte|desporto|esportes|juventude|juventude e desporto',
    tourism: 'turismo',
    'family affairs': 'família|mulher|igualdade|mulheres|infância|igualdade de gênero',
    'european affairs': 'assuntos europeus|europa|brexit|integração europeia',
    development: 'desenvolvimento|cooperação|cooperação internacional',
    infrastructure: 'infraestrutura|infraestruturas|infra-estruturas',
    press: 'imprensa|comunicação|comunicação social|mídia',
  },
  ministry: 'ministério~|departamento~|secretaria|pasta',
  bodies: {
    'European Union': 'união europeia|UE',
    'European Commission': 'comissão europeia|comissão',
    'European Parliament': 'parlamento europeu',
    NATO: 'NATO|OTAN|Otan|aliança atlântica',
    'United Nations':
      'nações unidas|ONU|assembleia geral|assembleia geral das nações unidas|assembleia geral da ONU',
    OSCE: 'OSCE',
    'World Health Organization': 'organização mundial da saúde|organização mundial de saúde|OMS',
    'International Monetary Fund': 'fundo monetário internacional|FMI',
    'World Bank': 'banco mundial',
    'African Union': 'união africana',
    'Arab League': 'liga árabe',
    'White House': 'casa branca',
    Kremlin: 'kremlin',
    Pentagon: 'pentágono',
    'State Department': 'departamento de estado',
    parliament:
      'parlamento|assembleia nacional|assembleia da república|congresso|duma|knesset|bundestag|assembleia|congresso nacional|assembleia legislativa',
    senate: 'senado|câmara alta|senado federal',
    'lower house':
      'câmara dos deputados|câmara|câmara dos representantes|câmara dos comuns|câmara baixa',
    government:
      'governo|executivo|administração|gabinete|conselho de ministros|união|estado|planalto',
    'presidential administration':
      'presidência|palácio do planalto|presidência da república|belém|administração presidencial',
    'security council':
      'conselho de segurança|conselho de segurança nacional|gabinete de segurança institucional',
    'central bank':
      'banco central|BCE|banco de portugal|reserva federal|fed|federal reserve|banco nacional|banco central europeu',
    'supreme court':
      'supremo tribunal|supremo tribunal federal|STF|suprema corte|supremo|STJ|supremo tribunal de justiça',
    'constitutional court': 'tribunal constitucional|corte constitucional',
    court:
      'tribunal|TSE|TRF|tribunal de justiça|tribunal superior eleitoral|corte|vara|TJ|tribunal de contas|TCU',
    "prosecutor's office":
      'ministério público|procuradoria|ministério público federal|MPF|procuradoria-geral da república|PGR',
    police:
      'polícia|polícia federal|PF|polícia militar|PM|polícia civil|GNR|PSP|polícia judiciária|PJ|polícia rodoviária federal|gendarmaria',
    army: 'exército|forças armadas|marinha|aeronáutica|força aérea|guarda nacional|guarda costeira',
    'general staff':
      'estado-maior|estado-maior-general das forças armadas|estado-maior do exército',
    'intelligence service':
      'serviços secretos|serviço de inteligência|abin|CIA|FBI|SIS|agência de inteligência|serviços de informações',
    embassy: 'embaixada|consulado|missão',
    party:
      'partido|PT|PSDB|PSD|PS|MDB|PSL|PCP|CDS|bloco de esquerda|chega|oposição|republican~|democrata~|socialista~|partido republicano|partido democrata|PDT|PSOL',
    'parliamentary group': 'grupo parlamentar|bancada|bloco',
    committee: 'comitê|comité|subcomitê|comitê olímpico|comitê judiciário',
    commission:
      'comissão eleitoral|comissão de constituição e justiça|CPI|CCJ|comissão parlamentar de inquérito|comissão de justiça|comissão nacional de eleições',
    council:
      'conselho|conselho europeu|conselho de estado|câmara municipal|conselho nacional de justiça|CNJ',
    agency: 'agência|serviço|autoridade|instituto|inpe|IBGE|anvisa|departamento',
    city: 'cidade|município|municipal|prefeitura',
    district: 'distrito|condado|concelho|freguesia',
    region: 'região|província|estado|estadual',
  },
  links:
    'de|do|da|dos|das|d’|para|para a|para o|para os|para as|pelo|pela|em|no|na|nos|nas|ao|à|aos|às|junto a|junto à|junto da|junto do',
  destinations: 'em|no|na|nos|junto de|junto da|junto do|junto à',
  fillers:
    'alt~|nov~|primeir~|republican~|democrata~|atual|actual|principal|república|reino|federação|federal|federais|nacional|nacionais|regional|estadual|municipal|geral|socialista~|conservador~|trabalhista~|militar~|especial|executiv~|internacional|constitucional|poderos~|extraordinári~|jurídic~|técnic~|científic~',
  origins: 'de|do|da|dos|das|por parte de|em nome de',
  determiners:
    'o|a|os|as|um|uma|seu|sua|seus|suas|um dos|uma das|também|o seu|a sua|hoje|que|o qual',
  copulas:
    'é|era|foi|como|será|tornou-se|nomeado|nomeada|eleito|eleita|continua|na qualidade de|atual|actual',
  indefinites:
    'um|uma|uns|umas|nenhum|nenhuma|cada|qualquer|outro|outra|outros|vários|várias|alguns|dois|três|todo',
  plural: /[^s]s$/,
  conjunctions: 'e|bem como',
  vacantBefore:
    'como|a|torna|tornar|torna-se|tornar-se|tornou-se|cargo de|ser|candidato a|candidata a|candidatura a|posto de|função de',
  vacantAfter: '',
  counterparts: 'homólog~|colega~|contraparte~',
  honorifics:
    'sr|sr.|sra|sra.|senhor|senhora|dr|dr.|dra|dra.|doutor|doutora|dom|dona|d.|prof.|professor|professora|eng.|sir|lord|lady|xeque|padre|frei|irmã|pastor|capitão',
  bareNouns: 'none',
  adjectives: 'after',
};
