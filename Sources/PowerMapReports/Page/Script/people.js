// The cards of people on the maps as buttons, and the panel that says what is known of whom.

const supposition = document.getElementById('supposition');
const details = document.getElementById('details');
let pointedAt = null;
/** Whom the panel is about, and whose departure. */
let shown = null;
let supposed = null;

const cards = [...document.querySelectorAll('.view [data-person]')];

for (const card of cards) {
  const person = card.dataset.person;
  const title = card.querySelector(':scope > title');
  // The panel says more than the browser's own hint, which would cover the map.
  card.setAttribute('aria-label', title ? title.textContent.replaceAll('\n', ', ') : nameOf(person));
  title?.remove();
  card.setAttribute('role', 'button');
  card.setAttribute('tabindex', '0');
  card.addEventListener('click', () => select(person));
  card.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select(person);
  });
  card.addEventListener('focus', () => reveal(chosen.view, card));
  for (const kind of ['pointerenter', 'focus']) card.addEventListener(kind, () => point(person));
  for (const kind of ['pointerleave', 'blur']) card.addEventListener(kind, () => point(null));
}

function point(person) {
  pointedAt = person;
  showPanel();
}

function showCards() {
  for (const card of cards) card.setAttribute('aria-pressed', card.dataset.person === chosen.person);
}

function showPanel() {
  showSupposition();
  const person = pointedAt ?? chosen.person;
  if (person === shown) return;
  // Only then: a panel that is written anew while a button in it is being pressed would take the button away.
  shown = person;
  document.getElementById('start').hidden = Boolean(person);
  details.replaceChildren(...(data.people[person] ? personContent(person, data.people[person]) : []));
}

function showSupposition() {
  if (chosen.departed === supposed) return;
  supposed = chosen.departed;
  const departure = data.departures[supposed];
  supposition.hidden = !departure;
  supposition.replaceChildren(...(departure ? departureContent(supposed, departure) : []));
  panel.scrollTop = 0;
}

function personContent(id, person) {
  const facts = person.facts.map(([label, text]) => make('div', {}, make('dt', {}, label), make('dd', {}, text)));
  const content = [make('h2', {}, person.name), make('p', { class: 'place' }, person.place)];
  if (data.departures[id]) content.push(departureButton(id));
  content.push(make('dl', {}, ...facts));
  if (person.findings.length > 0) content.push(make('h3', {}, 'Findings'), findingList(person.findings));
  return content;
}

function departureButton(id) {
  const button = make('button', {
    type: 'button', 'data-departure': id, 'aria-pressed': chosen.departed === id,
  }, `What if ${nameOf(id)} leaves?`);
  button.addEventListener('click', () => suppose(id));
  return button;
}

function departureContent(id, departure) {
  const rows = departure.figures.map(([label, before, after]) => make(
    'tr', before === after ? {} : { class: 'is-changed' }, make('th', { scope: 'row' }, label), make('td', {}, before),
    make('td', {}, after)));
  const head = make('tr', {}, ...['', 'today', 'then'].map(words => words
    ? make('th', { scope: 'col' }, words) : make('td')));
  const table = make(
    'table', {}, make('caption', {}, `If ${nameOf(id)} leaves`), make('thead', {}, head), make('tbody', {}, ...rows));
  const changes = departure.changes.length > 0
    ? make('ul', {}, ...departure.changes.map(words => make('li', {}, words)))
    : make('p', {}, 'No department and no way to a key person changes.');
  const back = make('button', { type: 'button' }, 'Back to how it is');
  back.addEventListener('click', () => suppose(id));
  return [table, changes, back];
}
