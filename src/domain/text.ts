/** A text that comes from the data: Indonesian always, English where the agency supplied it. */
export type LocalText = {
  readonly id: string;
  readonly en?: string | undefined;
};
