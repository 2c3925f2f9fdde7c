import { browser } from 'wxt/browser';
import { drawPlace } from '@/lib/atlas/draw-place';
import { drawReporters } from '@/lib/atlas/draw-reporters';
import { tellDistance } from '@/lib/atlas/tell-distance';
import { snippetsNaming } from '@/lib/collection/snippets-naming';
import type { Collection } from '@/lib/collection/store';
import { type RememberedReports, recallPerson, recallPlace } from '@/lib/coverage/entity-memory';
import type { PlaceEntity } from '@/lib/entities/entity';
import { profilePlace } from '@/lib/entities/places/place-profile';
import type { CardCalls } from '@/lib/messaging/card-calls';
import type { PlaceContext, PlaceKnowledge } from '@/lib/messaging/entity-knowledge';
import type { Handlers } from '@/lib/messaging/messenger';
import { loadSettings } from '@/lib/settings/store';
import { askReference } from './ask-reference';
import { loadPlaces, loadWorld } from './knowledge';
import type { Network } from './network';

/** CSS pixels; the card is as wide. */
const MAP_SIZE = { width: 288, height: 150 };
/** CSS pixels at the popup's usual width. */
const REPORTERS_SIZE = { width: 368, height: 170 };
/** The newest: reading a collection of thousands would make every card wait. */
const SNIPPETS_SEARCHED = 400;
const MOST_SNIPPETS = 20;
const SNIPPET_LENGTH = 160;

export interface CardParts {
  remembered: RememberedReports;
  collection: Collection;
  network: Network;
}

/** What the cards of officials and places ask. */
export function answerCards({ remembered, collection, network }: CardParts): Handlers<CardCalls> {
  return {
    async describeEntity(_sender, entity, article, context) {
      const [memory, { snippets }, place] = await Promise.all([
        entity.kind === 'person'
          ? recallPerson(remembered, entity, article)
          : recallPlace(remembered, entity, article),
        collection.page(SNIPPETS_SEARCHED),
        entity.kind === 'place' ? knowPlace(entity, context) : undefined,
      ]);
      return {
        memory,
        snippets: snippetsNaming(snippets, entity)
          .slice(0, MOST_SNIPPETS)
          .map(({ id, text, article: { title } }) => ({
            id,
            text: text.slice(0, SNIPPET_LENGTH),
            title,
          })),
        place,
      };
    },
    drawReporters: async (_sender, countries) =>
      drawReporters(await loadWorld(), countries, REPORTERS_SIZE),
    askReference: (_sender, entity) => askReference(network, entity),
  };
}

async function knowPlace(
  place: PlaceEntity,
  { others, routeTo }: PlaceContext,
): Promise<PlaceKnowledge> {
  const [gazetteer, world, { languages }] = await Promise.all([
    loadPlaces(),
    loadWorld(),
    loadSettings(),
  ]);
  const interfaceLanguage = browser.i18n.getUILanguage().split('-')[0] ?? 'en';
  const wanted = [...new Set([...languages, interfaceLanguage])];
  const isCapital = (id: string): boolean => !!profilePlace(gazetteer, id, [])?.isCapital;
  const onMap = ({ country, ...entity }: PlaceEntity) => ({
    ...entity,
    country: country ?? (/^[A-Z]{2}$/.test(entity.id) ? entity.id : undefined),
  });
  return {
    ...(profilePlace(gazetteer, place.id, wanted) ?? { names: [], isCapital: false }),
    map: drawPlace(world, onMap(place), others.map(onMap), MAP_SIZE),
    distance: tellDistance(place, others, { routeTo, isCapital }),
  };
}
