/** The card's whole style as text, for one constructed style sheet in its shadow root. */
import tokens from '../tokens.css?inline';
import card from './card.css?inline';

export const CARD_STYLES: string = tokens + card;
