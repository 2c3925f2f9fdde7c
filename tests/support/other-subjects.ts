const TOPICS: Record<'de' | 'en', string[]> = {
  de: [
    'unterzeichneten ein Abkommen über den Fischfang im Kaspischen Meer. Fangquoten für Stör und Hering gelten nun fünf Jahre, Schutzgebiete vor den Flussmündungen werden größer. Fischer beider Küsten verlangen seit langem feste Regeln',
    'eröffneten eine Ausstellung alter Teppiche im Nationalmuseum. Gezeigt werden achtzig Stücke aus Seide und Wolle, manche aus dem siebzehnten Jahrhundert. Restauratorinnen erklären den Besuchern die Muster',
    'berieten über Hilfe nach dem Erdbeben. Zelte, Decken und Trinkwasser sollen mit Lastwagen in die zerstörten Dörfer gebracht werden; Ärzte versorgen Verletzte in Feldlazaretten. Noch immer werden Menschen unter Trümmern gesucht',
    'sprachen über die Verlegung eines Glasfaserkabels auf dem Meeresgrund. Rechenzentren an beiden Enden sollen das Internet schneller machen, Banken haben Kredite zugesagt. Das Kabel wird tausend Kilometer lang',
    'verurteilten den Angriff auf einen Öltanker. Die Besatzung wurde von einem Frachtschiff gerettet, aus dem Rumpf läuft Öl. Versicherer verlangen für die Durchfahrt nun höhere Prämien',
    'stellten eine Impfaktion gegen Masern vor. Kinder bis zwölf Jahre werden in Praxen und Apotheken kostenlos geimpft, nachdem sich die Krankheit im Winter ausgebreitet hatte. Die Weltgesundheitsorganisation liefert den Impfstoff',
    'besuchten das Endspiel der Ringer. Die Mannschaft gewann drei Goldmedaillen, ein Kampf wurde nach Protest wiederholt. Zehntausend Zuschauer feierten bis in die Nacht',
    'erläuterten neue Zölle auf Baumwolle und Obst. Bauern befürchten sinkende Preise, Spinnereien hoffen auf billigere Rohstoffe. Das Parlament stimmt im Herbst darüber ab',
    'nahmen an der Trauerfeier für einen verstorbenen Dichter teil. Seine Gedichte wurden in zwanzig Sprachen übersetzt; Schüler trugen Verse vor. Das Grab liegt im Garten seines Geburtshauses',
    'einigten sich auf den Austausch von Gefangenen. Achtzehn Männer, die wegen Schmuggels verurteilt worden waren, kehren zu ihren Familien zurück. Das Rote Kreuz überwachte die Übergabe an der Grenze',
    'warnten vor der Heuschreckenplage. Schwärme haben Weizenfelder kahl gefressen, Flugzeuge versprühen Gift. Die Ernte fällt nach Schätzung der Landwirte um ein Drittel kleiner aus',
    'weihten ein Solarkraftwerk in der Steppe ein. Zweihunderttausend Spiegel liefern Strom für eine Großstadt, ein Speicher hält ihn bis zum Abend. Gebaut hat es ein Konzern aus den Emiraten',
    'kündigten Direktflüge und Visafreiheit für Touristen an. Reisebüros werben mit Wanderungen und Badeorten, Hotels stellen Personal ein. Der erste Flug ist ausgebucht',
  ],
  en: [
    'signed an accord on fishing in the Caspian Sea. Quotas for sturgeon and herring now hold for five years, and the protected waters off the river mouths grow. Crews on both coasts have long asked for firm rules',
    'opened a show of antique carpets in the national museum. Eighty pieces of silk and wool are on view, some woven in the seventeenth century. Restorers explain the patterns to visitors',
    'discussed relief after the earthquake. Tents, blankets and drinking water go by lorry to the ruined villages while doctors treat the injured in field hospitals. People are still being dug out of the rubble',
    'talked about a fibre cable on the sea bed. Data centres at both ends are to make the internet faster, and banks have promised loans. The cable will be a thousand kilometres long',
    'condemned the attack on an oil tanker. Its crew was saved by a freighter and crude is leaking from the hull. Insurers now charge more for the passage',
    'presented a vaccination drive against measles. Children up to twelve get the jab free of charge in surgeries and pharmacies after the disease spread in winter. The World Health Organization supplies the doses',
    'watched the wrestling finals. The team won three gold medals and one bout was repeated after a protest. Ten thousand fans celebrated into the night',
    'explained new tariffs on cotton and fruit. Farmers fear falling prices, spinning mills hope for cheaper raw material. Parliament votes on it in autumn',
    'attended the funeral of a poet. His verse was translated into twenty languages and pupils recited it. The grave lies in the garden of the house where he was born',
    'agreed to swap prisoners. Eighteen men convicted of smuggling return to their families. The Red Cross watched the handover at the border',
    'warned of a plague of locusts. Swarms have stripped wheat fields bare and aircraft spray poison. Growers expect a harvest smaller by a third',
    'inaugurated a solar plant in the steppe. Two hundred thousand mirrors supply a large city, and a store keeps the power until evening. A company from the Emirates built it',
    'announced direct flights and visa-free travel for tourists. Agencies advertise hikes and seaside resorts, hotels are hiring. The first flight is sold out',
  ],
};

/** What the two deputy ministers of the seeds might do on other days, or on the same one. */
export const OTHER_SUBJECTS = TOPICS.de.map((german, index) => ({
  de: `Der stellvertretende Außenminister Aserbaidschans, Khalaf Khalafov, und der stellvertretende Außenminister Usbekistans, Bobur Usmanov, ${german}. Khalafov dankte Usmanov für dessen Besuch.`,
  en: `Deputy Foreign Minister Khalaf Khalafov of Azerbaijan and Deputy Foreign Minister Bobur Usmanov of Uzbekistan ${TOPICS.en[index]}. Khalafov thanked Usmanov for coming.`,
}));
