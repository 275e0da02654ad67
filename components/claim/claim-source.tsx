/** The way from a claim to its passage: in the source, in a free copy, in this page, or at least in its own words. */
import { useState } from 'preact/hooks';
import type { ClaimBriefing, SourceBriefing } from '../../engine/brief/briefing.ts';
import { passageUrl } from '../../engine/cite/passage-url.ts';
import { ExternalLink } from '../external-link.tsx';
import { formatEdtf } from '../format-edtf.ts';
import { hostOf } from '../safe-link.ts';
import { useTranslation } from '../translation.ts';
import { useClaims } from './claim-context.ts';
import { CitationMenu } from './citation-menu.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { UiIcon } from '../icons.tsx';

export function ClaimSource({ claim }: { readonly claim: ClaimBriefing }) {
  const { say } = useTranslation();
  const { sources, sourcesHere } = useClaims();
  const source = sources.get(claim.source);
  const [shown, setShown] = useState<boolean | null>(null);
  if (!source) return null;
  return (
    <div class="source">
      <div class="actions">
        {sourcesHere.has(source.id) ? (
          <ShowHere claim={claim} onShown={setShown} />
        ) : (
          <PassageLink claim={claim} source={source} />
        )}
        <Disclosure label={say('source.details')} of={claim.text}>
          {() => <SourceDetails claim={claim} source={source} />}
        </Disclosure>
        <Disclosure label={say('cite.title')} of={claim.text}>
          {() => <CitationMenu claim={claim} source={source} />}
        </Disclosure>
      </div>
      <p class="note" role="status">
        {shown === true && say('source.shown')}
        {shown === false && say('source.notFound')}
      </p>
      {shown === false && <PassageWords claim={claim} />}
    </div>
  );
}

interface ClaimAndSource {
  readonly claim: ClaimBriefing;
  readonly source: SourceBriefing;
}

function PassageLink({ claim }: ClaimAndSource) {
  const { say } = useTranslation();
  return (
    <ExternalLink className="passage" url={claim.passageUrl} of={claim.text}>
      {say('source.open')}
      <UiIcon name="away" />
    </ExternalLink>
  );
}

interface ShowHereProps {
  readonly claim: ClaimBriefing;
  readonly onShown: (found: boolean) => void;
}

function ShowHere({ claim, onShown }: ShowHereProps) {
  const { say } = useTranslation();
  const { actions } = useClaims();
  return (
    <button
      type="button"
      class="quiet passage"
      onClick={() => void Promise.resolve(actions.showPassage(claim)).then(onShown)}
    >
      {say('source.show')}
      <span class="hidden">: {claim.text}</span>
      <UiIcon name="target" />
    </button>
  );
}

function SourceDetails({ claim, source }: ClaimAndSource) {
  const translation = useTranslation();
  const { say, list } = translation;
  const { offline } = useClaims();
  const by = source.authors.length > 0 ? say('source.by', { authors: list(source.authors) }) : '';
  return (
    <div class="details">
      <p>
        <cite lang="und" dir="auto">
          {source.title}
        </cite>{' '}
        {by}
        <br />
        <span class="soft">
          <bdi>{source.publisher}</bdi>
          {say('punctuation.comma')}
          {formatEdtf(source.published, translation)}
        </span>
      </p>
      {offline && <p class="note">{say('source.offline')}</p>}
      <PassageWords claim={claim} />
      {source.copies.length > 0 && (
        <>
          <p class="soft">{say('source.copies')}</p>
          <ul class="copies">
            {source.copies.map((copy) => (
              <li key={copy.url}>
                <ExternalLink url={passageUrl(copy.url, claim.anchor)}>
                  {say('source.copy', { host: hostOf(copy.url) })}
                </ExternalLink>{' '}
                <bdi class="soft">{copy.note}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Locators, not the passage itself: the dossier carries no sentence of its sources. */
function PassageWords({ claim }: { readonly claim: ClaimBriefing }) {
  const { say } = useTranslation();
  const { textStart, textEnd } = claim.anchor;
  return (
    <div class="words">
      <p class="soft">{say('source.words')}</p>
      <p class="quote" dir="auto" translate={false}>
        “{textStart}
        {textEnd !== '' && <> … {textEnd}</>}”
      </p>
    </div>
  );
}
