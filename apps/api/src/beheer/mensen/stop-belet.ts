/** Why an account cannot be stopped and cannot get another role. */
export type Belet = 'zelf' | 'laatste_beheerder' | 'clienten';

interface Account {
  readonly id: string;
  /** Clients under way whose coach he is. */
  readonly clienten: number;
}

/**
 * What stands in the way of ending an account, or of giving it another role.
 * @param beheerders ids of the beheerders who can sign in
 * @returns null when nothing does
 */
export function stopBelet(
  { id, clienten }: Account,
  actorId: string,
  beheerders: readonly string[],
): Belet | null {
  if (id === actorId) return 'zelf';
  if (beheerders.length === 1 && beheerders[0] === id) return 'laatste_beheerder';
  return clienten > 0 ? 'clienten' : null;
}
