import './switcher.css';
import { SCENARIOS, type ScenarioName } from './scenarios';

/** A list of the demo server's states below the page; choosing one reloads the page in it. */
export function showSwitcher(current: ScenarioName): void {
  const isEnglish = new URLSearchParams(location.search).get('bahasa') === 'en';
  const label = document.createElement('label');
  label.textContent = isEnglish ? 'Demo scenario ' : 'Skenario demo ';
  const select = document.createElement('select');
  for (const { name, label: text } of SCENARIOS) {
    select.add(new Option(isEnglish ? text.en : text.id, name, false, name === current));
  }
  select.addEventListener('change', () => {
    const url = new URL(location.href);
    if (select.value === 'normal') url.searchParams.delete('skenario');
    else url.searchParams.set('skenario', select.value);
    location.assign(url);
  });
  label.append(select);
  const aside = document.createElement('aside');
  aside.className = 'demo-switcher';
  aside.setAttribute('aria-label', 'Demo');
  aside.dataset.screenOnly = '';
  aside.append(label);
  document.body.append(aside);
}
