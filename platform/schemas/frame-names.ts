/** The names on a page as one of its frames found them, for the panel: no text of the page but the names themselves. */
import * as v from 'valibot';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A surface longer than this is not a name that anybody needs to see whole. */
const MAX_SURFACE = 200;

export const FrameNamesSchema = v.strictObject({
  /** Is this text about the story of a dossier? */
  relevant: v.boolean(),
  /** The day on which the page says that it was published: its own word, shown as such. */
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u))),
  entities: v.array(
    v.strictObject({
      key: v.strictObject({ dossier: v.string(), entity: v.string() }),
      /** Mentions in this frame, marked or not. */
      mentions: v.pipe(v.number(), v.integer(), v.minValue(1)),
      marked: v.boolean(),
      /** Place of the first mention among all mentions of the frame, from 0. */
      first: CountSchema,
      /** The different strings by which the page names it, in order of appearance. */
      surfaces: v.array(v.pipe(v.string(), v.maxLength(MAX_SURFACE))),
    }),
  ),
});

export type FrameNames = v.InferOutput<typeof FrameNamesSchema>;
