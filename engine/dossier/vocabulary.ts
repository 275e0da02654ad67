/** The closed lists of words in a dossier. */
import * as v from 'valibot';

export const EntityTypeSchema = v.picklist(['person', 'organization', 'place', 'event', 'thing']);
export const ReachSchema = v.picklist(['distinctive', 'general', 'context', 'credit']);
export const NeedsSchema = v.picklist(['nothing', 'full-name', 'context']);
export const NameCaseSchema = v.picklist(['exact', 'fold']);
export const AttributionKindSchema = v.picklist(['article', 'named', 'unnamed', 'institution']);
export const StandingSchema = v.picklist(['stated', 'alleged', 'denied', 'opinion', 'corrected']);
export const RelationTypeSchema = v.picklist(['disputes', 'supports', 'corrects']);
