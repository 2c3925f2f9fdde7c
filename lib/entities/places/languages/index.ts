import type { PlaceLanguage } from '@/lib/entities/places/place-language';
import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { bg } from './bg';
import { bs } from './bs';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hr } from './hr';
import { hu } from './hu';
import { hy } from './hy';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ka } from './ka';
import { kk } from './kk';
import { ko } from './ko';
import { ky } from './ky';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sr } from './sr';
import { sv } from './sv';
import { tg } from './tg';
import { tk } from './tk';
import { tr } from './tr';
import { uk } from './uk';
import { uz } from './uz';
import { zh } from './zh';

/** Every language with rules of its own; adding one is adding a file and its line here. */
export const PLACE_LANGUAGES: readonly PlaceLanguage[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  uk,
  tr,
  az,
  uz,
  ar,
  fa,
  zh,
  ja,
  cs,
  sk,
  hu,
  ro,
  sv,
  nb,
  da,
  fi,
  et,
  lv,
  lt,
  el,
  he,
  hr,
  bs,
  sr,
  sl,
  bg,
  mk,
  be,
  kk,
  ky,
  tg,
  tk,
  ko,
  ka,
  hy,
  id,
];
