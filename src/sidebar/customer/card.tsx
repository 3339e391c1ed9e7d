/** One customer on one screen. */
import type { ComponentChildren } from 'preact';
import type { CustomerCard } from '../../rpc/daily-model';
import { yen } from '../figures';
import { Title } from '../goals/parts';
import { ManagerForm } from './manager-form';
import { useCustomerTexts } from './speech';
import { TipForm } from './tip-form';
import type { Customers } from './use-customers';

export function Card({ card, customers }: { card: CustomerCard; customers: Customers }) {
  const t = useCustomerTexts();
  const { stage } = card;
  return (
    <article class="customer">
      <Title>{card.customer}</Title>
      <p class="quiet">{card.kana}</p>
      <p class="quiet">
        {[card.rep === '' ? '' : t.rep(card.rep), card.area, card.address].filter((text) => text !== '').join(' / ')}
      </p>
      {card.phones.map(({ text, digits }) => (
        <a key={digits} class="phone" href={`tel:${digits}`}>
          {t.call(text)}
        </a>
      ))}
      <p>
        <strong>{card.state}</strong> {card.reason}
      </p>
      {card.manager.priority === '' && card.manager.comment === '' ? null : (
        <p class="why">
          {t.managerSaid([card.manager.priority, card.manager.comment].filter((text) => text !== '').join(' / '))}
        </p>
      )}
      {card.next === '' ? null : (
        <Part title={t.next}>
          <p>{card.next}</p>
        </Part>
      )}
      <Part title={t.stage}>
        <p>
          <strong>{t.stageNow(stage.name, stage.since)}</strong>
        </p>
        {stage.recorded === '' ? null : <p class="quiet">{stage.recorded}</p>}
        <p>{t.movesOn(stage.movesOn)}</p>
        {card.timing === '' ? null : <p class="quiet">{t.timing(card.timing)}</p>}
      </Part>
      <Part title={t.promises}>
        {card.promises.length === 0 ? (
          <p class="quiet">{t.noPromises}</p>
        ) : (
          card.promises.map((each) => <p key={each}>{each}</p>)
        )}
      </Part>
      <Part title={t.contracts}>
        {card.contracts.length === 0 ? <p class="quiet">{t.noContracts}</p> : null}
        <ul class="lines">
          {card.contracts.map(({ product, terms, isRunning, hasEnded }, i) => (
            <li key={i} class={isRunning ? undefined : 'quiet'}>
              <strong>{product}</strong> {terms} {hasEnded ? t.ended : ''}
            </li>
          ))}
        </ul>
      </Part>
      <table>
        <caption>{t.money}</caption>
        <tbody>
          <tr>
            <th scope="row">{t.paid}</th>
            <td>{yen(card.paid)}</td>
          </tr>
          <tr>
            <th scope="row">{t.year}</th>
            <td>{yen(card.yearRevenue)}</td>
          </tr>
        </tbody>
      </table>
      <Part title={t.reactions}>
        <p>{card.reactions}</p>
      </Part>
      <Part title={t.contacts}>
        {card.contacts.length === 0 ? <p class="quiet">{t.noContacts}</p> : null}
        <ul class="lines">
          {card.contacts.map(({ day, rep, said, memo }, i) => (
            <li key={i}>
              <span class="quiet">
                {day} {rep}
              </span>
              <br />
              {said}
              {memo === '' ? null : <p class="quiet memo">{memo}</p>}
            </li>
          ))}
        </ul>
      </Part>
      {card.tips.length === 0 ? null : (
        <Part title={t.tips}>
          {card.tips.map((each) => (
            <p class="tip" key={each}>
              {each}
            </p>
          ))}
        </Part>
      )}
      <TipForm card={card} customers={customers} />
      <ManagerForm card={card} customers={customers} />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
