/** White space in text nodes, as HTML counts it: what may collapse, and how a text falls into pieces by it. */
export const mayCollapse = /[\n\t\r\f]| {2}|^ | $/;
/** One space at an edge reads the same in every style; computing styles is dear. */
export const dependsOnStyle = /[\n\t\r\f]| {2}/;
export const blankOnly = /^[ \t\r\n\f]*$/;
export const blank = /^[ \t\r\n\f]/;
/** The pieces of a text node: words with single spaces between them, and white space apart where it matters. */
export const wordsApart = /[ \t\r\n\f]+|[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;
export const linesAndWordsApart = /\n|[ \t\r\f]+|[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;
export const linesApart = /\n|[^\n]+/g;
