/** What the name of a sheet says about all its rows. `none`: nothing. */
export const NAME_MEANINGS = ['none', 'rep', 'team', 'month'] as const;
export type NameMeaning = (typeof NAME_MEANINGS)[number];
