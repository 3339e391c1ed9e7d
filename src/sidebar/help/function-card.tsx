/** One function: closed its name and the team's figure, open everything on it. */
import { useState } from 'preact/hooks';
import type { FunctionHelp } from '../../reports/function-help';
import type { HelpFigures } from '../../rpc/help-model';
import { InsertBox } from './insert-box';
import type { HelpTabTexts } from './texts';

export function FunctionCard({
  help,
  hasStamp,
  figures,
  t,
}: {
  help: FunctionHelp;
  hasStamp: boolean;
  figures: HelpFigures | null;
  t: HelpTabTexts;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const figure = figures?.figures.find(({ name }) => name === help.name);
  const said = figure?.text ?? (figure?.why || t.noValue);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span class="function-title">
          {help.title}
          <code>{help.name}</code>
        </span>
        {figure === undefined ? null : <strong>{figure.text ?? '—'}</strong>}
      </summary>
      {isOpen ? (
        <div class="function">
          <p>{help.summary}</p>
          <dl>
            {figure === undefined || figures === null ? null : (
              <>
                <dt>
                  {t.teamNow} {t.month(figures.month, figure.isPartial)}
                </dt>
                <dd>{said}</dd>
              </>
            )}
            <dt>{t.how}</dt>
            <dd>{help.details}</dd>
            {help.measure === null ? null : (
              <>
                <dt>{t.measure}</dt>
                <dd>
                  {help.measure.better} · {help.measure.unit}
                </dd>
              </>
            )}
            <dt>{t.gives}</dt>
            <dd>{help.returns}</dd>
            <dt>{t.parameters}</dt>
            <dd>
              <dl class="parameters">
                {help.parameters.map(({ name, optional, text }) => (
                  <div key={name}>
                    <dt>
                      <code>{name}</code> {optional ? t.optional : ''}
                    </dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </dd>
          </dl>
          <InsertBox help={help} hasStamp={hasStamp} t={t} />
        </div>
      ) : null}
    </details>
  );
}
