import Sequencer from '@jest/test-sequencer';

/** Browser stories take the longest by far, unit tests fill what is left at the end. */
const PROJECTS = ['e2e', 'integration', 'unit'];
/** The file of which the whole run waits when it begins late. */
const LONGEST = /[\\/]passend\.e2e-spec\.ts$/u;

/**
 * The order of test files. Jest puts the slowest first by what it measured before; a fresh clone, as
 * in CI, has no measurements, and then a small file that drives a browser for minutes came last, with
 * the other workers idle beside it.
 */
export default class TestOrder extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return PROJECTS.flatMap((project) =>
      longestFirst(sorted.filter((test) => projectOf(test) === project)),
    );
  }
}

function longestFirst(tests) {
  const isLongest = ({ path }) => LONGEST.test(path);
  return [...tests.filter(isLongest), ...tests.filter((test) => !isLongest(test))];
}

function projectOf({ context }) {
  return context.config.displayName?.name;
}
