const [NUL, NEGEN, A, Z] = [48, 57, 97, 122] as const;

/** Whether a character of normalised text is a letter or a digit, by its code. */
export function isLetterOfCijfer(code: number): boolean {
  return (code >= A && code <= Z) || (code >= NUL && code <= NEGEN);
}
