/** What a text is, and what was said of it. */
export interface Answer {
  readonly gold: string;
  readonly said: string;
}

/** The share of right answers. */
export function accuracyOf(answers: readonly Answer[]): number {
  return answers.filter(({ gold, said }) => gold === said).length / answers.length;
}

/** The mean F1 of the classes that texts have. */
export function macroF1Of(answers: readonly Answer[]): number {
  const classes = new Set(answers.map(({ gold }) => gold));
  const scores = Array.from(classes, (label) => {
    const right = answers.filter(({ gold, said }) => gold === label && said === label).length;
    const wrong = answers.filter(({ gold, said }) => (gold === label) !== (said === label)).length;
    return (2 * right) / (2 * right + wrong);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
