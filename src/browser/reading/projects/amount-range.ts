/** Whether a sum lies in a range such as `0-100`: from its lower bound to below its upper one; without an upper one, `100-`, upwards. */
export function isInRange(amount: string | undefined, range: string): boolean {
  if (range === '') return true;
  const [from, to] = range.split('-');
  const value = Number(amount ?? Number.NaN);
  return value >= Number(from) && (to === '' || value < Number(to));
}
