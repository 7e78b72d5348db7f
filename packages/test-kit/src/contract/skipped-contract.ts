import { describe, it } from '@jest/globals';

/**
 * Says in the test output that a contract did not run, and what to set to run it. A suite that is
 * silently left out would read as passed.
 */
export function skippedContract(name: string, variables: string): void {
  process.stderr.write(
    `\nSKIPPED: the contract of ${name} did not run, because ${variables} is not set.\n`,
  );
  describe.skip(`${name}: SKIPPED, set ${variables} to run it`, () => {
    it('runs on a real server', () => {
      throw new Error('This case only marks that the contract was skipped.');
    });
  });
}
