/** PouchDB's databases in IndexedDB have names that begin so. */
const POUCH = '_pouch_';
const strict = new WeakSet<object>();

/**
 * Lets PouchDB's writes count as done only when they are on the disk. Browsers take one for done when the system has it,
 * which a power cut undoes, unless a transaction asks for more; PouchDB does not.
 * https://developer.mozilla.org/en-US/docs/Web/API/IDBTransaction/durability
 */
export function demandStrictDurability(databases: Pick<IDBDatabase, 'transaction'>): void {
  if (strict.has(databases)) return;
  strict.add(databases);
  const plain = databases.transaction;
  databases.transaction = function (this: IDBDatabase, stores, mode, options) {
    const isWrite = mode === 'readwrite' && this.name.startsWith(POUCH);
    return plain.call(this, stores, mode, isWrite ? { durability: 'strict', ...options } : options);
  };
}
