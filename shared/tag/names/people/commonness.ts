/** Words as common as these (by their logarithms) are no names unless they are listed, or listed often. */
export const COMMONNESS = { rare: 3, seldom: 5, common: 8 } as const;

/** How often a given name that is listed often begins the names in the lists of people. */
export const LISTED_OFTEN = 2;
