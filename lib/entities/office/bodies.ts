import type { Office } from '@/lib/entities/entity';

/** Language-neutral ids of bodies that offices serve; every language file words each of them. */
export const BODIES = [
  'European Union',
  'European Commission',
  'European Parliament',
  'NATO',
  'United Nations',
  'OSCE',
  'World Health Organization',
  'International Monetary Fund',
  'World Bank',
  'African Union',
  'Arab League',
  'White House',
  'Kremlin',
  'Pentagon',
  'State Department',
  'parliament',
  'senate',
  'lower house',
  'government',
  'presidential administration',
  'security council',
  'central bank',
  'supreme court',
  'constitutional court',
  'court',
  "prosecutor's office",
  'police',
  'army',
  'general staff',
  'intelligence service',
  'embassy',
  'party',
  'parliamentary group',
  'committee',
  'commission',
  'council',
  'agency',
  'city',
  'district',
  'region',
] as const;
export type Body = (typeof BODIES)[number] | 'ministry';

/** What else a body says about an office. */
export const BODY_FACTS: Partial<Record<Body, Pick<Office, 'country' | 'portfolio'>>> = {
  'White House': { country: 'US' },
  Kremlin: { country: 'RU' },
  Pentagon: { country: 'US', portfolio: 'defence' },
  'State Department': { country: 'US', portfolio: 'foreign affairs' },
};
