/** The resolver script: injected into a frame when a name is first seen in it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { resolver } from '../../../engine/resolve/resolver.ts';
import { offerResolver } from './resolver-offer.ts';

export default defineUnlistedScript(() => offerResolver(resolver));
