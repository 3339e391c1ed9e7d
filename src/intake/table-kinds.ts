/** The tables that are read. */
export const TABLE_KINDS = ['visits', 'contracts', 'sales', 'customers', 'calls', 'reps'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
