const NO = 1;
const YES = 2;

/**
 * A set of UTF-16 code units, each tested when it is first asked for: a look-up where a regular expression over a
 * slice of the text would cost ten times as much. Halves of surrogate pairs are tested as they are.
 */
export class UnitClass {
  private readonly known = new Uint8Array(0x10000);

  constructor(private readonly test: (character: string) => boolean) {}

  has(unit: number): boolean {
    const known = this.known[unit];
    if (known === YES || known === NO) return known === YES;
    const has = this.test(String.fromCharCode(unit));
    this.known[unit] = has ? YES : NO;
    return has;
  }
}
