import type { ComponentChild } from 'preact';
import { collectionScenes } from './scenes/collection';
import { compareScenes } from './scenes/compare';
import { inPageScenes } from './scenes/in-page';
import { popupScenes } from './scenes/popup';
import { settingsScenes } from './scenes/settings';

/** One state of one view. */
export interface Scene {
  name: string;
  surface: 'popup' | 'panel' | 'collection' | 'compare' | 'settings' | 'in-page';
  show(): ComponentChild;
  /** Selectors to click one after the other before the picture is taken. */
  clicks?: string[];
}

export const scenes: Scene[] = [
  ...popupScenes,
  ...collectionScenes,
  ...compareScenes,
  ...settingsScenes,
  ...inPageScenes,
];
