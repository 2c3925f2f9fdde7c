import type { I18n } from '@/components/primitives/i18n';
import { countryName } from '@/components/primitives/names';
import type { Office, PlaceEntity } from '@/lib/entities/entity';

/** An office as facts side by side ("Minister, deputy, foreign affairs"): no grammar to get wrong in any language. */
export function officeFacts(
  office: Pick<Office, 'role' | 'level' | 'portfolio'>,
  i18n: I18n,
): string[] {
  const { role, level, portfolio } = office;
  return [
    word('role', role, i18n),
    level && word('level', level, i18n),
    portfolio && word('portfolio', portfolio, i18n),
  ].filter((fact) => fact !== undefined);
}

/** The country or body that is served, in words. */
export function servedBy(office: Pick<Office, 'country' | 'body'>, i18n: I18n): string | undefined {
  return (office.country && countryName(office.country, i18n.locale)) || office.body;
}

/** What sort of place it is, as far as its id tells. */
export function placeKind({ id, population }: PlaceEntity, { t }: I18n): string {
  if (/^\d{3}$/.test(id) || id === 'EU' || id === 'UN') return t('placeKindWorldRegion');
  if (/^[A-Z]{2}$/.test(id)) return t('placeKindCountry');
  if (id.startsWith('gn:') && population) return t('placeKindTown');
  return t('placeKindRegion');
}

/** Vocabulary grows with the recogniser; an id without a translation is still readable English. */
function word(stem: 'role' | 'level' | 'portfolio', id: string, { find }: I18n): string {
  return find(`${stem}_${id.replace(/[^A-Za-z0-9]+/g, '_')}`) ?? id;
}
