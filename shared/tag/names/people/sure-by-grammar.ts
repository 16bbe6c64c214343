/** How sure a person is whom grammar tells: enough to be published. */
export const SURE_BY_GRAMMAR = 0.75;
