/** Times of day beside the dates of a range: `00:00 – 23:59`, `12:00 AM – 11:59 PM`. */

const TIME = /,?[ t](\d{1,2}:\d{2}(?::\d{2})?)(?: ?([ap])\.?m(?:\.|(?!\p{L})))?/gu;

/** Takes times of day off a range of whole days; null when they cut days, or when a single moment is meant. */
export function withoutTimes(text: string): string | null {
  const times = [...text.matchAll(TIME)].map(([, time = '', half = '']) => `${time}${half}`);
  if (times.length === 0) return text;
  const [start = '', end = ''] = times;
  const whole =
    times.length === 2 &&
    /^(?:0?0:00(:00)?|12:00(:00)?a)$/.test(start) &&
    /^(?:23:59(:59)?|0?0:00(:00)?|24:00(:00)?|11:59(:59)?p|12:00(:00)?a)$/.test(end);
  return whole ? text.replace(TIME, '') : null;
}
