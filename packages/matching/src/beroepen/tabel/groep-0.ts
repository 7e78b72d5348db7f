/** ISCO-08 major group 0: armed forces. One occupation a line: code, name, other titles. */
export const GROEP_0 = `
0110.1 officier defensie|officier krijgsmacht|luitenant
0210.1 onderofficier|sergeant|wachtmeester marechaussee|marechaussee
0310.1 militair|soldaat|marinier|matroos marine|korporaal|reservist
`;
