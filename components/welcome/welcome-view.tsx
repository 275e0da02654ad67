/** The first-run page: the extension at work in one paragraph, then the few things that a reader should know. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import { DossierList, type KnownDossier } from './dossier-list.tsx';
import { KeyList, type BrowserKey } from './key-list.tsx';
import './welcome.css';

export interface WelcomeViewProps {
  /** The live paragraph, or why there is none yet. */
  readonly sample: ComponentChildren;
  /** Null until it is known. */
  readonly isAllowed: boolean | null;
  readonly onAllow: () => void;
  /** True once the reader has just allowed it. */
  readonly wasAllowed: boolean;
  readonly dossiers: readonly KnownDossier[];
  readonly keys: readonly BrowserKey[];
  readonly hasAddressSearch: boolean;
  readonly onSettings: () => void;
}

export function WelcomeView(props: WelcomeViewProps) {
  const { say } = useTranslation();
  return (
    <main class="welcome">
      <header>
        <h1>{say('welcome.title')}</h1>
        <p class="welcome-lead">{say('welcome.lead')}</p>
      </header>
      <section aria-label={say('welcome.try')} class="welcome-sample">
        <p class="welcome-try">{say('welcome.try')}</p>
        {props.sample}
        <p class="soft">{say('welcome.sampleNote')}</p>
      </section>
      <p>{say('welcome.marks')}</p>
      <Part title={say('welcome.permission')}>
        <p>{say('welcome.permissionText')}</p>
        <Permission {...props} />
      </Part>
      <Part title={say('welcome.off')}>
        <p>{say('welcome.offText')}</p>
      </Part>
      <Part title={say('welcome.knows')}>
        <DossierList dossiers={props.dossiers} />
        <p>{say('welcome.own')}</p>
        <Button onClick={props.onSettings}>{say('welcome.settings')}</Button>
      </Part>
      <Part title={say('welcome.keys')}>
        <KeyList keys={props.keys} hasAddressSearch={props.hasAddressSearch} />
      </Part>
      <p class="soft">{say('welcome.again')}</p>
    </main>
  );
}

function Permission({
  isAllowed,
  wasAllowed,
  onAllow,
}: Pick<WelcomeViewProps, 'isAllowed' | 'wasAllowed' | 'onAllow'>) {
  const { say } = useTranslation();
  if (isAllowed === false) {
    return (
      <div class="notice welcome-allow">
        <p>{say('welcome.notAllowed')}</p>
        <Button weight="primary" onClick={onAllow}>
          {say('welcome.allow')}
        </Button>
      </div>
    );
  }
  return wasAllowed ? <p role="status">{say('welcome.allowed')}</p> : null;
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="welcome-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
