/** Which dossiers there are, as of when, under which licence, and from which sources they are told. */
import { ExternalLink } from '../external-link.tsx';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation } from '../translation.ts';

export interface KnownDossier {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly asOf: string;
  readonly license: string;
  readonly compiledBy: string;
  readonly entities: number;
  readonly claims: number;
  readonly sourceCount: number;
  /** The first few. */
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
    readonly url: string;
  }[];
}

export function DossierList({ dossiers }: { readonly dossiers: readonly KnownDossier[] }) {
  return (
    <ul class="welcome-dossiers">
      {dossiers.map((dossier) => (
        <li key={dossier.id} class="welcome-dossier">
          <DossierItem dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}

function DossierItem({ dossier }: { readonly dossier: KnownDossier }) {
  const translation = useTranslation();
  const { say } = translation;
  const { language, entities, claims } = dossier;
  const date = formatEdtf(dossier.asOf, translation);
  return (
    <>
      <h3 lang={language} dir="auto" translate>
        {dossier.title}
      </h3>
      <p lang={language} dir="auto" translate>
        {dossier.summary}
      </p>
      <p class="soft">{say('welcome.counts', { entities, claims, date })}</p>
      <p class="soft">
        {say('welcome.licence', { licence: dossier.license, compiledBy: dossier.compiledBy })}
      </p>
      <p class="soft">
        {say('welcome.from')}{' '}
        {dossier.sources.map((source, i) => (
          <span key={source.id}>
            {i > 0 && say('punctuation.semicolon')}
            <ExternalLink url={source.url}>
              <span lang={language} dir="auto">
                {source.title}
              </span>
            </ExternalLink>
            {say('punctuation.comma')}
            <bdi>{source.publisher}</bdi>
            {say('punctuation.comma')}
            {formatEdtf(source.published, translation)}
          </span>
        ))}
        {dossier.sources.length < dossier.sourceCount && ' …'}
      </p>
    </>
  );
}
