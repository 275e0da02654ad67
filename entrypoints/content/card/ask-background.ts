/** The card's questions to the background, as messages of the page script. */
import { askBackground } from '../../../platform/page-messenger.ts';
import type { CardBackground } from './card-layer.ts';

export const cardBackground: CardBackground = {
  brief: (keys) => askBackground('briefEntities', { keys: [...keys] }),
  reject: (reading) => askBackground('rejectReading', reading),
  accept: (reading) => askBackground('acceptReading', reading),
  noteRead: (key) => askBackground('noteRead', key),
  switchOffHere: () => askBackground('switchSite', { site: location.host, on: false }),
  openPanel: (entity) => askBackground('openPanel', { entity }),
  catalogue: (language) => askBackground('getCatalogue', { language: language as 'fr' }),
  land: () => askBackground('getLandOutline', {}),
};

export const loadCard = () => askBackground('loadCard', {});
