/** Refuse and be sued · refuse and never be sued · agree on instalments · pay all at once · pay what one can · they refuse. */
export const ROADS = ['refuse', 'notSued', 'negotiate', 'payInFull', 'payWhatICan', 'theyRefuse'] as const;

/** A way through the future of one case 债路. */
export type Road = (typeof ROADS)[number];
