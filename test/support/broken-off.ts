/**
 * Where runs are broken off, call by call: at every one for `npm run reliability` (`EVERY_CALL=5`: at one in five), otherwise at
 * one in so many, which tells most of it in a fraction of the time.
 */
const { EVERY_CALL } = process.env;
/** Whether everything is tried and counted, not a sample. */
export const IS_COUNTED = EVERY_CALL !== undefined;
export const CALL_STEP = Number(EVERY_CALL ?? 13);
/** The same where only a short stretch of the calls matters. */
export const CLOSE_STEP = CALL_STEP === 1 ? 1 : 3;
