import { at, isObject, textAt } from './wikidata-json';

/** An error that Wikidata words in an answer of status 200; https://www.mediawiki.org/wiki/API:Errors_and_warnings */
export interface WikidataError {
  /** Asked too often, not well itself, or asked what it does not take. */
  kind: 'throttled' | 'server-error' | 'malformed';
  detail?: string;
}

const TOO_OFTEN = new Set(['maxlag', 'ratelimited']);
const NOT_WELL = /^(internal_api_error|readonly|failed-save|dbqueryerror|search-|srsearch-error)/;

/** The error in an answer; undefined where it is none. */
export function errorIn(answer: unknown): WikidataError | undefined {
  const error = at(answer, 'error');
  if (!isObject(error)) return undefined;
  const code = textAt(error, 'code') ?? '';
  const kind = TOO_OFTEN.has(code)
    ? 'throttled'
    : NOT_WELL.test(code)
      ? 'server-error'
      : 'malformed';
  return { kind, detail: textAt(error, 'info') };
}
