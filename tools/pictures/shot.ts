import type { Tab } from '../browsers/driven-browser';
import type { SettingName, Surface } from './setting';
import type { Stage } from './stage';

/** One entry of the gallery: a state of a view, in one or more settings. */
export interface Shot {
  /** Begins the picture's file name. */
  name: string;
  surface: Surface;
  settings: SettingName[];
  /** Taken before anything has been read or saved. */
  isFirst?: true;
  /** The whole page, not only what the window shows. */
  isWhole?: true;
  open(stage: Stage): Promise<Tab>;
  /** Brings the view into its state when the window has its size. */
  arrange?(tab: Tab, stage: Stage): Promise<void>;
  /** Puts back what later pictures would see. */
  tidy?(tab: Tab, stage: Stage): Promise<void>;
}
