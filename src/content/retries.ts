/** A background that cannot answer is asked again, first after this time (ms), then each time after twice as long. */
export const shortestRest = 200;

/** It is asked so often, at last after half a minute; then only when something changes. */
export const mostFailures = 7;
