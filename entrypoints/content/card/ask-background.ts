/** The card's questions to the background, as messages of the page script. */
import { askBackground } from '../../../platform/page-messenger.ts';
import type { CardBackground } from './card-layer.ts';

export const cardBackground: CardBackground = {
  brief: (keys) => askBackground('briefEntities', { keys: [...keys] }),
  reject: (rejection) => askBackground('rejectReading', rejection),
  accept: (rejection) => askBackground('acceptReading', rejection),
  noteRead: (key) => askBackground('noteRead', key),
  switchOffHere: () => askBackground('switchOffHere', {}),
  openPanel: (entity) => askBackground('openPanel', { entity }),
  catalogue: (language) => askBackground('getCatalogue', { language: language as 'fr' }),
  land: () => askBackground('getLandOutline', {}),
};

export const loadCard = () => askBackground('loadCard', {});
