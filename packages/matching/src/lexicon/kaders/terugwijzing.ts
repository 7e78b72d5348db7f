/** A next clause that says of the load before it that the reader does not bear it. */
export const AL_GENOEMD =
  /^(?:but |and |so )?you (?:will )?(?:never|don't|do not|won't|will not|are never|are not)(?: (?:have to|need to|get to|asked to|expected to|required to))? (?:handle|lift|carry|move|touch|drive|operate|push|pull|use|climb|meet|see|speak to|deal with|work with|do|go near|enter|open|clean)(?: with)? (?:one|them|it|those|these|that|any|any of (?:them|it|those|these))(?: yourself)?$/u;
