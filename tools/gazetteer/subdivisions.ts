import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PlaceClass } from '@/lib/entities/places/gazetteer';
import { withoutKind } from './kind-words';
import { nameKey } from './name-key';
import { CLDR_LANGUAGES, type PlaceSource, type SourceName } from './place-source';
import { readJson } from './territories';

type Names = Record<string, Record<string, string>>;

/** First-order and other regions of ISO 3166-2 with their names in CLDR; `file` is CLDR 41's list as gzipped JSON. */
export function readSubdivisions(file: string): PlaceSource[] {
  const names = JSON.parse(
    gunzipSync(new Uint8Array(readFileSync(file))).toString('utf8'),
  ) as Names;
  const current = currentCodes();
  return Object.keys(names)
    .filter((code) => current.has(code))
    .sort()
    .map((code) => {
      const country = code.slice(0, 2).toUpperCase();
      const own = names[code] ?? {};
      return {
        id: `sub:${isoCode(code)}`,
        placeClass: PlaceClass.subdivision,
        country,
        population: 0,
        nameCount: Object.keys(own).length,
        name: cleanName(own.en ?? Object.values(own)[0] ?? code),
        names: LANGUAGES.flatMap((language) => {
          const text = own[language] ?? own[CLDR_41[language] ?? ''];
          return text ? variantsOf(cleanName(text), language, isVague(own.en ?? '')) : [];
        }),
      };
    });
}

/** Provinces by names in scripts that no text here is read in would fill a tenth of the file. */
const LANGUAGES = CLDR_LANGUAGES.filter((language) => !['th', 'hi', 'bn'].includes(language));

/** Locale ids that CLDR 41 wrote otherwise. */
const CLDR_41: Record<string, string> = { nb: 'no', 'sr-Latn': 'sr_Latn' };

function currentCodes(): Set<string> {
  type File = { supplemental: { subdivisionContainment: Record<string, { _contains: string[] }> } };
  const { supplemental } = readJson<File>('cldr-core/supplemental/subdivisionContainment.json');
  return new Set(
    Object.values(supplemental.subdivisionContainment).flatMap((row) => row._contains),
  );
}

/** CLDR numbers names that repeat in one country ("Nakhitchevan²"). */
function cleanName(text: string): string {
  return text
    .replace(/[¹²³⁴⁵]/g, '')
    .replace(/ ?[(（].*[)）]/, '')
    .trim();
}

const VAGUE =
  /^((North|South|East|West|Mid)(ern)?|(North|South)[ -]?(east|west)(ern)?|Central|Cent(re|er)|Capital|Interior|Upper|Lower|Coastal?|Littoral|River|Lakes?|Plateau|Islands?|Hills?)( (Province|Region|District|Division|State|Department))?$/i;

/** A district that is only called "Southern" bears a name beside the word for its kind, never alone. */
function isVague(english: string): boolean {
  return VAGUE.test(english);
}

function variantsOf(text: string, language: string, vague: boolean): SourceName[] {
  if (vague) return /[ -]/.test(text) ? [{ text, language, principal: false }] : [];
  const short = withoutKind(text, language);
  const names: SourceName[] = [{ text, language, principal: true }];
  if (short) names.push({ text: short, language, principal: false });
  return names.filter((name) => isUsable(name.text));
}

/** CLDR's names in smaller languages are transliterations ("En" for Ain): the shortest are words of everybody's. */
function isUsable(name: string): boolean {
  return name.length > (/^\p{Script=Han}/u.test(name) ? 1 : 2);
}

function isoCode(code: string): string {
  return `${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase();
}

interface IsoRegion {
  iso?: string;
  admin?: string;
  names: Record<string, string>;
}

/**
 * ISO 3166-2 code of GeoNames' first-order areas, by "AZ.18". The package has regions under another's
 * code, so a pair counts only if one of its names is a name that CLDR gives that code.
 */
export function subdivisionsByAdmin(subdivisions: PlaceSource[]): Map<string, string> {
  const known = new Map(
    subdivisions.map((place) => [place.id, new Set(place.names.map((name) => nameKey(name.text)))]),
  );
  const data = readJson<Record<string, { regions?: IsoRegion[] }>>(
    'iso3166-2-db/data/iso3166-2.json',
  );
  const pairs = new Map<string, string>();
  for (const [country, { regions }] of Object.entries(data)) {
    for (const region of regions ?? []) {
      const iso = `${country}-${region.iso ?? ''}`;
      const names = known.get(`sub:${iso}`);
      const agrees = names && Object.values(region.names).some((name) => names.has(nameKey(name)));
      if (region.admin && agrees) pairs.set(`${country}.${region.admin}`, iso);
    }
  }
  return pairs;
}
