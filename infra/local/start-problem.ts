/** A problem of starting that its reader can solve: printed as it is, without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
