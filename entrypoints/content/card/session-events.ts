/** What an open card tells the layer that it belongs to. */
export interface SessionEvents<Session> {
  readonly onClosed: (session: Session) => void;
  readonly onPinned: (session: Session, pinned: boolean) => void;
  /** The reader pressed something in the card. */
  readonly onEngaged: (session: Session) => void;
  /** The reader's keys are in the card, or a selection is: the pointer's whereabouts no longer decide. */
  readonly onHeld: (session: Session) => void;
}
