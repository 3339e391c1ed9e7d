/** The tab 顧客: find a customer, and see everything worth knowing before a call or a visit. */
import { render } from 'preact';
import { Field, Skeleton } from '../goals/parts';
import { Card } from './card';
import { search } from './search';
import { CustomerSpeech, customerTextsIn, useCustomerTexts } from './speech';
import { type Customers, useCustomers } from './use-customers';

/** More names than that are not looked through but typed at. */
const SHOWN = 30;

/** @param root an empty element; everything in it is the panel's */
export function customerPanel(root: HTMLElement): { load(): void; open(customer: string): void } {
  let now: Customers;
  const Panel = () => {
    const customers = useCustomers();
    now = customers;
    const language = (customers.card ?? customers.list)?.language ?? 'ja';
    return (
      <CustomerSpeech.Provider value={customerTextsIn(language)}>
        <CustomerTab customers={customers} />
      </CustomerSpeech.Provider>
    );
  };
  render(<Panel />, root);
  return { load: () => now.load(), open: (customer) => now.open(customer) };
}

function CustomerTab({ customers }: { customers: Customers }) {
  const t = useCustomerTexts();
  const { name, card, failure, work, message } = customers;
  return (
    <div class="daily">
      <button type="button" class="secondary" disabled={work !== null} onClick={customers.openSelected}>
        {work === 'select' ? t.finding : t.selected}
      </button>
      <div class="undo-bar">
        <p class="said" role="status">
          {work === 'save' ? t.saving : message?.isError === false ? message.text : ''}
        </p>
        {message?.undo === undefined || card === null || work !== null ? null : (
          <button type="button" class="secondary" onClick={() => customers.undo(card, message.undo!)}>
            {t.undo}
          </button>
        )}
        {message?.isError === true ? (
          <p class="error" role="alert">
            {message.text || t.lost}
          </p>
        ) : null}
      </div>
      {failure === null ? null : (
        <div role="alert">
          <p class="error">{failure || t.lost}</p>
        </div>
      )}
      {name === null ? <Search customers={customers} /> : null}
      {name !== null && card === null && failure === null ? <Skeleton lines={8} says={t.loadingCard} /> : null}
      {card === null ? null : <Card key={card.customer} card={card} customers={customers} />}
      {name === null ? null : (
        <button type="button" class="secondary" onClick={customers.back}>
          {t.back}
        </button>
      )}
      {name !== null || failure !== null ? (
        <button type="button" class="secondary" disabled={work !== null} onClick={customers.load}>
          {t.again}
        </button>
      ) : null}
    </div>
  );
}

function Search({ customers }: { customers: Customers }) {
  const t = useCustomerTexts();
  const { list, isAsked, query, failure } = customers;
  if (list === null) return isAsked && failure === null ? <Skeleton lines={6} says={t.loading} /> : null;
  if (list.customers.length === 0) return <p class="note">{t.noCustomers}</p>;
  const found = search(customers.customers, query);
  const shown = found.slice(0, SHOWN);
  return (
    <>
      <Field label={t.search} value={query} change={customers.search} hint={t.searchHint} />
      <p class="quiet" role="status">
        {found.length === 0 ? t.none : t.found(found.length, shown.length)}
      </p>
      <ul class="lines found">
        {shown.map(({ name, kana, phone, rep }) => (
          <li key={name}>
            <button type="button" onClick={() => customers.open(name)}>
              <strong>{name}</strong>
              <span class="quiet">{[kana, phone, rep].filter((text) => text !== '').join(' ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
