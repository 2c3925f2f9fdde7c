const UNKNOWN = 'name:';

/** Id of a place that no gazetteer has: its name stands for it, and in another language another name. */
export function unknownPlaceId(name: string): string {
  return UNKNOWN + name.toLowerCase();
}

/** Whether a place is known by its name alone. */
export function isUnknownPlace(id: string): boolean {
  return id.startsWith(UNKNOWN);
}
