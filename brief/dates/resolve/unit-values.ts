/** Values of the classes Unit and Units. */
export const DAY = 0;
export const WEEK = 1;
export const MONTH = 2;
export const YEAR = 3;
export const DECADE = 4;
export const CENTURY = 5;
export const FORTNIGHT = 6;
