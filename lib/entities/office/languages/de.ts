import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const de: OfficeLanguage = {
  language: 'de',
  endings: /^(e|en|er|em|es|s|n|in|innen|ns|r|m)?$/,
  roles: {
    president: 'präsident~|staatspräsident~|co-präsident~',
    'prime minister':
      'premierminister~|ministerpräsident~|premier~|regierungschef~|erster minister|erste ministerin',
    chancellor: 'kanzler~|bundeskanzler~|reichskanzler~',
    minister: 'minister~|ressortchef~',
    'state secretary':
      'staatssekretär~|staatsminister~|parlamentarischer staatssekretär|parlamentarische staatssekretärin',
    governor:
      'gouverneur~|landeshauptmann|landeshauptfrau|landeshauptleute|statthalter~|generalgouverneur~|regierungspräsident~|präfekt~',
    mayor:
      'bürgermeister~|oberbürgermeister~|regierend~ bürgermeister~|stadtpräsident~|stadtoberhaupt~|OB|vizebürgermeister~|ortsvorsteher~|gemeindepräsident~',
    'member of parliament':
      'abgeordnet~|parlamentarier~|nationalrat|nationalrätin|nationalräte|MDB|MDL|MEP|kongressabgeordnet~|bundestagsabgeordnet~|landtagsabgeordnet~|europaabgeordnet~|eu-abgeordnet~|unterhausabgeordnet~|oppositionsabgeordnet~|kongressmitglied~|parlamentsmitglied~|hinterbänkler~|volksvertreter~',
    senator: 'senator~|ständerat|ständerätin|senatsmitglied~|us-senator~',
    councillor:
      'stadtrat|stadträtin|stadträte|stadtverordnet~|gemeinderat|gemeinderätin|ratsmitglied~|landrat|landrätin|landräte|stadtratsmitglied~|bezirksrat|kantonsrat|regierungsrat|bundesrat|bundesrätin|bundesräte|gemeindevertreter~',
    speaker:
      'parlamentspräsident~|parlamentssprecher~|parlamentsvorsitzend~|bundestagspräsident~|landtagspräsident~|nationalratspräsident~|parlamentschef~|mehrheitsführer~|minderheitsführer~|vorsitzende~ des repräsentantenhauses|sprecher~ des repräsentantenhauses|unterhaussprecher~|senatspräsident~',
    'party leader':
      'parteichef~|parteivorsitzend~|oppositionsführer~|oppositionschef~|bundesvorsitzend~|landesvorsitzend~|parteiführer~|spitzenkandidat~|parteivorsitz|fraktionschef~|fraktionsvorsitzend~|fraktionsführer~|co-vorsitzend~ der partei|landeschef~|generalsekretär~ der partei',
    leader:
      'machthaber~|anführer~|herrscher~|?führer|staatsführer~|rebellenführer~|revolutionsführer~|religionsführer~|staatsoberhaupt|staatschef~|militärmachthaber~|separatistenführer~',
    ambassador: 'botschafter~|hochkommissar~|geschäftsträger~|botschaftsrat|ständig~ vertreter~',
    consul: 'konsul~|generalkonsul~|honorarkonsul~',
    envoy:
      'gesandt~|sondergesandt~|sonderbeauftragt~|sondervertreter~|unterhändler~|chefunterhändler~|vermittler~|beauftragt~|sonderermittler~|emissär~|sonderberichterstatter~|verhandlungsführer~|un-sondergesandt~|friedensvermittler~',
    diplomat:
      'diplomat~|außenbeauftragt~|attaché|attachés|chefdiplomat~|spitzendiplomat~|militärattaché~|eu-außenbeauftragt~',
    representative: '?vertreter~|bevollmächtigt~|?repräsentant~|handelsbeauftragt~',
    spokesperson:
      'sprecher~|pressesprecher~|regierungssprecher~|pressesekretär~|pressechef~|kommunikationsdirektor~|pressereferent~',
    adviser:
      'berater~|sicherheitsberater~|chefberater~|präsidentenberater~|?assistent~|?referent~|sonderberater~|chefstratege~|wirtschaftsberater~',
    'secretary-general': 'generalsekretär~|bundesgeschäftsführer~',
    secretary: '?sekretär~|?schriftführer~|erste~ sekretär~|exekutivsekretär~',
    commissioner: 'kommissar~|eu-kommissar~|hochkommissar~',
    'attorney general':
      'generalstaatsanwalt|generalstaatsanwältin|generalbundesanwalt|generalbundesanwältin|generalanwalt|generalanwältin|chefankläger~',
    prosecutor:
      'staatsanwalt~|staatsanwält~|oberstaatsanwalt|oberstaatsanwältin|bezirksstaatsanwalt~|ankläger~|staatsanwaltschaft|bundesanwalt|bundesanwältin|us-staatsanwalt|sonderankläger~|sonderstaatsanwalt~|militärstaatsanwalt~',
    judge:
      'richter~|verfassungsrichter~|bundesrichter~|untersuchungsrichter~|ermittlungsrichter~|amtsrichter~|landrichter~',
    'chief justice': 'oberst~ richter~|gerichtspräsident~|vorsitzend~ richter~|gerichtsvorsitzend~',
    ombudsman:
      'ombudsmann|ombudsfrau|ombudsleute|bürgerbeauftragt~|wehrbeauftragt~|menschenrechtsbeauftragt~|datenschutzbeauftragt~',
    general:
      '!general|generals|generäle|generälen|generalmajor~|generalleutnant~|brigadegeneral~|feldmarschall~|marschall~|viersternegeneral~|heereschef~|armeechef~|militärchef~|generaloberst',
    admiral: 'admiral~|vizeadmiral~|konteradmiral~|marinechef~|flottenadmiral',
    officer:
      '!oberst|obersts|oberstleutnant~|!major|!hauptmann|leutnant~|oberleutnant~|feldwebel~|sheriff~|kommissar~|hauptkommissar~|kriminalhauptkommissar~|polizist~|polizeibeamt~|inspektor~|!kapitän|offizier~|kriminaldirektor~|polizeioberkommissar~|polizeihauptkommissar~|stabsfeldwebel|brigadekommandeur~',
    commander:
      'kommandeur~|kommandant~|oberbefehlshaber~|befehlshaber~|oberkommandierend~|feldkommandeur~',
    'chief of staff':
      'generalstabschef~|stabschef~|kabinettschef~|kanzleichef~|generalinspekteur~|kanzleramtschef~|kanzleramtsminister~|büroleiter~',
    'police chief':
      'polizeichef~|polizeipräsident~|polizeidirektor~|polizeikommandant~|polizeikommissar~',
    king: 'könig|königs|könige|monarch~',
    queen: 'königin~|königinmutter|monarchin~',
    prince: 'prinz|prinzen|fürst~|herzog~|großherzog~',
    princess: 'prinzessin~|fürstin~|herzogin~|großherzogin',
    'crown prince': 'kronprinz~|kronprinzessin~|thronfolger~',
    emperor: 'kaiser~|zar~',
    sultan: 'sultan~',
    emir: 'emir~|scheich~',
    pope: 'papst|papstes|päpste|pontifex|kirchenoberhaupt|kirchenoberhaupts|heilige~ vater',
    patriarch: 'patriarch~|metropolit~|katholikos',
    bishop:
      'bischof|bischofs|bischöfe|bischöfin|erzbischof|erzbischofs|erzbischöfe|kardinal~|kardinäle|landesbischof|landesbischöfin|weihbischof',
    cleric:
      'ajatollah~|großajatollah|imam~|mufti~|großmufti|rabbiner~|oberrabbiner~|dalai lama|geistlich~|?pfarrer~|religionsgelehrte~|nuntius|apostolischer nuntius|großimam|superintendent~',
    head: '?chef~|?leiter~|?oberhaupt~|?präses|?amtsleiter~|behördenchef~|?vorsteher~|?inspekteur~|regionalchef~|verwaltungschef~|behördenleiter~|ministeriumschef~|ressortleiter~|?spitze',
    chair:
      '?vorsitzend~|?vorsitz|vize-vorsitzend~|?co-vorsitzend~|?obmann|?obfrau|ausschussvorsitzend~|kommissionsvorsitzend~|?vorstand~',
    director: '?direktor~|generaldirektor~|exekutivdirektor~|?intendant~',
    'chief executive':
      '?geschäftsführer~|?vorstandschef~|?vorstandsvorsitzend~|?aufsichtsratsvorsitzend~|?konzernchef~|?firmenchef~|?unternehmenschef~|?finanzvorstand|?CEO',
    member:
      '?mitglied~|kabinettsmitglied~|regierungsmitglied~|vorstandsmitglied~|präsidiumsmitglied~|kongressmitglied~|delegationsmitglied~',
    official:
      'beamt~|regierungsbeamt~|regierungsvertreter~|funktionär~|amtsträger~|parteifunktionär~|spitzenbeamt~|us-beamt~|sicherheitsbeamt~|mandatsträger~|?ermittler~',
    'head of state':
      'staatsoberhaupt|staatsoberhauptes|staatsoberhaupts|staatsoberhäupter~|staatschef~|staats- und regierungschef~|staatsmann',
    'head of government': 'regierungsoberhaupt|regierungsoberhäupter|regierungsoberhäuptern',
  },
  offices: {
    'minister//interior//': 'heimatschutzminister~',
    'minister//finance//GB': 'schatzkanzler~',
    'head///central bank/':
      'notenbankchef~|zentralbankchef~|notenbankpräsident~|bundesbankpräsident~|zentralbankpräsident~|ezb-präsident~|ezb-chef~|fed-chef~|zentralbankgouverneur~',
    'head///intelligence service/':
      'geheimdienstchef~|nachrichtendienstchef~|verfassungsschutzpräsident~|verfassungsschutzchef~',
    'president///European Commission/': 'kommissionspräsident~|kommissionschef~',
    'head///United Nations/': 'uno-chef~|un-chef~',
    'president/acting': 'interimspräsident~|übergangspräsident~',
    'leader/acting': 'interimschef~',
    'member of parliament':
      'mitglied~ des bundestags|mitglied~ des bundestages|mitglied~ des parlaments|mitglied~ des europäischen parlaments|mitglied~ des europaparlaments|mitglied~ des landtags|mitglied~ des repräsentantenhauses|mitglied~ des unterhauses',
    senator: 'mitglied~ des senats',
  },
  levels: {
    deputy: 'stellvertretend~|stellv.|vize|vice|erst~ stellvertretend~|stellvertreter~|co',
    acting:
      'amtierend~|geschäftsführend~|kommissarisch~|interimistisch~|übergangsweise|selbsternannt~|de-facto',
    former:
      'ehemalig~|früher~|ex|alt|einstig~|damalig~|vormalig~|scheidend~|abgesetzt~|gestürzt~|entmachtet~|verstorben~|zurückgetreten~',
    designate: 'designiert~|gewählt~|künftig~|nächst~|nominiert~',
  },
  portfolios: {
    'foreign affairs':
      'auswärtig~ angelegenheiten|äußeres|auswärtiges|äußere angelegenheiten|außenpolitisch~',
    defence: 'verteidigung|landesverteidigung|militär|verteidigungspolitisch~',
    interior:
      'inneres|innere angelegenheiten|innern|innenpolitisch~|innere sicherheit|heimatschutz',
    finance: 'finanzen|finanzpolitisch~|steuern',
    economy:
      'wirtschaft|wirtschaft und energie|wirtschaft und klimaschutz|wirtschaftspolitisch~|volkswirtschaft|wirtschaftliche entwicklung',
    justice: 'justiz|gerechtigkeit|rechtspolitisch~',
    health: 'gesundheit|gesundheitspolitisch~|gesundheitswesen',
    education: 'bildung|bildung und forschung|schule|unterricht|erziehung|bildungspolitisch~',
    science: 'wissenschaft|forschung|forschung und technologie|wissenschaft und kunst',
    energy: 'energie|bergbau|erdöl|energie und bergbau',
    agriculture: 'landwirtschaft|ernährung|ernährung und landwirtschaft|fischerei',
    transport: 'verkehr|verkehr und digitale infrastruktur|transport|luftfahrt',
    culture: 'kultur|kultur und medien|kulturpolitisch~',
    environment:
      'umwelt|umweltschutz|klima|klimaschutz|umwelt und klimaschutz|wasserwirtschaft|ökologie',
    labour: 'arbeit|arbeit und soziales|beschäftigung',
    'social affairs':
      'soziales|soziale angelegenheiten|rente|gesundheit und soziales|sozialpolitisch~',
    trade: 'handel|außenhandel|handel und industrie',
    industry: 'industrie|industrie und handel',
    'digital affairs': 'digitales|digitalisierung|kommunikation|telekommunikation|information',
    'emergency situations': 'katastrophenschutz|notfallsituationen|zivilschutz|ausnahmesituationen',
    security: 'sicherheit|nationale sicherheit|staatssicherheit|cybersicherheit',
    migration: 'migration|integration|flüchtlinge|einwanderung|asyl',
    housing: 'bau|bauen|wohnen|stadtentwicklung|kommunales|bauwesen',
    sport: 'sport|jugend|jugend und sport',
    tourism: 'tourismus',
    'family affairs': 'familie|familie, senioren, frauen und jugend|frauen|gleichstellung|senioren',
    'european affairs': 'europa|europaangelegenheiten|europäische angelegenheiten|europapolitisch~',
    development:
      'entwicklung|wirtschaftliche zusammenarbeit|wirtschaftliche zusammenarbeit und entwicklung|entwicklungszusammenarbeit',
    infrastructure: 'infrastruktur',
    press: 'presse|medien|öffentlichkeitsarbeit',
  },
  ministry:
    'ministerium|ministeriums|ministerien|ressort|ressorts|amt|amtes|departement|departements',
  bodies: {
    'European Union': 'EU|europäisch~ union',
    'European Commission': 'europäisch~ kommission|eu-kommission|kommission',
    'European Parliament': 'europaparlament|europaparlaments|europäisch~ parlament~|eu-parlament',
    NATO: 'NATO|Nato|allianz',
    'United Nations': 'vereint~ nationen|UNO|UN',
    OSCE: 'OSZE',
    'World Health Organization': 'weltgesundheitsorganisation|WHO',
    'International Monetary Fund': 'internationale~ währungsfonds|IWF',
    'World Bank': 'weltbank',
    'African Union': 'afrikanisch~ union',
    'Arab League': 'arabisch~ liga',
    'White House': 'weiße haus|weißes haus|weißen hauses|weißen haus',
    Kremlin: 'kreml|kremls',
    Pentagon: 'pentagon|pentagons',
    'State Department': 'state department|us-außenministerium|us-außenministeriums',
    parliament:
      'parlament~|bundestag~|landtag~|nationalversammlung|kongress~|duma|knesset|milli majlis|nationalrat~|abgeordnetenhaus~',
    senate: 'senat~|oberhaus~|bundesrat~|us-senat~',
    'lower house': 'repräsentantenhaus~|unterhaus~|abgeordnetenkammer',
    government:
      'regierung|bundesregierung|landesregierung|kabinett~|regierungs|staatsregierung|bund~|staat~',
    'presidential administration':
      'präsidialamt~|präsidialverwaltung|präsidialadministration|präsidentenbüro~|bundespräsidialamt~',
    'security council': 'sicherheitsrat~|nationale~ sicherheitsrat~',
    'central bank':
      'zentralbank|notenbank|bundesbank|nationalbank|europäisch~ zentralbank|EZB|fed|us-notenbank',
    'supreme court': 'oberste~ gericht~|oberste~ gerichtshof~|supreme court|bundesgerichtshof~',
    'constitutional court': 'verfassungsgericht~|bundesverfassungsgericht~|verfassungsgerichtshof~',
    court:
      'gericht~|landgericht~|amtsgericht~|oberlandesgericht~|gerichtshof~|berufungsgericht~|verwaltungsgericht~',
    "prosecutor's office":
      'staatsanwaltschaft|generalstaatsanwaltschaft|bundesanwaltschaft|anklagebehörde',
    police:
      'polizei|bundespolizei|kriminalpolizei|landespolizei|LKA|BKA|bundeskriminalamt~|landeskriminalamt~',
    army: 'armee|streitkräfte|bundeswehr|militär~|marine|luftwaffe|heer~|luftstreitkräfte|truppen',
    'general staff': 'generalstab~',
    'intelligence service':
      'geheimdienst~|nachrichtendienst~|bundesnachrichtendienst~|BND|CIA|FBI|verfassungsschutz~|inlandsgeheimdienst~|auslandsgeheimdienst~',
    embassy: 'botschaft|konsulat~|vertretung',
    party:
      'partei|CDU|CSU|SPD|FDP|grünen|grüne|AFD|linken|linke|ÖVP|SPÖ|FPÖ|SVP|union|opposition|republikaner~|demokraten|konservativen|sozialdemokraten|regierungspartei',
    'parliamentary group': 'fraktion|unionsfraktion|bundestagsfraktion|unions-fraktion',
    committee:
      'ausschuss|ausschusses|komitee~|justizausschuss~|justizausschusses|auswärtigen ausschusses|verteidigungsausschusses|innenausschusses|geheimdienstausschusses',
    commission: 'kommission|wahlkommission|zentrale~ wahlkommission',
    council: 'rat|rates|stadtrat~|gemeinderat~|europäisch~ rat~|eu-rat~|regierungsrat~',
    agency:
      'agentur|amt~|bundesamt~|dienst~|umweltbehörde|luftfahrtbehörde|katastrophenschutzbehörde',
    city: 'stadt|gemeinde|kommune',
    district: 'landkreis~|kreis~|bezirk~|distrikt~',
    region: 'region|provinz|land~|bundesland~|kanton~|freistaat~|bundesstaat~|oblast|gebiet~',
  },
  links:
    'der|des|von|vom|für|bei|beim|im|in|in der|aus|am|zur|zum|an der|der republik|des staates|der vereinigten',
  destinations: 'in|in der|bei',
  fillers:
    'republikanisch~|demokratisch~|konservativ~|sozialdemokratisch~|grün~|liberal~|neu~|erst~|hochrangig~|ranghöchst~|oberst~|höchst~|langjährig~|derzeitig~|aktuell~|jetzig~|republik|föderation|königreich~|parteilos~|zuständig~|leitend~|regierend~|zweit~|bisherig~|ständig~|politisch~|wissenschaftlich~|mächtig~|umstritten~|international~|regional~|nordrhein-westfälisch~|bayerisch~|hessisch~|sächsisch~|niedersächsisch~|baden-württembergisch~|hamburgisch~|juristisch~|technisch~',
  origins: 'aus|aus der|aus dem|von|vom|seitens',
  determiners:
    'der|die|das|den|dem|des|ein|eine|einer|einem|einen|sein|seine|seinem|seinen|seiner|ihr|ihre|ihrem|ihren|ihrer|unser|einer der|eine der|einem der|einer von|eine von|zugleich|auch|welcher|welche',
  copulas: 'ist|war|als|wurde|wird|wurde zum|wurde zur|bleibt|sei|wäre|gewesen',
  indefinites:
    'ein|eine|einer|eines|einem|einen|kein|keine|keiner|keinen|jeder|jede|jeden|jedem|mehrere|zwei|drei|einige|andere|anderer',
  plural: /(?:innen|ern|männer|leute|männern|leuten)$/,
  conjunctions: 'und|sowie',
  vacantBefore: 'als|zum|zur|amt des|amt der|amt als|posten des|kandidat für|kandidatin für',
  vacantAfter: 'wird|werden|werde|geworden|wurde|kandidat~|wahl~|bleibt|bleiben',
  counterparts:
    'kollege~|kollegin~|amtskollege~|amtskollegin~|ressortkollege~|ressortkollegin~|pendant',
  honorifics:
    'herr|herrn|frau|dr|dr.|prof|prof.|professor|professorin|lord|sir|lady|baron|freiherr|graf|gräfin|scheich|pater|señor|mr.|mrs.|ms.',
  bareNouns: 'after',
  adjectives: 'before',
  genitive: /(?:s|['’])$/,
  compounds: {
    levels: {
      deputy: 'vize|stellvertreter|unter',
      acting: 'interims|übergangs',
      former: 'ex|alt|amts',
    },
    portfolios: {
      'foreign affairs': 'außen|außenpolitik|auswärtigen',
      defence: 'verteidigungs|kriegs|militär|wehr|verteidigungspolitik|heeres',
      interior: 'innen|innenpolitik|heimatschutz',
      finance: 'finanz|haushalts|budget|schatz|steuer',
      economy: 'wirtschafts|wirtschaftspolitik',
      justice: 'justiz|rechts',
      health: 'gesundheits',
      education: 'bildungs|kultus|schul|unterrichts|erziehungs',
      science: 'wissenschafts|forschungs|technologie',
      energy: 'energie|öl|erdöl|bergbau|kohle',
      agriculture: 'agrar|landwirtschafts|ernährungs|fischerei',
      transport: 'verkehrs|transport|bahn|luftfahrt|eisenbahn',
      culture: 'kultur|kulturstaats|kunst',
      environment: 'umwelt|klima|klimaschutz|wasser|umweltschutz',
      labour: 'arbeits|beschäftigungs',
      'social affairs': 'sozial|renten|familien- und sozial',
      trade: 'handels|außenhandels',
      industry: 'industrie',
      'digital affairs': 'digital|kommunikations|informations|telekommunikations|digitalisierungs',
      'emergency situations': 'katastrophenschutz|notstands|zivilschutz',
      security: 'sicherheits|staatssicherheits|antiterror',
      migration: 'migrations|integrations|einwanderungs|flüchtlings|asyl',
      housing: 'bau|wohnungsbau|städtebau|kommunal|wohnungs|stadtentwicklungs',
      sport: 'sport|jugend',
      tourism: 'tourismus',
      'family affairs': 'familien|frauen|gleichstellungs',
      'european affairs': 'europa|brexit',
      development: 'entwicklungs|entwicklungshilfe|heimat',
      infrastructure: 'infrastruktur',
      press: 'presse|medien',
    },
    bodies: {
      government: 'regierungs|bundesregierungs|kabinetts',
      parliament: 'parlaments|bundestags|landtags|kongress|duma',
      senate: 'senats|bundesrats|oberhaus',
      'lower house': 'unterhaus|repräsentantenhaus',
      ministry: 'ministeriums|ministerial',
      party: 'partei|parteien|oppositions',
      'parliamentary group': 'fraktions|unionsfraktions',
      'European Commission': 'kommissions',
      committee: 'ausschuss|komitee',
      'central bank': 'zentralbank|notenbank|bundesbank|nationalbank',
      court: 'gerichts|gerichtshof',
      'supreme court': 'supreme-court',
      'constitutional court': 'verfassungsgerichts|bundesverfassungsgerichts',
      police: 'polizei|bundespolizei|kriminal',
      army: 'armee|bundeswehr|marine|luftwaffen|heeres|streitkräfte',
      'intelligence service': 'geheimdienst|nachrichtendienst|verfassungsschutz|abwehr',
      embassy: 'botschafts|konsulats',
      Kremlin: 'kreml',
      Pentagon: 'pentagon',
      agency: 'behörden|amts',
      city: 'stadt|orts|gemeinde|kommunal',
      district: 'bezirks|kreis|distrikt',
      region: 'provinz|regional|landes|kantons|gebiets',
      'presidential administration': 'präsidenten|präsidial|präsidialamts',
      council: 'rats',
      "prosecutor's office": 'staatsanwaltschafts',
      'general staff': 'generalstabs',
      'security council': 'sicherheitsrats',
    },
    fillers:
      'bundes|landes|staats|chef|haupt|ober|general|kron|spitzen|gruppen|delegations|us|reichs|sonder|ehren|gründungs|amts',
  },
};
