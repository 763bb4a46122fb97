/** A catalogue in another language: every key of the Indonesian one, no more and no fewer. */
export type Translation<Catalogue> = Record<keyof Catalogue, string>;
