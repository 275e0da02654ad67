/** What a page's content script found, in numbers: no text of the page but the names themselves. */
import * as v from 'valibot';

export const PageReportSchema = v.strictObject({
  relevant: v.boolean(),
  entities: v.pipe(
    v.array(
      v.strictObject({
        dossier: v.string(),
        entity: v.string(),
        mentions: v.pipe(v.number(), v.integer(), v.minValue(1)),
        marked: v.boolean(),
      }),
    ),
    v.maxLength(500),
  ),
});

export type PageReport = v.InferOutput<typeof PageReportSchema>;
