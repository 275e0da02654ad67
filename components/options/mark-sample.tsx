/** A paragraph as pages look with these settings: real highlights, painted by the very style sheet that pages get. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import {
  isSampleMarked,
  readSample,
  SAMPLE_ENTITIES,
  type SampleEntity,
  type SamplePiece,
} from './sample-text.ts';
import type { MarkSettings } from './settings-view.ts';

interface Shown extends SamplePiece {
  readonly highlight: string | null;
}

export function MarkSample({ marks }: { readonly marks: MarkSettings }) {
  const { say } = useTranslation();
  const root = useRef<HTMLElement>(null);
  const heading = say('options.sample.heading');
  const text = say('options.sample.text');
  const [inHeading, inText] = useMemo(() => showMarks(heading, text, marks), [heading, text, marks]);
  useLayoutEffect(() => (root.current ? paint(root.current) : undefined), [inHeading, inText]);
  return (
    <figure class="sample" ref={root}>
      <p class="sample-heading">
        <Pieces pieces={inHeading} />
      </p>
      <p>
        <Pieces pieces={inText} />
      </p>
      <figcaption class="soft">{say('options.sample.note')}</figcaption>
    </figure>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Shown[] }) {
  return (
    <>
      {pieces.map(({ text, highlight }, index) => (
        <span key={index} data-highlight={highlight ?? undefined}>
          {text}
        </span>
      ))}
    </>
  );
}

function showMarks(heading: string, text: string, marks: MarkSettings): [Shown[], Shown[]] {
  const seen = new Set<SampleEntity>();
  const show = (piece: SamplePiece, inHeading: boolean): Shown => {
    const { entity } = piece;
    if (entity === null) return { ...piece, highlight: null };
    const marked = isSampleMarked(marks, entity, { inHeading, isFirst: !seen.has(entity) });
    if (marked) seen.add(entity);
    const prefix = marks.look === 'shade' ? 'sidelight-shade' : 'sidelight';
    return { ...piece, highlight: marked ? `${prefix}-${SAMPLE_ENTITIES[entity].type}` : null };
  };
  return [
    readSample(heading).map((piece) => show(piece, true)),
    readSample(text).map((piece) => show(piece, false)),
  ];
}

/** Returns how to take the marks off again. */
function paint(root: HTMLElement): () => void {
  const names = new Set<string>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-highlight]')) {
    const name = element.dataset['highlight']!;
    const range = document.createRange();
    range.selectNodeContents(element);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    names.add(name);
  }
  return () => names.forEach((name) => CSS.highlights.delete(name));
}
