/** Every state of the extension's pages, narrow, dark and Russian. */
import { testPageStates } from '../support/test-page-states.ts';

testPageStates({ language: 'ru', theme: 'dark', width: 280 });
