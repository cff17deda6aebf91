/** A case that something did not stand once, as it is kept in `found/`, one a file. */
export interface Found {
  subject: string;
  seed: number;
  value: unknown;
  /** What was said when it was found. */
  fault: string;
}
