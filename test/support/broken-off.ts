/**
 * Where runs are broken off, call by call: at every one for `npm run reliability`, otherwise at one in so many, which tells
 * most of it in a fraction of the time.
 */
export const CALL_STEP = process.env.EVERY_CALL === '1' ? 1 : 7;
/** The same where only a short stretch of the calls matters. */
export const CLOSE_STEP = CALL_STEP === 1 ? 1 : 3;
