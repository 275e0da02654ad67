/** How long an entity must be before the reader to count as read: as long as a glance takes. */
export const READ_MS = 1_000;
