/** Line drawings on a 20 x 20 grid, stroked; drawn for this product. */
export const ICON_PATHS = {
  alert: 'M10 3.2 17.6 16.4H2.4zM10 8v4M10 14.2v.1',
  arrow: 'M4 10h12M11.5 5.5 16 10l-4.5 4.5',
  bookmark: 'M5.5 3.5h9v13L10 13.2 5.5 16.5z',
  'bookmark-add': 'M11 3.5H5.5v13L10 13.2l4.5 3.3V10M15 3v5M12.5 5.5h5',
  check: 'm4 10.5 4 4 8-9',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4.2l2.8 1.8',
  close: 'm5 5 10 10M15 5 5 15',
  collection: 'M4 6.5h8V17l-4-2.8L4 17zM8 3h8v10.5',
  down: 'm5 7.5 5 5 5-5',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  globe:
    'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3.3 8h13.4M3.3 12h13.4M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14',
  note: 'M4 16l.8-3.4 8.4-8.4 2.6 2.6-8.4 8.4zM11.6 5.8l2.6 2.6',
  page: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 9.5h5M7.5 12.5h5',
  panel: 'M3 4h14v12H3zM11.5 4v12',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 16.5c.6-3.4 2.8-5 6-5s5.4 1.6 6 5',
  place:
    'M10 17c-3.4-3.8-5-6.4-5-8.6a5 5 0 0 1 10 0c0 2.2-1.6 4.8-5 8.6zM10 6.7a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  plus: 'M10 4v12M4 10h12',
  retry: 'M16 10a6 6 0 1 1-1.9-4.4M16.2 2.8v3.4h-3.4',
  shield: 'M10 3 4.5 5v4.6c0 3.6 2.2 5.9 5.5 7.4 3.3-1.5 5.5-3.8 5.5-7.4V5z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  settings:
    'M3 6h7.5M15.5 6H17M13 3.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM3 14h1.5M9.5 14H17M7 11.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  up: 'm5 12.5 5-5 5 5',
  upload: 'M10 13V3.5M6 7l4-4 4 4M4 16.5h12',
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** Drawings that point along the line of text and turn round where it runs to the left. */
export const MIRRORED_ICONS: ReadonlySet<IconName> = new Set<IconName>([
  'arrow',
  'collection',
  'panel',
]);
