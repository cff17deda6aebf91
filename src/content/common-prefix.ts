/** How many code units two texts share at their start. */
export const commonPrefix = (a: string, b: string): number => {
  if (b.startsWith(a)) return a.length;
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};
