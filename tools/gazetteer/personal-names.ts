import { allFakers } from '@faker-js/faker';
import { nameKey } from './name-key';

/** Keys of the given names and surnames of @faker-js/faker (MIT), all locales. */
export function personalNameKeys(): Set<string> {
  const keys = new Set<string>();
  for (const faker of Object.values(allFakers)) {
    const { first_name: given, last_name: family } = faker.rawDefinitions.person ?? {};
    for (const names of [given, family]) {
      for (const list of Object.values(names ?? {})) {
        for (const name of list ?? []) keys.add(nameKey(name));
      }
    }
  }
  return keys;
}
