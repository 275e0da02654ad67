/** Every state of the extension's pages, dark. */
import { testPageStates } from '../support/test-page-states.ts';

testPageStates({ language: 'en', theme: 'dark', width: 400 });
