/** Every state of the extension's pages, wide, dark and from right to left. */
import { testPageStates } from '../support/test-page-states.ts';

testPageStates({ language: 'ar', theme: 'dark', width: 1100 });
