/** Where a section stands in the address of its page, `#bagian-changes`. */
export const anchorOf = (section: string): string => `bagian-${section}`;
