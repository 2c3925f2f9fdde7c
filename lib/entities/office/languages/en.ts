import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const en: OfficeLanguage = {
  language: 'en',
  endings: /^(s|es)?$/,
  roles: {
    president: 'president~|pres.|co-president~',
    'prime minister': 'prime minister~|premier~|PM|first minister~|taoiseach|chief minister~',
    chancellor: 'chancellor~',
    minister: 'minister~|ministers',
    'state secretary':
      'state secretary|state secretaries|undersecretary|undersecretaries|under secretary|permanent secretary|parliamentary secretary|minister~ of state',
    governor:
      'governor~|gov.|gov|prefect~|lieutenant-governor|governor-general|governors-general|?county executive',
    mayor: 'mayor~|lord mayor~|mayoress|deputy mayor~|borough president|?village chief|provost~',
    'member of parliament':
      'member~ of parliament|MP|MPS|MEP|MEPS|member~ of the european parliament|lawmaker~|legislator~|parliamentarian~|congressman|congresswoman|congressmen|congresswomen|congressperson|rep.|rep|reps.|?deputy|?deputies|assemblyman|assemblywoman|backbencher~|member~ of congress|state representative~|MSP|MSPS|member~ of the knesset|duma deputy|state duma deputy',
    senator: 'senator~|sen.|sen|sens.|state senator~',
    councillor:
      'councillor~|councilor~|councilman|councilwoman|councilmember~|council member~|alderman|aldermen',
    speaker:
      'speaker~ of parliament|parliament speaker|parliamentary speaker|house speaker|speaker~ of the house|?speaker|senate majority leader|senate minority leader|majority leader|minority leader|house minority leader|house majority leader|majority whip|minority whip|chief whip',
    'party leader':
      'party leader~|opposition leader~|leader~ of the opposition|party chairman|party chairwoman|party chief~|party boss|labour leader|conservative leader|tory leader|democratic leader|republican leader',
    leader: 'leader~|?leadership|supreme leader|ruler~|?strongman|warlord~',
    ambassador:
      "ambassador~|amb.|high commissioner~|permanent representative~|chargé d’affaires|charge d'affaires|chargé d'affaires",
    consul: 'consul~|consul general|consul-general|consuls general',
    envoy:
      'envoy~|special envoy~|special representative~|peace envoy~|negotiator~|chief negotiator~|mediator~|emissary|emissaries|special rapporteur~|rapporteur~|un envoy~|peace negotiator~|special coordinator~|hostage envoy',
    diplomat: 'diplomat~|attaché~|attache~|top diplomat|foreign policy chief',
    representative: '?representative~|high representative|trade representative|plenipotentiary',
    spokesperson:
      'spokesperson~|spokesman|spokeswoman|spokesmen|spokeswomen|spokespeople|press secretary|press secretaries|press officer~|communications director|director of communications|white house communications director',
    adviser:
      'adviser~|advisor~|?aide~|special adviser~|national security adviser|national security advisor|counselor to|special assistant~|chief strategist|senior adviser~|senior advisor~|political adviser~|economic adviser~',
    'secretary-general':
      'secretary-general|secretary general|secretaries-general|general secretary',
    secretary:
      '?secretary|?secretaries|cabinet secretary|cabinet minister~|chief secretary|executive secretary|first secretary|permanent under-secretary|undersecretary-general|under-secretary-general|assistant secretary',
    commissioner: 'commissioner~',
    'attorney general':
      'attorney general|attorneys general|attorney-general|prosecutor general|prosecutor-general|solicitor general|advocate general|chief prosecutor|deputy attorney general',
    prosecutor:
      'prosecutor~|district attorney~|public prosecutor~|state prosecutor~|special counsel|special prosecutor|independent counsel|D.A.|u.s. attorney|state attorney|special investigator~|crown prosecutor~|commonwealth attorney|military prosecutor~',
    judge: 'judge~|?justice|?justices|magistrate~|supreme court justice~|associate justice',
    'chief justice': 'chief justice~|chief judge|lord chief justice',
    ombudsman: 'ombudsman|ombudswoman|ombudsperson',
    general:
      '!general|generals|gen.|gen|lieutenant general|lt. gen.|lt gen|major general|maj. gen.|maj gen|brigadier general|brig. gen.|brigadier~|field marshal|marshal|lieutenant-general|major-general|air marshal|army chief|military chief|air chief marshal',
    admiral: 'admiral~|adm.|rear admiral|vice admiral|navy chief',
    officer:
      '!colonel|colonels|col.|lieutenant colonel|lt. col.|!lieutenant|lt.|!captain|capt.|!major|maj.|!sergeant|sgt.|sheriff~|police officer~|inspector~|detective~|superintendent~|constable~|detective inspector|detective chief inspector|chief superintendent|chief inspector|corporal|cpl.|private first class|coroner~|?officer~|warrant officer|staff sergeant|sgt. maj.|police sergeant|police constable|wing commander|squadron leader|group captain|flight lieutenant',
    commander:
      'commander~|cmdr.|commander-in-chief|commander in chief|supreme commander|?commandant',
    'chief of staff':
      'chief~ of staff|chief of the general staff|chairman of the joint chiefs of staff|joint chiefs chairman|chief of defence staff|chief of the defence staff',
    'police chief':
      'police chief~|chief~ of police|police commissioner~|chief constable~|police commander~|?police superintendent|police commissioner-general|?provost marshal',
    king: 'king~|monarch~',
    queen: 'queen~|queen consort|empress',
    prince: 'prince~|duke~|archduke',
    princess: 'princess~|duchess~',
    'crown prince': 'crown prince~|crown princess',
    emperor: 'emperor~|tsar|czar',
    sultan: 'sultan~',
    emir: 'emir~|amir|sheikh|sheikha',
    pope: 'pope~|pontiff|holy father',
    patriarch: 'patriarch~|metropolitan bishop|catholicos|ecumenical patriarch',
    bishop: 'bishop~|archbishop~|cardinal~|archdeacon|archimandrite',
    cleric:
      'ayatollah~|grand ayatollah|imam~|mufti~|grand mufti|rabbi~|chief rabbi|dalai lama|cleric~|archpriest|reverend|rev.|nuncio|apostolic nuncio|imam-khatib|grand imam',
    head: '?head~|?chief~|?boss|?director-general|?director general|?administrator~',
    chair:
      '?chairman|?chairwoman|?chairmen|?chairperson~|?chair|?chairs|?co-chair|co-chairman|?president of the board|?co-chairs|co-chairwoman',
    director: '?director~|executive director~|?superintendent|?comptroller',
    'chief executive':
      '?chief executive~|?chief executive officer|?CEO|?executive chairman|?managing partner|managing director~|?board chairman|?chief financial officer|?CFO|?chief operating officer|?COO',
    member: '?member~|cabinet member~|board member~|committee member~|committee chairman',
    official:
      'official~|government official~|administration official~|public servant~|civil servant~|bureaucrat~|functionary|functionaries|senior official~|?investigator~',
    'head of state': 'head~ of state|heads of state|head of the state',
    'head of government': 'head~ of government|heads of government|head of the government',
  },
  offices: {
    'minister//foreign affairs': 'secretary of state|secretaries of state|FM',
    'minister//foreign affairs//GB': 'foreign secretary',
    'minister//interior//GB': 'home secretary',
    'minister//finance//GB': 'chancellor of the exchequer',
    'minister//defence//':
      'defense secretary|defence secretary|secretary of defense|secretary of defence|secretary of war',
    'minister//finance//': 'treasury secretary|secretary of the treasury',
    'minister//interior//':
      'interior secretary|secretary of the interior|homeland security secretary|secretary of homeland security',
    'minister//health//':
      'health secretary|secretary of health|health and human services secretary|secretary of health and human services',
    'minister//education//': 'education secretary|secretary of education',
    'minister//energy//': 'energy secretary|secretary of energy',
    'minister//trade//':
      'commerce secretary|secretary of commerce|business secretary|trade secretary|international trade secretary',
    'minister//labour//': 'labor secretary|secretary of labor|work and pensions secretary',
    'minister//transport//':
      'transportation secretary|secretary of transportation|transport secretary',
    'minister//agriculture//': 'agriculture secretary|secretary of agriculture',
    'minister//environment//': 'environment secretary',
    'minister//justice//': 'justice secretary',
    'minister//culture//': 'culture secretary',
    'minister//housing//':
      'housing secretary|communities secretary|secretary of housing and urban development',
    'minister//european affairs//': 'brexit secretary',
    'minister//development//': 'international development secretary|development secretary',
    'state secretary/deputy/foreign affairs//':
      'assistant secretary of state|deputy secretary of state|under secretary of state|undersecretary of state',
    'party leader': 'general secretary of the communist party',
    'head///central bank/':
      'central bank governor~|central bank chief~|bank governor|governor of the bank of england|governor of the central bank|fed chair|fed chairman|fed chairwoman|federal reserve chair|federal reserve chairman|chair of the federal reserve',
    'governor/deputy': 'lieutenant governor~|lt. gov.',
    'president/deputy': 'vice-president~|VP',
    'president/former': 'ex-president~',
  },
  levels: {
    deputy: 'deputy|vice|assistant|associate|under|first deputy|second-in-command|no. 2',
    acting: 'acting|interim|caretaker|provisional|de facto|self-declared|self-proclaimed',
    former: 'former|ex|then|late|one-time|onetime|erstwhile|ousted|deposed|outgoing|past|ex-',
    designate: 'designate|elect|nominee|incoming|next|-elect',
  },
  portfolios: {
    'foreign affairs':
      'foreign|foreign affairs|external affairs|foreign relations|foreign and commonwealth|foreign policy|external relations|overseas',
    defence: 'defence|defense|defence and security|armed forces|war|military',
    interior:
      'interior|internal affairs|home affairs|internal|home|homeland security|public security|internal security',
    finance: 'finance|finances|treasury|budget|financial|taxation|revenue',
    economy:
      'economy|economic|economics|economic affairs|economic development|business|planning|national economy|finance and economy|economy and finance',
    justice: 'justice|law|legal affairs|legal',
    health:
      'health|public health|healthcare|health and social care|health and human services|social care',
    education: 'education|higher education|schools|national education',
    science: 'science|research|science and technology|universities|technology',
    energy:
      'energy|petroleum|oil|electricity|power|energy resources|natural resources|mineral resources|mines|mining|petroleum and natural gas|oil and gas',
    agriculture:
      'agriculture|agricultural|food|farming|fisheries|food and agriculture|rural affairs|rural development',
    transport:
      'transport|transportation|railways|civil aviation|aviation|roads|shipping|maritime affairs',
    culture: 'culture|cultural|arts|culture and tourism|heritage|cultural affairs',
    environment:
      'environment|environmental|climate|climate change|ecology|environmental protection|water|water resources|forestry|environment and climate change',
    labour: 'labour|labor|employment|jobs|work and pensions|manpower|labour and social affairs',
    'social affairs':
      'social affairs|welfare|social welfare|social security|social protection|social development|pensions|social services|disability|veterans affairs|veterans',
    trade:
      'trade|commerce|foreign trade|international trade|trade and industry|commerce and industry',
    industry: 'industry|industrial|industries|small business|enterprise|industry and trade',
    'digital affairs':
      'digital|digital affairs|communications|telecommunications|information technology|digital transformation|ict|media|information|broadcasting|digital development',
    'emergency situations':
      'emergency situations|emergency|emergencies|civil protection|disaster management|emergency services|disaster relief',
    security:
      'security|national security|state security|counterterrorism|counter-terrorism|cyber|cybersecurity|intelligence',
    migration:
      'migration|immigration|refugees|citizenship|integration|immigration and citizenship|asylum|border security',
    housing:
      'housing|urban development|construction|communities|local government|regional development|public works|levelling up|urban planning|planning and housing',
    sport: 'sport|sports|youth|youth and sport|youth and sports',
    tourism: 'tourism',
    'family affairs':
      'family|families|family affairs|women|children|gender equality|equalities|equality|women and equalities|women’s affairs|youth affairs',
    'european affairs': 'european affairs|europe|EU affairs|european integration|brexit',
    development:
      'development|international development|development aid|international cooperation|cooperation|aid',
    infrastructure: 'infrastructure|infrastructures|public infrastructure',
    press: 'press|communications|media affairs|public affairs|information policy',
  },
  ministry: 'ministry|ministries|department|departments|office',
  bodies: {
    'European Union': 'european union|EU|E.U.|bloc',
    'European Commission': 'european commission|EU commission',
    'European Parliament': 'european parliament|EU parliament',
    NATO: 'NATO|north atlantic alliance|alliance',
    'United Nations': 'united nations|UN|U.N.|UN general assembly',
    OSCE: 'OSCE|organization for security and co-operation in europe|organization for security and cooperation in europe',
    'World Health Organization': 'world health organization|world health organisation',
    'International Monetary Fund': 'international monetary fund|IMF',
    'World Bank': 'world bank',
    'African Union': 'african union',
    'Arab League': 'arab league',
    'White House': 'white house',
    Kremlin: 'kremlin',
    Pentagon: 'pentagon',
    'State Department': 'state department|department of state',
    parliament:
      'parliament|parliamentary|national assembly|knesset|bundestag|duma|state duma|verkhovna rada|majlis|milli majlis|legislature|legislative|congress|diet',
    senate: 'senate|upper house|federation council|house of lords|bundesrat',
    'lower house':
      'house of representatives|house of commons|lower house|commons|house|chamber of deputies',
    government: 'government|administration|cabinet|council of ministers|downing street|state',
    'presidential administration':
      'presidential administration|presidential office|presidential|president’s office|presidency|presidential executive office',
    'security council': 'security council|national security council|UN security council',
    'central bank':
      'central bank|national bank|federal reserve|fed|bank of england|european central bank|ECB|bundesbank|reserve bank',
    'supreme court': 'supreme court|high court|court of cassation',
    'constitutional court': 'constitutional court|constitutional council',
    court:
      'court|court of appeal|appeals court|district court|tribunal|appellate court|federal court|county court|circuit court|federal|county|crown court',
    "prosecutor's office":
      'prosecutor’s office|prosecution|prosecution service|office of the prosecutor general|crown prosecution service|general prosecutor’s office',
    police:
      'police|police force|police department|met police|metropolitan police|NYPD|gendarmerie|state police|national police|scotland yard',
    army: 'army|armed forces|military|navy|air force|marine corps|ground forces|coast guard|defence forces|defense forces|troops|IDF|marines|national guard',
    'general staff': 'general staff|joint chiefs of staff',
    'intelligence service':
      'intelligence service|intelligence|CIA|FBI|MI5|MI6|secret service|security service|mossad|FSB|intelligence agency|spy agency|spy|counterintelligence|NSA',
    embassy: 'embassy|consulate|mission',
    party:
      'party|democratic party|republican party|labour party|conservative party|communist party|labour|tory|green party|opposition|ruling party|democrats|republicans',
    'parliamentary group': 'parliamentary group|faction|caucus',
    committee:
      'committee|subcommittee|select committee|judiciary committee|foreign affairs committee|intelligence committee|olympic committee|house judiciary committee|senate judiciary committee|armed services committee|finance committee|foreign relations committee',
    commission: 'commission|election commission|electoral commission|central election commission',
    council: 'council|city council|county council|state council',
    agency:
      'agency|service|authority|bureau|state agency|state committee|environmental protection agency|EPA|department|FEMA',
    city: 'city|municipal|town|municipality|borough',
    district: 'district|county|raion',
    region: 'region|regional|province|provincial|oblast',
  },
  links: 'of|of the|for|for the|at|at the|in the|on|from|with the',
  destinations: 'to|to the|in',
  fillers:
    'republican|democratic|conservative|liberal|socialist|GOP|gop|senior|top|first|new|high-ranking|chief|principal|republic|the republic of|republic of|kingdom of|state of|federal|national|united|incumbent|current|sitting|longtime|veteran|hardline|grand|great|lead|special|general|executive|then|high|joint|regional|local|royal|permanent',
  origins: 'from|from the|on behalf of|for the',
  determiners: 'the|a|an|its|his|her|their|our|one of the|one of|who|country’s|nation’s|then|now',
  copulas:
    'is|was|as|became|becomes|been|be|remains|serves as|served as|named|elected|appointed|who is|who was|currently',
  indefinites:
    'a|an|any|every|each|no|another|some|other|several|which|whether a|whether an|two|three|many',
  plural: /(?:[^s'’]s|sses|men|women)$/,
  conjunctions: 'and|&',
  vacantBefore:
    'for|as|become|becomes|becoming|became|be|being|elect|electing|run for|post of|position of|candidate for|candidate|nominee for|office of|to be',
  vacantAfter: 'candidate~|nominee~|election~|race|primary|bid|campaign|hopeful~|contender~',
  counterparts: 'counterpart~|colleague~|opposite number|homologue',
  honorifics:
    'mr|mr.|mrs|mrs.|ms|ms.|miss|mx|dr|dr.|prof|prof.|professor|sir|dame|lord|lady|baroness|baron|madam|madame|sheikh|shaykh|st.|hon.|rt hon|señor|comrade|count|countess',
  bareNouns: 'before',
  adjectives: 'before',
};
