import type { OfficeLanguage } from '@/lib/entities/office/office-language';
import { ar } from './ar';
import { az } from './az';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';
import { uz } from './uz';
import { zh } from './zh';

/** Languages whose offices are known, each in a file of its own. */
export const OFFICE_LANGUAGES: readonly OfficeLanguage[] = [
  ar,
  az,
  de,
  en,
  es,
  fa,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  uz,
  zh,
];
