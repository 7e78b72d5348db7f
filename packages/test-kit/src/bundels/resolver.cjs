const { herkomst, vindplaats } = require('./vindplaats.cjs');

/** Where jest finds our own code. */
module.exports = (naam, opties) =>
  vindplaats(naam, opties.basedir) ??
  opties.defaultResolver(naam, { ...opties, basedir: herkomst(opties.basedir) });
