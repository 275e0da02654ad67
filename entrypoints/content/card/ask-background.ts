/** The card's questions to the background, as messages of the page script. */
import { contentToBackground } from '../../../platform/messages.ts';
import { sendMessage } from '../../../platform/messenger.ts';
import type { CardBackground } from './card-layer.ts';

export const cardBackground: CardBackground = {
  brief: (keys) => sendMessage(contentToBackground, 'briefEntities', { keys: [...keys] }),
  reject: (reading) => sendMessage(contentToBackground, 'rejectReading', reading),
  accept: (reading) => sendMessage(contentToBackground, 'acceptReading', reading),
  switchOffHere: () => sendMessage(contentToBackground, 'switchSite', { site: location.host, on: false }),
  openPanel: (entity) => sendMessage(contentToBackground, 'openPanel', { entity }),
  catalogue: (language) => sendMessage(contentToBackground, 'getCatalogue', { language: language as 'fr' }),
  land: () => sendMessage(contentToBackground, 'getLandOutline', {}),
};

export const loadCard = () => sendMessage(contentToBackground, 'loadCard', {});
