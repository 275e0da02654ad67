/** Every state of the extension's pages, narrow and German. */
import { testPageStates } from '../support/test-page-states.ts';

testPageStates({ language: 'de', theme: 'light', width: 280 });
