/** How the compiled gazetteer travels: a message over 1 MB would block a page's main thread for 10 ms and more. */
export const GAZETTEER_PART_BYTES = 600_000;
