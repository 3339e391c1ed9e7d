/** An error whose message is one sentence for the user: printed as it is, without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}
