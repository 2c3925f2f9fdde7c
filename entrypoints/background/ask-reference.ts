import { browser } from 'wxt/browser';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import type { ReferenceAnswer } from '@/lib/messaging/card-calls';
import { askWikidata } from '@/lib/reference/ask-wikidata';
import { questionFor, questionInWords } from '@/lib/reference/question';
import { errorIn } from '@/lib/reference/wikidata-error';
import type { Network } from './network';

const MAX_BYTES = 4_000_000;
const TIME_OUT_MS = 8000;
/** One question takes up to three requests, which belong together. */
const GAP_MS = 50;
/** How long a Wikidata that asks for a pause without naming one is left alone. */
const PAUSE_MS = 60_000;

/** Asks Wikidata through the door that logs every request. */
export async function askReference(
  { ask }: Pick<Network, 'ask'>,
  entity: PersonEntity | PlaceEntity,
): Promise<ReferenceAnswer> {
  const told = questionInWords(questionFor(entity));
  const askJson = async (url: string): Promise<unknown> => {
    let answer: unknown;
    await ask({
      url,
      sourceId: 'wikidata',
      told: { code: 'names-searched', params: [told] },
      maxBytes: MAX_BYTES,
      timeOutMs: TIME_OUT_MS,
      gapMs: GAP_MS,
      pauseMs: PAUSE_MS,
      failureIn({ body }) {
        try {
          answer = JSON.parse(new TextDecoder().decode(body));
        } catch {
          return new SourceUnavailable('malformed');
        }
        const error = errorIn(answer);
        return error && new SourceUnavailable(error.kind, error.detail);
      },
    });
    return answer;
  };
  try {
    return {
      entries: await askWikidata(entity, { askJson, language: browser.i18n.getUILanguage() }),
    };
  } catch (error) {
    if (error instanceof SourceUnavailable) return { failure: error.reason };
    throw error;
  }
}
