/** The plot of a history: its edges in px and where a period or value lies in it. */
export type Plot = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (at: number) => number;
  y: (value: number) => number;
};
