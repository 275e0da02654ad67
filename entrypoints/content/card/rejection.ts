/** The reader's "not this one", as it is stored. */
import type { RejectScope } from '../../../components/card/card-context.ts';
import type { RejectedReading } from '../../../platform/schemas/settings.ts';
import type { PageMention } from '../page-mentions.ts';

export function rejectionOf({ key, surface }: PageMention, scope: RejectScope): RejectedReading {
  const where = { page: location.href.split('#', 1)[0]!, site: location.host, always: '' }[scope];
  return { dossier: key.dossier, entity: key.entity, surface, scope, where };
}
