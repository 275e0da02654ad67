/** Every state of the extension's pages, light. */
import { testPageStates } from '../support/test-page-states.ts';

testPageStates({ language: 'en', theme: 'light', width: 400 });
