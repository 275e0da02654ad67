/** When the page says it was published: in the meta data that newspapers write for search engines, or in its first `time`. */
import { firstOnPage } from '../survive/document-members.ts';

const SAYS_SO = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'time[itemprop="datePublished"]',
  'article time[datetime]',
];

/** "2018-02-07", or null where the page says nothing that can be read as a day. */
export function publishedDay(): string | null {
  for (const selector of SAYS_SO) {
    const element = firstOnPage(selector);
    const text = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '';
    const day = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/u.exec(text.trim())?.[0];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  }
  return null;
}
