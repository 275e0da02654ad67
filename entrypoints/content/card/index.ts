/** The card script: injected into a frame when a card may be wanted there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardScript } from './card-layer.ts';
import { closeLeftOver, openCardLayer } from './open-card-layer.ts';

export default defineUnlistedScript(() => offerCardScript({ open: openCardLayer, closeLeftOver }));
