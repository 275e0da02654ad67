/** What is said beside what is said against it: two columns where there is room, one under the other where not. */
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import type { Exchange } from '../../engine/claims/pair-disputes.ts';
import { ClaimItem } from '../claim/claim-item.tsx';
import { GrowingList } from '../story/growing-list.tsx';
import { useTranslation } from '../translation.ts';

export function Exchanges({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  return (
    <GrowingList items={exchanges} keyOf={keyOf} className="exchanges">
      {(exchange) => <SideBySide exchange={exchange} />}
    </GrowingList>
  );
}

function SideBySide({ exchange: { accounts, answers } }: { readonly exchange: Exchange }) {
  const { say } = useTranslation();
  return (
    <div class="exchange">
      <Side title={say('claims.side.accounts', { count: accounts.length })} claims={accounts} />
      <Side title={say('claims.side.answers', { count: answers.length })} claims={answers} />
    </div>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly ClaimBriefing[] }) {
  return (
    <div class="exchange-side">
      <h2>{title}</h2>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function keyOf({ accounts }: Exchange): string {
  return accounts.map(({ id }) => id).join(' ');
}
