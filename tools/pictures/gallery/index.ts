import type { Shot } from '../shot';
import { ARTICLE_SHOTS } from './article';
import { COLLECTION_SHOTS } from './collection';
import { COMPARE_SHOTS } from './compare';
import { POPUP_SHOTS } from './popup';
import { SETTINGS_SHOTS } from './settings';

/** Every state that is looked at; each in the settings that it names. */
export const GALLERY: Shot[] = [
  ...SETTINGS_SHOTS,
  ...ARTICLE_SHOTS,
  ...POPUP_SHOTS,
  ...COMPARE_SHOTS,
  ...COLLECTION_SHOTS,
];
