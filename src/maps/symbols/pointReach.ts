/** Half the size of the mark of a service or site, in px. */
export const POINT_REACH = 7;
