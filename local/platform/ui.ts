/** `Ui`: menus, alerts, prompts, sidebars. The host records what is shown and supplies the answers. */
import { Emulated, enumeration, EnumValue, unwrap, type Call } from './emulated';
import { HtmlOutput } from './html';
import type { Menu as MenuModel } from './protocol';
import { accept, is } from './signatures';

const Button = enumeration('Ui.Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const ButtonSet = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
type ButtonName = keyof typeof Button;

class Menu extends Emulated {
  readonly _model: MenuModel;

  constructor(
    private readonly _call: Call,
    label: string,
    addon: boolean,
  ) {
    super('Menu');
    this._model = { label, entries: [], ...(addon ? { addon } : {}) };
  }
  addItem(...args: unknown[]): this {
    accept('Ui.Menu.addItem', args, [is.text, is.text]);
    this._model.entries.push({ label: args[0] as string, functionName: args[1] as string });
    return this._self;
  }
  addSeparator(): this {
    this._model.entries.push({ separator: true });
    return this._self;
  }
  addSubMenu(...args: unknown[]): this {
    accept('Ui.Menu.addSubMenu', args, [is.of(Menu)]);
    this._model.entries.push(unwrap(args[0], Menu)!._model);
    return this._self;
  }
  addToUi(): void {
    this._call('ui.menu', this._model);
  }
}

class PromptResponse extends Emulated {
  constructor(
    private readonly _button: EnumValue,
    private readonly _text: string,
  ) {
    super('PromptResponse');
  }
  getSelectedButton(): EnumValue {
    return this._button;
  }
  getResponseText(): string {
    return this._text;
  }
}

export class Ui extends Emulated {
  constructor(
    private readonly _call: Call,
    private readonly _addonName: string,
  ) {
    super('Ui');
  }
  get Button(): typeof Button {
    return Button;
  }
  get ButtonSet(): typeof ButtonSet {
    return ButtonSet;
  }
  createMenu(...args: unknown[]): Menu {
    accept('Ui.createMenu', args, [is.text]);
    return new Menu(this._call, args[0] as string, false)._self;
  }
  createAddonMenu(): Menu {
    return new Menu(this._call, this._addonName, true)._self;
  }
  alert(...args: unknown[]): EnumValue {
    const { title, prompt, buttons } = this._question('Ui.alert', args);
    return Button[this._call('ui.alert', title, prompt, buttons) as ButtonName];
  }
  prompt(...args: unknown[]): PromptResponse {
    const { title, prompt, buttons } = this._question('Ui.prompt', args);
    const { button, text } = this._call('ui.prompt', title, prompt, buttons);
    return new PromptResponse(Button[button as ButtonName], text)._self;
  }
  showSidebar(...args: unknown[]): void {
    accept('Ui.showSidebar', args, [is.of(HtmlOutput)]);
    this._call('ui.sidebar', unwrap(args[0], HtmlOutput)!._html);
  }
  showModalDialog(...args: unknown[]): void {
    accept('Ui.showModalDialog', args, [is.of(HtmlOutput), is.text]);
    this._call('ui.dialog', { ...unwrap(args[0], HtmlOutput)!._html, title: args[1] as string }, true);
  }
  showModelessDialog(...args: unknown[]): void {
    accept('Ui.showModelessDialog', args, [is.of(HtmlOutput), is.text]);
    this._call('ui.dialog', { ...unwrap(args[0], HtmlOutput)!._html, title: args[1] as string }, false);
  }

  /** (prompt), (prompt, buttons), (title, prompt, buttons) */
  _question(method: string, args: unknown[]): { title: string; prompt: string; buttons: string } {
    const set = is.constant('Ui.ButtonSet');
    const which = accept(method, args, [is.text], [is.text, set], [is.text, is.text, set]);
    const buttons = which === 0 ? 'OK' : (args[which] as EnumValue).name();
    return which === 2
      ? { title: args[0] as string, prompt: args[1] as string, buttons }
      : { title: '', prompt: args[0] as string, buttons };
  }
}
