/**
 * Where runs are broken off, call by call: at every one for `npm run reliability`, otherwise at one in so many, which tells
 * most of it in a fraction of the time.
 */
export const CALL_STEP = process.env.EVERY_CALL === '1' ? 1 : 7;
