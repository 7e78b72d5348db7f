/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_FLEVOLAND = `
Schokland 52.635 5.775
`;
