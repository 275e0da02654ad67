/** Every state of the extension's pages, from right to left. */
import { testPageStates } from '../support/test-page-states.ts';

testPageStates({ language: 'ar', theme: 'light', width: 360 });
