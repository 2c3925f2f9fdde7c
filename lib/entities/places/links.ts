/** Small words that join a common noun to the name of a place: "baie de Somme", "provincia dell'Aquila", "city of Homs". */
export const LINKS: ReadonlySet<string> = new Set(
  (
    "de du des d' d’ di del della dello dei degli delle dell' dell’ do da dos das la las los of " +
    'van von'
  ).split(' '),
);
/** As many of them may stand between the two ("provincia de la Coruña"). */
export const MOST_LINKS = 2;
