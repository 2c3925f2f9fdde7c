/** How the browser stands while a picture is taken. */
export interface Setting {
  /** Language of the browser's interface; 'long' is the made-up one of pseudo-locale.ts. */
  interfaceLanguage: 'en' | 'ar' | 'long';
  scheme: 'light' | 'dark';
  width: 'wide' | 'narrow' | 'zoomed';
  /** Chromium only. */
  forcedColours?: true;
}

const PLAIN: Setting = { interfaceLanguage: 'en', scheme: 'light', width: 'wide' };

/** By the word that ends a picture's name. */
export const SETTINGS = {
  light: PLAIN,
  dark: { ...PLAIN, scheme: 'dark' },
  narrow: { ...PLAIN, width: 'narrow' },
  'dark-narrow': { ...PLAIN, scheme: 'dark', width: 'narrow' },
  zoomed: { ...PLAIN, width: 'zoomed' },
  forced: { ...PLAIN, scheme: 'dark', forcedColours: true },
  arabic: { ...PLAIN, interfaceLanguage: 'ar' },
  'arabic-dark': { ...PLAIN, interfaceLanguage: 'ar', scheme: 'dark' },
  'arabic-narrow': { ...PLAIN, interfaceLanguage: 'ar', width: 'narrow' },
  long: { ...PLAIN, interfaceLanguage: 'long' },
  'long-narrow': { ...PLAIN, interfaceLanguage: 'long', width: 'narrow' },
} as const satisfies Record<string, Setting>;
export type SettingName = keyof typeof SETTINGS;

/** Sizes in CSS pixels of what is looked at; zoomed is 200 % in a window as wide as the wide one. */
export const SURFACES = {
  page: {
    wide: { width: 1280, height: 900 },
    narrow: { width: 360, height: 780 },
    zoomed: { width: 640, height: 450 },
  },
  popup: {
    wide: { width: 400, height: 600 },
    narrow: { width: 320, height: 600 },
    zoomed: { width: 200, height: 300 },
  },
  panel: {
    wide: { width: 420, height: 900 },
    narrow: { width: 280, height: 900 },
    zoomed: { width: 210, height: 450 },
  },
} as const;
export type Surface = keyof typeof SURFACES;
