/** One term of the definition with what is said of it, one text a line. */
export type DefinitionRow = { term: string; texts: string[] };
