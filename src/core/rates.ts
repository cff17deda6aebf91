const logTerm = (count: number, size: number): number => (count === 0 ? 0 : count * Math.log(count / size));

/**
 * How much better two Poisson rates fit these counts than one rate does: the log likelihood ratio, 0 or more. Sizes
 * are how much text each count was found in. Twice the ratio is near to chi-square with one degree of freedom (Wilks).
 */
export const twoRatesFit = (countA: number, sizeA: number, countB: number, sizeB: number): number =>
  sizeA === 0 || sizeB === 0
    ? 0
    : Math.max(0, logTerm(countA, sizeA) + logTerm(countB, sizeB) - logTerm(countA + countB, sizeA + sizeB));
