/** A page may write what turns the direction of writing inside a name: the sentence around the name keeps its own. */
import { afterEach, expect, test } from 'vitest';
import { EntityCard } from '../../components/card/entity-card.tsx';
import { DecisionsSection } from '../../components/options/decisions-section.tsx';
import { INTERFACE_LANGUAGES } from '../../engine/interface-languages.ts';
import * as story from '../gallery/invented-story.ts';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';
import { nothing, SETTINGS } from '../gallery/options-samples.tsx';
import { NO_ACTIONS, TITLE_ID, TOOLBAR } from '../gallery/states.tsx';

afterEach(() => {
  unmountPageState();
  document.documentElement.removeAttribute('dir');
});

const SURFACES = [
  ['turns the rest round', 'Ma\u202Eret'],
  ['ends its isolation and turns the rest round', 'Ma\u2069\u202Eret'],
  ['isolates the rest from right to left', 'Maret\u2067'],
] as const;

const PLACES = [
  {
    where: 'a decision in the settings',
    selector: '.row-name',
    view: (surface: string) => {
      const decision = {
        dossier: 'vell',
        entity: 'odile-maret',
        surface,
        scope: 'always',
        where: '',
      } as const;
      const settings = { ...SETTINGS, rejectedReadings: [decision] };
      return <DecisionsSection settings={settings} edit={nothing} nameOf={() => 'Odile Maret'} />;
    },
  },
  {
    where: 'a rejected reading in the card',
    selector: '.reading .note',
    view: (surface: string) => (
      <EntityCard
        briefing={story.PERSON}
        actions={NO_ACTIONS}
        toolbar={TOOLBAR}
        titleId={TITLE_ID}
        reading={{ surface, why: [], state: 'rejected' }}
        land={null}
        sourcesHere={new Set()}
        offline={false}
        today="2026-11-23"
      />
    ),
  },
];

const ROWS = PLACES.flatMap((place) =>
  SURFACES.flatMap(([what, surface]) =>
    INTERFACE_LANGUAGES.map((language) => ({ ...place, what, surface, language })),
  ),
);

test.each(ROWS)(
  '$where, in $language, of a name that $what',
  async ({ selector, view, surface, language }) => {
    const root = await mountPageState(
      { name: 'page words', surfaces: ['card', 'options'], view: () => view(surface) },
      { language, theme: 'light', width: 900 },
    );
    const words = root.querySelector(selector)!.firstChild as Text;
    const name = words.data.lastIndexOf('Odile Maret');
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect().left;
    };
    // The name that follows is read as it is written, and on the side on which the sentence goes on.
    expect(leftOf(name)).toBeLessThan(leftOf(name + 'Odile'.length - 1));
    const isAfter = leftOf(name) > leftOf(words.data.indexOf('Ma'));
    expect(isAfter).toBe(document.documentElement.dir === 'ltr');
  },
);
