import type { Office } from '@/lib/entities/entity';

/** Whether somebody only belongs to a party, a union or the like, or comes from a party: no official. */
export function isMereMember({ role, body }: Pick<Office, 'role' | 'body'>): boolean {
  if (role === 'representative') return body === 'party';
  return role === 'member' && (!body || body === 'party');
}
