/** What sites put about their names, and their desks behind them; folded as `foldText` folds. */
export const ABOUT_NAMES: ReadonlySet<string> = new Set(
  'the la le el die der das www com net org team staff online news blog redaktion redaccion redazione redacao redactie newsroom editorial desk موقع صحيفه جريده بوابه قناه شبكه مجله وكاله نيوز'.split(
    ' ',
  ),
);
