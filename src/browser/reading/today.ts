/** Today where the reader is, as 2035-06-30. A formatter of dates would first load its calendars, 40 ms of work on a desk. */
export function today(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
