/** Know-how of the team: which tips fit a KPI or a customer's stage. */
import type { Stage } from '../core/tables';
import { kpiNamed } from '../goals/targets';
import { type Finding, FINDING_CODES } from '../intake/findings';
import { shortText } from '../intake/text';
import type { TipRow } from '../intake/tips';

export interface Tip extends TipRow {
  /** Ids of the KPIs that it is tagged with. */
  readonly kpiIds: readonly string[];
  /** Names that the catalogue does not know. */
  readonly unknownKpis: readonly string[];
}

export function tipsOf(rows: readonly TipRow[]): Tip[] {
  return rows.map((row) => {
    const named = row.kpis.map((name) => ({ name, kpi: kpiNamed(name) }));
    return {
      ...row,
      kpiIds: named.flatMap(({ kpi }) => kpi?.id ?? []),
      unknownKpis: named.filter(({ kpi }) => kpi === undefined).map(({ name }) => name),
    };
  });
}

/** Tags that nothing fits: such a tip would wait for its occasion in vain. */
export function tipFindings(tips: readonly Tip[], sheetName: string): Finding[] {
  const finding = (code: 'unknown-tip-kpi' | 'unknown-tip-stage', { row }: Tip, read: string): Finding => {
    const severity = FINDING_CODES[code];
    return { code, severity, table: 'tips', sheetName, row, read: shortText(read) };
  };
  return tips.flatMap((tip) => [
    ...tip.unknownKpis.map((name) => finding('unknown-tip-kpi', tip, name)),
    ...(tip.unknownStage === '' ? [] : [finding('unknown-tip-stage', tip, tip.unknownStage)]),
  ]);
}

export interface TipOccasion {
  /** Id of a KPI. */
  readonly kpi?: string;
  readonly stage?: Stage;
}

/** As many as a person reads. */
export const MOST_TIPS = 2;

/**
 * The tips that fit: those for this very KPI and stage first, then those for one of them, each the newest first. One that is
 * tagged with another KPI, or with another stage, does not fit; one without a tag fits nothing in particular, and is left out.
 */
export function tipsFor(tips: readonly Tip[], { kpi, stage }: TipOccasion, most = MOST_TIPS): Tip[] {
  const fitting = tips.flatMap((tip) => {
    const [hasKpi, hasStage] = [tip.kpiIds.length > 0, tip.stage !== 'none'];
    const fitsKpi = kpi !== undefined && tip.kpiIds.includes(kpi);
    const fitsStage = stage !== undefined && tip.stage === stage;
    if ((kpi !== undefined && hasKpi && !fitsKpi) || (stage !== undefined && hasStage && !fitsStage)) return [];
    const count = Number(fitsKpi) + Number(fitsStage);
    return count === 0 ? [] : [{ tip, count }];
  });
  fitting.sort(
    (a, b) => b.count - a.count || (b.tip.day ?? -Infinity) - (a.tip.day ?? -Infinity) || b.tip.row - a.tip.row,
  );
  return fitting.slice(0, most).map(({ tip }) => tip);
}
