/** How one language speaks of matches: of whom one plays against, and for whom. */
export interface SportWords {
  /** Right before a team, but for an article: "against", "contre". */
  before: string;
  /** The same of two words, the second of which is a mere preposition: "caps for", "face à". */
  pairs?: Record<string, string>;
  /** Words that are spoken in sport only; one of them near makes sport of the others. */
  sport: string;
}

/** Nicknames of North American teams, which all languages quote; none that is a people or an office, too. */
export const NICKNAMES =
  'Hawks Celtics Nets Hornets Bulls Cavaliers Mavericks Nuggets Pistons Warriors Rockets Pacers Clippers Lakers Grizzlies ' +
  'Bucks Timberwolves Pelicans Knicks 76ers Suns Blazers Kings Spurs Raptors Wizards Bills Dolphins Patriots Jets Ravens ' +
  'Bengals Browns Steelers Texans Colts Jaguars Titans Broncos Chiefs Chargers Raiders Cowboys Giants Eagles Redskins ' +
  'Commanders Bears Packers Vikings Falcons Panthers Buccaneers Rams 49ers Seahawks Orioles Yankees Rays Tigers Royals ' +
  'Twins Indians Astros Athletics Mariners Rangers Braves Marlins Mets Phillies Cubs Brewers Pirates Diamondbacks Rockies ' +
  'Dodgers Padres Expos Bruins Sabres Canadiens Hurricanes Islanders Flyers Penguins Capitals Blackhawks Predators Blues ' +
  'Flames Oilers Ducks Coyotes Sharks Canucks Whalers Nordiques Sounders Bulldogs Wildcats Huskies Longhorns Mountaineers ' +
  'Cougars Rovers Wanderers Albion Hotspur';

export const SPORT_WORDS: Record<string, SportWords> = {
  en: {
    before:
      'against versus vs beat beats beating defeating defeated thrashed joining joined rejoined',
    pairs: {
      for: 'caps cap appearances appearance goals goal debut plays played play playing scored signed signing signs',
      with: 'draw drew spell',
      to: 'lost final finals defeat loss loan',
      over: 'win victory wins',
      of: 'coach striker midfielder defender goalkeeper winger',
      from: 'loan transfer',
      by: 'beaten thrashed',
    },
    sport:
      'goal goals match matches cup league striker midfielder defender goalkeeper winger footballer football soccer rugby ' +
      'hockey cricket basketball baseball handball caps semi-final semifinal semifinals quarter-final quarterfinal ' +
      'quarterfinals playoff playoffs championship tournament qualifier qualifiers halftime innings wicket semi-professional',
  },
  de: {
    before: 'gegen',
    sport:
      'tor tore toren spiel spiels spieltag länderspiel länderspiele länderspielen fußball bundesliga saison turnier finale ' +
      'halbfinale viertelfinale achtelfinale weltmeisterschaft europameisterschaft liga stürmer torwart torhüter trainer ' +
      'handball rugby eishockey pokal freundschaftsspiel testspiel testländerspiel',
  },
  nl: {
    before: 'tegen versloeg verslaat',
    sport:
      'doelpunt doelpunten wedstrijd wedstrijden voetbal eredivisie interland interlands competitie toernooi finale ' +
      'halve_finale kwartfinale spits keeper middenvelder verdediger hockey rugby handbal basketbal beker oefenduel ' +
      'wereldkampioenschap voetballer voetbalelftal elftal',
  },
  fr: {
    before:
      'contre battant éliminant battu affronte affrontent affrontant affronter rejoindre rejoint',
    pairs: {
      à: 'face',
      au: 'face',
      aux: 'face',
      de: 'entraîneur attaquant défenseur sélectionneur',
    },
    sport:
      'but buts match matchs football rugby hockey handball basket basket-ball volley-ball championnat ligue bundesliga ' +
      'finale demi-finale demi-finales quarts coupe tournoi attaquant défenseur gardien milieu sélectionneur entraîneur ' +
      'footballeur sélection rencontre circuit essai essais pénalité',
  },
  it: {
    before:
      'contro batte battono battuto sconfigge sconfiggono sconfitto affronta affronterà sfida travolto',
    pairs: {
      del: 'allenatore guida attaccante difensore portiere centrocampista maglia',
      della: 'allenatore guida attaccante difensore portiere centrocampista maglia',
      "dell'": 'allenatore guida attaccante difensore portiere centrocampista maglia',
      col: 'pareggio finale',
      con: 'pareggio',
      sul: 'vittoria successo',
      sulla: 'vittoria successo',
      "sull'": 'vittoria successo',
    },
    sport:
      'gol rete reti partita partite calcio rugby hockey pallavolo pallanuoto pallamano basket campionato serie finale ' +
      'semifinale semifinali quarti coppa torneo attaccante difensore portiere centrocampista allenatore calciatore ' +
      'amichevole meta mete mischia girone curling',
  },
  es: {
    before: 'contra ante venció derrotó eliminó enfrentó',
    pairs: { a: 'frente venció derrotó enfrentó', al: 'frente venció derrotó enfrentó' },
    sport:
      'gol goles partido partidos fútbol rugby hockey baloncesto balonmano béisbol voleibol liga final semifinal ' +
      'semifinales copa torneo amistoso delantero defensa portero centrocampista futbolista selección goleada empate',
  },
  pt: {
    before: 'contra venceu derrotou eliminou enfrentou bateu',
    pairs: { a: 'frente', ao: 'frente', do: 'diante', da: 'diante' },
    sport:
      'gol gols golo golos partida jogo jogos futebol rugby râguebi hóquei basquete basquetebol andebol handebol vôlei ' +
      'voleibol liga semifinal semifinais meia-final meias-finais taça torneio amistoso avançado atacante zagueiro goleiro ' +
      'futebolista seleção selecção empate',
  },
};
