/**
 * The workbook of the page and the one in the server, kept the same: this tab's edits go out, one message a command; what
 * the server says comes in, and never goes out again.
 */
import { IUndoRedoService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { ChartModel } from '../../model/chart-model';
import { withPlainStyles } from '../../server/plain-styles';
import type { Mutation } from '../../server/wire';
import type { Connection } from '../connection';
import type { PageUniver } from './create-univer';
import type { EditLedger, WorkbookMessage } from './edit-ledger';
import { displaces, isOwnEdit } from './mutation-kinds';
import { FROM_OUTSIDE, type WorkbookView } from './workbook-view';

/** Milliseconds after which Univer has surely written what was typed, also back on another sheet. */
const WRITTEN = 60;

export class Sync {
  /** Mutations of the command that is being executed, and what follows from it at once. */
  private batch: Mutation[] = [];
  /** What came while a cell was being edited and would have pulled it away, and all that came after. */
  private readonly held: (() => void)[] = [];

  constructor(
    private readonly page: PageUniver,
    private readonly view: WorkbookView,
    private readonly ledger: EditLedger,
    private readonly connection: Connection,
    private readonly onSentence: (sentence: string) => void,
    private readonly onCharts: (charts: readonly ChartModel[]) => void,
  ) {
    page.commands.onMutationExecutedForCollab(({ id, params }, options) => {
      const mutation = { id, params };
      const { workbook } = view;
      if (!workbook || !isOwnEdit(mutation, options, workbook.getUnitId())) return;
      if (this.batch.length === 0) setTimeout(() => this.sendBatch());
      const styles = workbook.getStyles();
      // As it is now: commands go on using their parameters.
      this.batch.push(structuredClone(withPlainStyles(mutation, (styleId) => styles.get(styleId))));
    });
  }

  /** To be called when the first workbook is made: Univer has no cell editor before. */
  watchEditor(): void {
    this.page.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      if (!visible) setTimeout(() => this.takeHeld(), WRITTEN);
    });
  }

  /** Edits that the server has not acknowledged yet, and messages that wait for the end of typing. */
  pending(): number {
    return this.ledger.pending() + (this.batch.length > 0 ? 1 : 0) + this.held.length;
  }

  take(message: WorkbookMessage): void {
    if (this.held.length > 0 || this.pullsAway(message)) this.afterTyping(() => this.takeNow(message));
    else this.takeNow(message);
  }

  /** At once, unless a cell is being edited: then when that is done. */
  afterTyping(action: () => void): void {
    if (this.held.length > 0 || this.isTyping()) this.held.push(action);
    else action();
  }

  private takeHeld(): void {
    while (this.held.length > 0 && !this.isTyping()) this.held.shift()!();
  }

  private takeNow(message: WorkbookMessage): void {
    this.sendBatch();
    const { rebuild, apply = [], ask, sentence } = this.ledger.take(message);
    if (message.type === 'rule-formulas') this.view.ruleFormulas.take(message.results);
    if (message.type === 'charts') this.onCharts(message.charts);
    if (message.type === 'state') this.onCharts(message.state.charts);
    if (rebuild) this.view.show(rebuild);
    const isApplied = this.apply(apply);
    if (ask || (!isApplied && this.ledger.ask().ask)) this.connection.send({ type: 'resync' });
    if (sentence !== undefined) this.onSentence(sentence);
  }

  private sendBatch(): void {
    if (this.batch.length === 0) return;
    const mutations = this.batch;
    this.batch = [];
    this.connection.send(this.ledger.edit(mutations));
  }

  private apply(mutations: readonly Mutation[]): boolean {
    for (const { id, params } of mutations) {
      try {
        this.page.commands.syncExecuteCommand(id, params as object, FROM_OUTSIDE);
      } catch {
        return false;
      }
    }
    this.view.fitRowsSoon(
      new Set(mutations.flatMap(({ params }) => (params as { subUnitId?: string }).subUnitId ?? [])),
    );
    // What could be undone lies elsewhere now.
    const unitId = this.view.workbook?.getUnitId();
    if (unitId !== undefined && mutations.some(displaces)) {
      this.page.injector.get(IUndoRedoService).clearUndoRedo(unitId);
    }
    return true;
  }

  private isTyping(): boolean {
    return this.view.workbook !== null && this.page.injector.get(IEditorBridgeService).isVisible().visible;
  }

  private pullsAway(message: WorkbookMessage): boolean {
    return message.type === 'state' || (message.type === 'mutations' && message.mutations.some(displaces));
  }
}
