import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const nl: OfficeLanguage = {
  language: 'nl',
  endings: /^(s|en|e|n|'s|ster|sters|se|ten|nen|ren|ne)?$/,
  roles: {
    president: 'president~|staatspresident~|co-president~',
    'prime minister':
      'premier~|minister-president~|eerste minister|regeringsleider~|eerste ministers',
    chancellor: 'kanselier~|bondskanselier~|rijkskanselier~',
    minister: 'minister~|bewindsman|bewindsvrouw|bewindslieden|bewindspersoon',
    'state secretary': 'staatssecretaris|staatssecretarissen|onderminister~|onderstaatssecretaris',
    governor:
      'gouverneur~|commissaris van de koning|commissaris van de koningin|landvoogd|gouverneur-generaal|prefect~',
    mayor:
      'burgemeester~|loco-burgemeester|stadsburgemeester|loco-burgemeester~|districtsburgemeester~',
    'member of parliament':
      'parlementslid|parlementsleden|kamerlid|kamerleden|tweede kamerlid|tweede kamerleden|volksvertegenwoordiger~|afgevaardigde~|europarlementariër~|parlementariër~|congreslid|congresleden|eerste kamerlid|lid van het parlement|leden van het parlement|statenlid|staatsafgevaardigde|lagerhuislid|lagerhuisleden',
    senator: 'senator~|senatoren|senatrice',
    councillor:
      'wethouder~|raadslid|raadsleden|gemeenteraadslid|gemeenteraadsleden|schepen~|gedeputeerde~|provincieraadslid|districtsburgemeester',
    speaker:
      'kamervoorzitter~|parlementsvoorzitter~|voorzitter van de tweede kamer|voorzitter van het huis van afgevaardigden|voorzitter van het huis|voorzitter van de senaat|voorzitter van het parlement|meerderheidsleider|minderheidsleider|senaatsvoorzitter|voorzitter van de kamer',
    'party leader':
      'partijleider~|oppositieleider~|fractievoorzitter~|lijsttrekker~|partijvoorzitter~|fractieleider~|partijleidster|vvd-leider|cda-leider|pvv-leider|d66-leider',
    leader:
      'leider~|leidster|opperste leider|machthebber~|heerser~|rebellenleider~|sterke man|?voorman|geestelijk leider',
    ambassador:
      'ambassadeur~|ambassadrice|hoge commissaris|permanent vertegenwoordiger|zaakgelastigde~',
    consul: 'consul~|consul-generaal|honorair consul',
    envoy:
      'gezant~|speciaal gezant|speciale gezant|onderhandelaar~|hoofdonderhandelaar~|bemiddelaar~|informateur~|formateur~|speciaal aanklager|afgezant~|speciale rapporteur|rapporteur~|speciaal rapporteur|vn-gezant',
    diplomat:
      'diplomaat|diplomaten|hoge vertegenwoordiger|topdiplomaat|attaché~|militair attaché|buitenlandchef|diplomate',
    representative:
      '?vertegenwoordiger~|?vertegenwoordigster|gevolmachtigde~|handelsvertegenwoordiger',
    spokesperson:
      'woordvoerder~|woordvoerster~|perssecretaris|perssecretarissen|persvoorlichter~|persofficier|regeringswoordvoerder|communicatiedirecteur|voorlichter~',
    adviser:
      'adviseur~|veiligheidsadviseur~|raadgever~|?assistent~|nationaal veiligheidsadviseur|topadviseur|strateeg',
    'secretary-general': 'secretaris-generaal|secretarissen-generaal|algemeen secretaris',
    secretary: '?secretaris|?secretarissen|eerste secretaris|kabinetssecretaris',
    commissioner:
      'commissaris|commissarissen|eurocommissaris|eurocommissarissen|EU-commissaris|mensenrechtencommissaris',
    'attorney general':
      'procureur-generaal|advocaat-generaal|procureur generaal|minister van justitie en procureur-generaal',
    prosecutor:
      'aanklager~|openbaar aanklager~|officier van justitie|officieren van justitie|hoofdaanklager~|procureur~|hoofdofficier van justitie|federaal procureur|speciaal aanklager|speciale aanklager|bijzonder aanklager|speciaal onderzoeker|militair aanklager',
    judge: 'rechter~|onderzoeksrechter~|opperrechter|raadsheer|kantonrechter|politierechter',
    'chief justice':
      'opperrechter~|president van de hoge raad|president van de rechtbank|voorzitter van het hooggerechtshof',
    ombudsman: 'ombudsman|ombudsvrouw|nationale ombudsman|kinderombudsman',
    general:
      'generaal~|generaals|luitenant-generaal|generaal-majoor|brigadegeneraal|veldmaarschalk|maarschalk|legerchef|legerleider',
    admiral: 'admiraal|admiraals|vice-admiraal|schout-bij-nacht',
    officer:
      'kolonel~|luitenant-kolonel|luitenant~|!majoor|!kapitein|sergeant~|sheriff~|inspecteur~|!agent|korporaal|politieagent~|rechercheur~|wachtmeester|adjudant|hoofdinspecteur~|commissaris van politie|brigadier',
    commander:
      'commandant~|opperbevelhebber~|bevelhebber~|commandant der strijdkrachten|legercommandant|veldcommandant',
    'chief of staff':
      'stafchef~|kabinetschef~|chef-staf|chef-defensiestaf|kabinetchef|chef van de generale staf',
    'police chief':
      'politiechef~|hoofdcommissaris|korpschef~|politiecommissaris|commissaris van politie|politiebaas',
    king: 'koning|koningen|vorst~|monarch~',
    queen: 'koningin~|koninginnen|koningin-moeder',
    prince: 'prins|prinsen|hertog~|groothertog',
    princess: 'prinses|prinsessen|hertogin~|groothertogin',
    'crown prince': 'kroonprins|kroonprinses|troonopvolger',
    emperor: 'keizer~|keizerin|tsaar|sjah',
    sultan: 'sultan~',
    emir: 'emir~|sjeik~',
    pope: 'paus|pausen|heilige vader|kerkvorst',
    patriarch: 'patriarch~|metropoliet~',
    bishop: 'bisschop~|aartsbisschop~|kardinaal|kardinalen',
    cleric:
      'ayatollah~|imam~|moefti|grootmoefti|rabbijn~|opperrabbijn|dalai lama|geestelijke~|?pastoor|?dominee|nuntius|grootimam',
    head: '?hoofd|?hoofden|?chef~|?baas|?bestuurder~|directeur-generaal|?hoofdinspecteur',
    chair:
      '?voorzitter~|?voorzitster|commissievoorzitter~|?medevoorzitter~|?mede-voorzitter|?vicevoorzitter~|?covoorzitter',
    director: '?directeur~|?directrice|uitvoerend directeur',
    'chief executive':
      '?topman|?topvrouw|?bestuursvoorzitter|?CEO|algemeen directeur|?financieel directeur',
    member: '?lid|?leden|kabinetslid|bestuurslid|kabinetsleden|regeringslid|commissielid',
    official:
      'functionaris|functionarissen|ambtenaar|ambtenaren|overheidsfunctionaris|regeringsfunctionaris|regeringsfunctionarissen|topambtenaar|topambtenaren|beambte~',
    'head of state': 'staatshoofd~|staatshoofden|staatsleider~',
    'head of government':
      'regeringshoofd|regeringshoofden|regeringsleiders|staatshoofden en regeringsleiders',
  },
  offices: {
    'minister//foreign affairs//': 'chef-diplomaat|minister van BZ',
    'minister//foreign affairs//US': 'amerikaanse staatssecretaris',
    'minister//finance//GB': 'schatkistbewaarder',
    'head///central bank/':
      'centralebankpresident|president van de nederlandsche bank|ECB-president|DNB-president|president van de ECB|fed-voorzitter|voorzitter van de fed|gouverneur van de nationale bank|president van de europese centrale bank',
    'president///European Commission/':
      'commissievoorzitter van de EU|voorzitter van de europese commissie|EU-commissievoorzitter',
    'chair///European Union/': 'EU-president|voorzitter van de europese raad|europees president',
    'president/deputy': 'vicepresident~|vice-president~',
    'prime minister/deputy': 'vicepremier~|vice-premier~|viceminister-president~',
    'minister/deputy': 'viceminister~|vice-minister~',
    'president/former': 'oud-president~|ex-president~',
    'minister/former': 'oud-minister~|ex-minister~|oud-bewindsman',
    'prime minister/former': 'oud-premier~|ex-premier~',
  },
  levels: {
    deputy: 'vice|plaatsvervangend~|adjunct|loco|onder',
    acting: 'waarnemend~|demissionair~|interim|tijdelijk~|zelfverklaard~|fungerend~|zelfbenoemd~',
    former: 'voormalig~|vroeger~|oud|ex|toenmalig~|wijlen|afgezet~|vertrekkend~|gewezen',
    designate: 'verkozen|gekozen|aankomend~|volgend~|toekomstig~|aanstaand~|nieuwbenoemd~|beoogd~',
  },
  portfolios: {
    'foreign affairs':
      'buitenlandse zaken|buitenland|BZ|buitenlandse betrekkingen|buitenlands beleid',
    defence: 'defensie|landsverdediging|oorlog',
    interior:
      'binnenlandse zaken|binnenland|binnenlandse zaken en koninkrijksrelaties|binnenlandse veiligheid',
    finance: 'financiën|begroting|schatkist|fiscaliteit',
    economy:
      'economische zaken|economie|economische zaken en klimaat|economische ontwikkeling|planning',
    justice: 'justitie|justitie en veiligheid|veiligheid en justitie|rechtsbescherming',
    health:
      'volksgezondheid|gezondheid|volksgezondheid, welzijn en sport|VWS|medische zorg|welzijn|gezondheidszorg',
    education: 'onderwijs|onderwijs, cultuur en wetenschap|OCW|basisonderwijs',
    science: 'wetenschap|onderzoek|wetenschapsbeleid|technologie',
    energy: 'energie|energiezaken|olie|klimaat en energie|mijnbouw|natuurlijke rijkdommen',
    agriculture: 'landbouw|landbouw, natuur en voedselkwaliteit|voedselkwaliteit|visserij|natuur',
    transport:
      'verkeer|vervoer|verkeer en waterstaat|infrastructuur en waterstaat|mobiliteit|transport',
    culture: 'cultuur|media en cultuur|cultuur en media',
    environment: 'milieu|klimaat|leefmilieu|waterstaat|ecologie|omgeving',
    labour: 'werk|werkgelegenheid|arbeid|sociale zaken en werkgelegenheid|SZW',
    'social affairs':
      'sociale zaken|sociale zekerheid|pensioenen|maatschappelijke integratie|armoedebestrijding',
    trade: 'handel|buitenlandse handel|buitenlandse handel en ontwikkelingssamenwerking',
    industry: 'industrie|bedrijfsleven|middenstand|KMO',
    'digital affairs': 'digitalisering|digitale zaken|telecommunicatie|communicatie|informatie',
    'emergency situations': 'noodsituaties|rampenbestrijding|civiele bescherming|rampenbeheersing',
    security: 'veiligheid|nationale veiligheid|staatsveiligheid|terrorismebestrijding|inlichtingen',
    migration: 'migratie|asiel|asiel en migratie|immigratie|integratie|vluchtelingen',
    housing:
      'wonen|volkshuisvesting|ruimtelijke ordening|huisvesting|stedelijke ontwikkeling|openbare werken',
    sport: 'sport|jeugd|jeugd en sport',
    tourism: 'toerisme',
    'family affairs': 'gezin|familie|emancipatie|gelijke kansen|vrouwen|vrouwenzaken',
    'european affairs': 'europese zaken|europa|brexit',
    development:
      'ontwikkelingssamenwerking|ontwikkeling|internationale samenwerking|ontwikkelingshulp',
    infrastructure: 'infrastructuur|publieke werken',
    press: 'pers|media|communicatiezaken',
  },
  ministry: 'ministerie|ministeries|departement|departementen',
  bodies: {
    'European Union': 'europese unie|EU',
    'European Commission': 'europese commissie|commissie',
    'European Parliament': 'europees parlement|europarlement',
    NATO: 'NAVO|Navo|NATO',
    'United Nations': 'verenigde naties|VN|UN',
    OSCE: 'OVSE',
    'World Health Organization': 'wereldgezondheidsorganisatie|WHO',
    'International Monetary Fund': 'internationaal monetair fonds|IMF',
    'World Bank': 'wereldbank',
    'African Union': 'afrikaanse unie',
    'Arab League': 'arabische liga',
    'White House': 'witte huis|het witte huis',
    Kremlin: 'kremlin',
    Pentagon: 'pentagon',
    'State Department': 'amerikaanse ministerie van buitenlandse zaken|state department',
    parliament:
      'parlement|staten-generaal|congres|doema|knesset|bondsdag|nationale vergadering|bundestag',
    senate: 'senaat|eerste kamer|hogerhuis|federatieraad',
    'lower house': 'tweede kamer|huis van afgevaardigden|lagerhuis|kamer',
    government: 'regering|kabinet|overheid|rijksoverheid|staat|ministerraad|regerings',
    'presidential administration':
      'presidentschap|elysée|presidentiële administratie|presidentiële',
    'security council': 'veiligheidsraad|nationale veiligheidsraad|VN-veiligheidsraad',
    'central bank':
      'centrale bank|nederlandsche bank|DNB|ECB|fed|nationale bank|europese centrale bank|federal reserve',
    'supreme court': 'hooggerechtshof|hoge raad|hof van cassatie',
    'constitutional court': 'grondwettelijk hof|constitutioneel hof',
    court: 'rechtbank|gerechtshof|hof|raad van state|strafhof|internationaal strafhof',
    "prosecutor's office": 'openbaar ministerie|OM|parket|federaal parket',
    police: 'politie|marechaussee|nationale politie|recherche|rijkspolitie|federale politie',
    army: 'leger|krijgsmacht|strijdkrachten|marine|luchtmacht|landmacht|kustwacht|koninklijke marine|nationale garde',
    'general staff': 'generale staf|defensiestaf',
    'intelligence service':
      'inlichtingendienst|geheime dienst|AIVD|MIVD|CIA|FBI|veiligheidsdienst|FSB|staatsveiligheid',
    embassy: 'ambassade|consulaat|missie',
    party:
      'partij|VVD|CDA|PVV|D66|groenlinks|PvdA|SP|N-VA|oppositie|republikein~|democraat|republikeinse|democratische|conservatieve|labour|socialistische',
    'parliamentary group': 'fractie|tweede kamerfractie|parlementaire fractie',
    committee: 'comité|subcomité|IOC|olympisch comité|justitiecommissie',
    commission:
      'kiescommissie|kamercommissie|commissie buitenlandse zaken|kiesraad|parlementaire enquêtecommissie',
    council: 'raad|gemeenteraad|europese raad|provinciale staten|raad van ministers',
    agency:
      'agentschap|dienst|autoriteit|instituut|bureau|RIVM|inspectie|rijkswaterstaat|immigratiedienst',
    city: 'stad|gemeente',
    district: 'district|county|arrondissement|graafschap',
    region: 'regio|provincie|deelstaat|gewest|oblast|staat',
  },
  links: 'van|voor|der|bij|uit|in|namens|van de|van het|in het|in de|bij de|bij het|belast met',
  destinations: 'in|bij',
  fillers:
    'nieuw~|hoog|hoge|eerste|republiek|koninkrijk|federatie|federal~|huidig~|invloedrijk~|senior|opperste|national~|regional~|speciaal|speciale|general~|republikeins~|democratisch~|conservatieve|militair~|politiek~|internationaal|internationale|algemeen|machtig~|permanent|hoogste|lokale|zittend~',
  origins: 'van|uit|namens|van de|vanuit',
  determiners: 'de|het|een|zijn|haar|hun|ons|een van de|een van|tevens|diens|ook|nu|die|dat',
  copulas: 'is|was|als|werd|wordt|benoemd tot|verkozen tot|blijft|geworden',
  indefinites: 'een|geen|elke|iedere|andere|enkele|sommige|twee|drie|verschillende|welke',
  plural: /(?:[er]s|en)$/,
  conjunctions: 'en|alsook|en ook',
  vacantBefore: 'als|tot|functie van|post van|ambt van|kandidaat voor',
  vacantAfter: 'wordt|worden|werd|geworden|kandidaat|kandidaten|zou worden',
  counterparts: 'collega~|ambtgenoot|ambtgenoten|ambtgenote|tegenhanger|evenknie',
  honorifics:
    'meneer|mevrouw|dhr|dhr.|mevr.|mw.|mr.|dr|dr.|prof.|professor|drs.|ir.|sir|lord|lady|sjeik|pater|baron|graaf|jonkheer',
  bareNouns: 'none',
  adjectives: 'before',
  compounds: {
    levels: { deputy: 'vice|onder|loco|adjunct', acting: 'interim', former: 'oud|ex' },
    portfolios: {
      'foreign affairs': 'buitenland',
      defence: 'defensie|oorlogs|legers',
      interior: 'binnenland',
      finance: 'financiën|begrotings',
      economy: 'economie',
      justice: 'justitie',
      health: 'gezondheids|volksgezondheids|zorg',
      education: 'onderwijs',
      science: 'wetenschaps',
      energy: 'energie|olie|klimaat',
      agriculture: 'landbouw|visserij',
      transport: 'verkeers|transport|vervoers',
      culture: 'cultuur',
      environment: 'milieu',
      labour: 'arbeids',
      trade: 'handels',
      industry: 'industrie',
      'digital affairs': 'communicatie|informatie|telecom',
      security: 'veiligheids|inlichtingen',
      migration: 'migratie|immigratie|integratie',
      housing: 'woon',
      sport: 'sport|jeugd',
      tourism: 'toerisme',
      'european affairs': 'europa|brexit',
      development: 'ontwikkelings',
      press: 'pers|media',
    },
    bodies: {
      government: 'regerings|kabinets|overheids|rijks',
      parliament: 'parlements|kamer|congres',
      senate: 'senaats|senaat',
      party: 'partij|oppositie',
      'parliamentary group': 'fractie',
      committee: 'comité',
      commission: 'commissie|kiescommissie',
      ministry: 'ministerie',
      police: 'politie|recherche',
      army: 'leger|marine|luchtmacht',
      'central bank': 'centralebank',
      'intelligence service': 'inlichtingen',
      embassy: 'ambassade',
      city: 'stads|gemeente',
      district: 'districts',
      region: 'provincie|regio|staats',
      'European Union': 'eu',
      council: 'raads',
      Pentagon: 'pentagon',
      Kremlin: 'kremlin',
    },
    fillers: 'top|hoofd|kroon|bonds|staats|euro|opper|sub|groeps',
  },
};
