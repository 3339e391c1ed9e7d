/** What was typed for a visit and not written yet, and what is sent of it. */
import type { MoveVisitRequest, RecordVisitRequest, TodayModel, TodayVisit } from '../../rpc/daily-model';
import type { WrittenVisit } from '../../sheets/append-visit';

export interface VisitDraft {
  /** null: as the office calls a visit. */
  readonly kind: string | null;
  readonly outcome: string;
  readonly reaction: string;
  readonly purpose: string;
  readonly nextDay: string;
  readonly note: string;
  /** The new day and the memo of a visit that is put off. */
  readonly movedTo: string;
  readonly movedNote: string;
}

export const EMPTY_VISIT: VisitDraft = {
  kind: null,
  outcome: '',
  reaction: '',
  purpose: '',
  nextDay: '',
  note: '',
  movedTo: '',
  movedNote: '',
};

export function recordRequest(
  { asOf, rep, form }: TodayModel,
  { customer, writtenName, number }: TodayVisit,
  { kind, outcome, reaction, purpose, nextDay, note }: VisitDraft,
  replaces: WrittenVisit | null,
): RecordVisitRequest {
  return {
    log: form.log,
    day: asOf,
    rep: rep ?? '',
    customer,
    writtenName,
    number,
    kind: kind ?? form.kind,
    outcome,
    reaction,
    purpose,
    nextDay,
    note,
    replaces,
  };
}

export function moveRequest(model: TodayModel, visit: TodayVisit, draft: VisitDraft): MoveVisitRequest {
  const { log, day, rep, customer, writtenName, number, kind } = recordRequest(model, visit, EMPTY_VISIT, null);
  return {
    ...{ log, day, rep, customer, writtenName, number, kind },
    outcome: model.form.putOff ?? '',
    nextDay: draft.movedTo,
    note: draft.movedNote,
  };
}

/** ISO days compare as texts. '' = nothing is wrong. */
export function dayProblem(
  day: string,
  asOf: string,
  texts: { readonly noDay: string; readonly pastDay: string },
): string {
  if (day === '') return texts.noDay;
  return day > asOf ? '' : texts.pastDay;
}
