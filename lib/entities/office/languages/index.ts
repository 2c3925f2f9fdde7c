import type { OfficeLanguage } from '@/lib/entities/office/office-language';
import { az } from './az';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import { tr } from './tr';
import { uz } from './uz';

/** Languages whose offices are known, each in a file of its own. */
export const OFFICE_LANGUAGES: readonly OfficeLanguage[] = [az, de, en, es, fr, ru, tr, uz];
