/** The part of citation-js (https://citation.js.org/api/) that exports use; it ships no types. */
declare module '@citation-js/core' {
  interface Dates {
    'date-parts'?: number[][];
  }

  /** CSL-JSON, as its parsers hand it out. */
  interface CslData {
    id: string;
    type: string;
    title?: string;
    author?: { literal?: string; family?: string; given?: string }[];
    issued?: Dates;
    accessed?: Dates;
    [field: string]: unknown;
  }

  /** Reads any format that a plugin knows. */
  export class Cite {
    constructor(source: string);
    data: CslData[];
  }

  export const plugins: {
    output: {
      format(format: string, items: readonly object[]): string;
      format(
        format: string,
        items: readonly object[],
        options: { format: 'object' },
      ): Record<string, string | string[]>[];
    };
    config: {
      get(plugin: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
