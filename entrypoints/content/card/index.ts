/** The card script: injected into a frame when its first card is needed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardLayer } from './card-layer.ts';
import { openCardLayer } from './open-card-layer.ts';

export default defineUnlistedScript(() => offerCardLayer(openCardLayer));
