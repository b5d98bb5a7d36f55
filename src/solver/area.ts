/** Areas are reckoned in whole hundredths of a square metre: sums are exact and the order of adding does not matter. */
export const hundredths = (m2: number): number => Math.round(m2 * 100);

export const squareMetres = (areaHundredths: number): number => areaHundredths / 100;

const FIVE_M2 = 500;

/** Each 5 m² of a space that is in use counts once. */
export const areaSteps = (areaHundredths: number): number => Math.round(areaHundredths / FIVE_M2);

/** A space of less than 40 % of what a function needs is out of the question, even in a plan that falls short. */
export const hopeless = (areaHundredths: number, leastHundredths: number): boolean => areaHundredths * 10 < leastHundredths * 4;
