import type { OfficeLanguage } from '@/lib/entities/office/office-language';

export const fr: OfficeLanguage = {
  language: 'fr',
  endings: /^(e|s|es|x|le|lles?|ne|nes|ère|ères)?$/,
  roles: {
    president: 'président~|coprésident~|co-président~|chef~ de l’état',
    'prime minister':
      'premier ministre|première ministre|premiers ministres|?premier|chef~ du gouvernement|ministre-président|ministre-présidente',
    chancellor: 'chancelier|chanceliers|chancelière|chancelières',
    minister: 'ministre~|ministre~ délégué~',
    'state secretary':
      'secrétaire~ d’état|secrétaire d’état adjoint|ministre d’état|sous-secrétaire~|sous-secrétaire d’état',
    governor:
      'gouverneur~|gouverneure~|préfet~|préfète~|lieutenant-gouverneur|wali|sous-préfet~|sous-préfète~|gouverneur~ général~',
    mayor: 'maire~|maire-adjoint|bourgmestre~|mairesse|maire~ adjoint~',
    'member of parliament':
      'député~|parlementaire~|eurodéputé~|représentant~ de l’état|?élu~|congressiste~|membre~ du congrès|membre~ du parlement|membre~ de l’assemblée nationale|législateur~|parlementaire~ européen~|élu~ de la chambre des représentants',
    senator: 'sénateur~|sénatrice~',
    councillor:
      'conseiller~ municipal~|conseiller~ municipaux|conseiller~ régional~|conseiller~ départemental~|conseillère~ municipale~|conseillère~ régionale~|conseiller~ fédéral~|échevin~|adjoint~ au maire|conseiller~ national~',
    speaker:
      'président~ de l’assemblée|président~ de l’assemblée nationale|président~ du parlement|président~ du sénat|président~ de la chambre|président~ de la chambre des représentants|chef~ de la majorité|chef~ de la minorité|président~ de la chambre des communes|chef~ de file des|chef~ de la majorité au sénat',
    'party leader':
      'chef~ de l’opposition|chef~ du parti|leader~ de l’opposition|président~ du parti|premier secrétaire|secrétaire national|patron~ du parti|tête de liste|chef~ de file|chef~ du groupe|chef de parti',
    leader:
      'dirigeant~|leader~|guide suprême|homme fort|chef~ rebelle~|guide de la révolution|?souverain~|?responsable~|numéro un',
    ambassador:
      'ambassadeur~|ambassadrice~|haut-commissaire|haut commissaire|représentant~ permanent~|chargé~ d’affaires',
    consul: 'consul~|consule~|consul~ général~|consuls généraux',
    envoy:
      'envoyé~ spécial~|?envoyé|émissaire~|représentant~ spécial~|médiateur~|médiatrice~|négociateur~|négociatrice~|rapporteur~ spécial~|négociateur en chef|médiateur~ de l’onu|négociateur~ en chef|coordinateur~ spécial~',
    diplomat:
      'diplomate~|attaché~ militaire~|haut représentant|haute représentante|chef~ de la diplomatie|chef de la diplomatie européenne',
    representative: '?représentant~|plénipotentiaire~|représentant~ au commerce|?délégué~',
    spokesperson:
      'porte-parole|porte-paroles|attaché~ de presse|secrétaire~ de presse|chargé~ de communication|directeur de la communication',
    adviser:
      'conseiller~|conseillère~|conseiller~ spécial~|conseiller~ à la sécurité nationale|?assistant~|stratège~',
    'secretary-general': 'secrétaire~ général~|secrétaires généraux',
    secretary:
      '?secrétaire~|premier secrétaire|secrétaire~ du cabinet|secrétaire exécutif|secrétaire exécutive|secrétaire~ général~ adjoint~ de l’onu',
    commissioner: 'commissaire~|commissaire~ européen~',
    'attorney general':
      'procureur~ général~|procureure~ générale~|garde des sceaux|avocat~ général~',
    prosecutor:
      'procureur~|procureure~|procureur~ de la république|avocat général|procureur~ spécial~|procureur fédéral|avocat~ spécial~|procureur~ indépendant~|enquêteur~ spécial~|conseiller~ juridique spécial~|procureur~ militaire~|procureur~ antiterroriste~',
    judge: 'juge~|magistrat~|juge~ d’instruction|juge~ à la cour suprême',
    'chief justice':
      'président~ de la cour suprême|président~ du tribunal|président~ de la cour|premier président de la cour|président~ de la cour constitutionnelle|président~ du conseil constitutionnel|juge en chef',
    ombudsman: 'défenseur~ des droits|médiateur de la république|ombudsman|protecteur du citoyen',
    general:
      '!général|!générale|?généraux|gén.|maréchal|maréchaux|général~ de division|général de brigade|major général|chef~ des armées|chef~ de l’armée',
    admiral: 'amiral|amiraux|amirale|vice-amiral|contre-amiral',
    officer:
      'colonel~|!lieutenant|lieutenant-colonel|!capitaine|!commandant|!major|sergent~|shérif~|inspecteur~|inspectrice~|!policier|!policière|brigadier~|gendarme~|adjudant~|?officier~|?enquêteur|brigadier-chef|gardien~ de la paix|commissaire~ divisionnaire~',
    commander: 'commandant~ en chef|commandant~ des forces|commandant suprême|?commandant~',
    'chief of staff':
      'chef~ d’état-major|chef~ de cabinet|directeur~ de cabinet|directrice~ de cabinet|chef~ d’état-major des armées|secrétaire général de l’élysée',
    'police chief':
      'chef~ de la police|préfet~ de police|chef~ de police|directeur~ de la police|directeur général de la police nationale|commissaire~ de police|patron~ de la police',
    king: 'roi|rois|monarque~|souverain',
    queen: 'reine~|reine mère',
    prince: 'prince|princes|duc|grand-duc',
    princess: 'princesse~|duchesse~|grande-duchesse',
    'crown prince': 'prince héritier|princesse héritière|prince~ héréditaire~|dauphin',
    emperor: 'empereur~|impératrice~|tsar',
    sultan: 'sultan~',
    emir: 'émir~|cheikh',
    pope: 'pape~|souverain pontife|saint-père|pontife',
    patriarch: 'patriarche~|métropolite~|catholicos',
    bishop: 'évêque~|archevêque~|cardinal|cardinaux|mgr',
    cleric:
      'ayatollah~|imam~|mufti~|grand mufti|rabbin~|grand rabbin|dalaï-lama|dalaï lama|?pasteur~|?curé~|nonce~ apostolique~|grand imam',
    head: '?chef~|?cheffe~|?patron~|?patronne~|?directeur~ général~|?directrice~ générale~|?responsable~|?administrateur~|?numéro un',
    chair: '?présidence|?président~ du conseil|président~ de la commission|président~ du comité',
    director:
      '?directeur~|?directrice~|directeur~ exécutif~|directrice~ exécutive~|?directeur~ général~ adjoint~',
    'chief executive':
      '?PDG|?président-directeur général|?gérant~|?directeur~ financier~|?président~ du conseil d’administration',
    member: '?membre~|membre~ du cabinet|membre~ du gouvernement|membre~ du conseil',
    official:
      'fonctionnaire~|haut~ fonctionnaire~|haut~ responsable~|responsable~ gouvernementaux|?responsables|officiels|?officiel|responsable~ de l’administration',
    'head of state': 'chef~ d’état|chef de l’etat|chefs d’etat|chef d’etat',
    'head of government':
      'chef~ de gouvernement|chef~ de l’exécutif|chefs d’état et de gouvernement',
  },
  offices: {
    'minister//foreign affairs//': 'chef~ de la diplomatie|cheffe de la diplomatie',
    'minister//justice//FR': 'garde des sceaux',
    'minister//foreign affairs//US': 'secrétaire~ d’état américain~',
    'minister//finance//GB': 'chancelier de l’échiquier',
    'minister//interior//': 'secrétaire~ à l’intérieur|secrétaire à la sécurité intérieure',
    'minister//defence//': 'secrétaire~ à la défense',
    'minister//finance//': 'secrétaire~ au trésor|grand argentier',
    'minister//energy//': 'secrétaire~ à l’énergie',
    'minister//trade//': 'secrétaire~ au commerce',
    'head///central bank/':
      'gouverneur~ de la banque centrale|gouverneur~ de la banque de france|président~ de la banque centrale|président~ de la banque centrale européenne|président~ de la BCE|président~ de la réserve fédérale|président~ de la fed|patron~ de la fed|présidente de la banque centrale européenne',
    'president///European Commission/':
      'président~ de la commission européenne|président~ de la commission',
    'president/deputy': 'vice-président~',
    'head of government/deputy': 'vice-premier ministre',
  },
  levels: {
    deputy: 'vice|adjoint~|sous|suppléant~|délégué~',
    acting: 'par intérim|intérimaire~|provisoire~|de transition|autoproclamé~|de facto|sortant~',
    former: 'ancien~|ancienne~|ex|défunt~|feu|déchu~|d’alors',
    designate: 'désigné~|élu~|pressenti~|prochain~|futur~|nommé~',
  },
  portfolios: {
    'foreign affairs':
      'affaires étrangères|affaires extérieures|relations extérieures|relations internationales|europe et des affaires étrangères|diplomatie',
    defence: 'défense|défense nationale|armées|anciens combattants|forces armées',
    interior: 'intérieur|affaires intérieures|sécurité intérieure|sécurité publique',
    finance: 'finances|budget|comptes publics|trésor|action et des comptes publics',
    economy:
      'économie|économie et des finances|développement économique|plan|économie nationale|affaires économiques',
    justice: 'justice|sceaux',
    health: 'santé|santé publique|santé et de la prévention|solidarités et de la santé',
    education: 'éducation|éducation nationale|enseignement|enseignement supérieur',
    science: 'recherche|science|sciences|technologie|enseignement supérieur et de la recherche',
    energy: 'énergie|pétrole|mines|transition énergétique|mines et de l’énergie',
    agriculture:
      'agriculture|alimentation|pêche|agriculture et de l’alimentation|développement rural',
    transport: 'transports|transport|aviation civile',
    culture: 'culture|culture et de la communication|patrimoine',
    environment:
      'environnement|écologie|transition écologique|transition écologique et solidaire|climat|eau',
    labour: 'travail|emploi|travail et de l’emploi',
    'social affairs':
      'affaires sociales|solidarités|solidarité|protection sociale|sécurité sociale|action sociale|retraites',
    trade: 'commerce|commerce extérieur|commerce international',
    industry: 'industrie|entreprises|PME|artisanat',
    'digital affairs':
      'numérique|économie numérique|transition numérique|télécommunications|information',
    'emergency situations': 'situations d’urgence|protection civile|secours|urgences',
    security:
      'sécurité|sécurité nationale|sûreté|sécurité d’état|renseignement|antiterrorisme|antiterroriste',
    migration: 'immigration|migrations|migration|intégration|réfugiés|citoyenneté',
    housing:
      'logement|ville|urbanisme|collectivités territoriales|cohésion des territoires|aménagement du territoire|habitat',
    sport: 'sports|sport|jeunesse|jeunesse et des sports',
    tourism: 'tourisme',
    'family affairs':
      'famille|familles|droits des femmes|femmes|égalité|égalité entre les femmes et les hommes',
    'european affairs': 'affaires européennes|europe|intégration européenne|brexit',
    development: 'développement|coopération|coopération internationale|francophonie',
    infrastructure: 'infrastructures|infrastructure|équipement|travaux publics',
    press: 'presse|communication|médias',
  },
  ministry: 'ministère~|département|département~',
  bodies: {
    'European Union': 'union européenne|UE',
    'European Commission': 'commission européenne|commission',
    'European Parliament': 'parlement européen',
    NATO: 'OTAN|Otan',
    'United Nations':
      'nations unies|ONU|Onu|assemblée générale|assemblée générale des nations unies|assemblée générale de l’ONU|conseil de sécurité des nations unies',
    OSCE: 'OSCE',
    'World Health Organization': 'organisation mondiale de la santé|OMS',
    'International Monetary Fund': 'fonds monétaire international|FMI',
    'World Bank': 'banque mondiale',
    'African Union': 'union africaine',
    'Arab League': 'ligue arabe',
    'White House': 'maison blanche|maison-blanche',
    Kremlin: 'kremlin',
    Pentagon: 'pentagone',
    'State Department': 'département d’état',
    parliament: 'parlement|assemblée nationale|assemblée|congrès|douma|knesset|bundestag|diète',
    senate: 'sénat|chambre haute|bundesrat',
    'lower house':
      'chambre des représentants|chambre des communes|chambre basse|chambre|chambre des députés',
    government: 'gouvernement|administration|cabinet|matignon|exécutif|état|conseil des ministres',
    'presidential administration':
      'présidence|élysée|administration présidentielle|présidence de la république',
    'security council':
      'conseil de sécurité|conseil de sécurité nationale|conseil national de sécurité',
    'central bank':
      'banque centrale|banque nationale|BCE|fed|réserve fédérale|banque centrale européenne|banque de france',
    'supreme court': 'cour suprême|cour de cassation',
    'constitutional court': 'cour constitutionnelle|conseil constitutionnel',
    court: 'tribunal|cour d’appel|cour|cour d’assises',
    "prosecutor's office":
      'parquet|parquet général|parquet national financier|parquet de paris|parquet national antiterroriste',
    police: 'police|gendarmerie|police nationale|police judiciaire|sûreté',
    army: 'armée|armées|forces armées|marine|armée de l’air|armée de terre|marine nationale|garde nationale|tsahal',
    'general staff': 'état-major|état-major des armées',
    'intelligence service':
      'services secrets|services de renseignement|renseignement|renseignements|CIA|FBI|DGSE|DGSI',
    embassy: 'ambassade|consulat|mission',
    party:
      'parti|rassemblement national|front national|parti socialiste|républicains|parti communiste|renaissance|france insoumise|LREM|PS|RN|LR|opposition|majorité|républicain~|démocrate~|socialiste~|GOP',
    'parliamentary group': 'groupe parlementaire|groupe|groupe socialiste',
    committee: 'comité|sous-comité|comité judiciaire|comité international olympique',
    commission:
      'commission électorale|commission des lois|commission d’enquête|commission des affaires étrangères|commission judiciaire',
    council:
      'conseil|conseil municipal|conseil régional|conseil européen|conseil d’état|conseil départemental',
    agency: 'agence|autorité|service|bureau|office|régie',
    city: 'ville|mairie|commune|municipal~',
    district: 'district|arrondissement|canton|comté',
    region: 'région|province|wilaya|oblast|états|land',
  },
  links:
    "de|du|des|de la|d’|d'|de l’|de l'|à|au|aux|à la|à l’|pour|pour la|pour les|pour le|chargé de|chargé des|chargée de|chargée des|chargé du|chargée du|dans les|dans le|en|auprès de|auprès du|auprès de la",
  destinations: 'en|à|au|aux|auprès de|auprès des',
  fillers:
    'haut~|grand~|nouveau|nouvelle|premier~|première~|république|royaume|fédération|actuel~|principal~|puissant~|républicain~|conservateur~|travailliste~|démocrate~|socialiste~|national~|nationaux|fédéral~|fédéraux|régional~|international~|gouvernemental~|militaire~|politique~|spécial~|exécutif~|délégué~|juridique~|technique~|scientifique~',
  origins: 'de|du|d’|originaire de|au nom de',
  determiners:
    "le|la|les|l’|l'|un|une|des|son|sa|ses|leur|leurs|cet|cette|l’un des|l’une des|un des|une des|lui|qui|lequel|laquelle",
  copulas:
    'est|était|comme|en tant que|devient|devenu|devenue|nommé|nommée|élu|élue|fut|reste|a été|actuel|actuelle',
  indefinites:
    "un|une|d’un|d’une|d'un|d'une|qu’un|qu’une|aucun|aucune|chaque|tout|toute|quel|quelle|autre|plusieurs|des|deux|trois|certains",
  plural: /(?:[^s]s|aux)$/,
  conjunctions: 'et|ainsi que',
  vacantBefore:
    'comme|comme le|comme la|devenir|devient|devenu|devenue|poste de|élire|en tant que|candidat à la|titre de|fonction de|fonctions de|qualifié de',
  vacantAfter: '',
  counterparts: 'homologue~|collègue~',
  honorifics:
    'm|m.|mme|mlle|mm.|monsieur|madame|dr|pr|professeur|me|maître|mgr|sir|lord|lady|cheikh|père|sœur|abbé',
  bareNouns: 'none',
  adjectives: 'after',
};
