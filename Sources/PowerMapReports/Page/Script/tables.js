// The rows of the tables as buttons that show their people on the map.

const findings = new Map();

function readRow(row) {
  const heading = row.querySelector('th');
  const words = heading.textContent;
  const people = row.dataset.people.split(' ').filter(id => id in data.people);
  if (people.length === 0) return;
  const button = make('button', { type: 'button', class: 'row' }, ...heading.childNodes);
  heading.replaceChildren(button);
  const isDeparture = row.closest('#table-if-somebody-leaves') && people.length === 1;
  if (isDeparture) {
    button.dataset.departure = people[0];
    button.setAttribute('aria-pressed', 'false');
  }
  button.addEventListener('click', () => {
    if (isDeparture) suppose(people[0]);
    else if (people.length === 1) select(people[0]);
    else selectGroup(people, `${people.length} people of: ${words}`);
    scrollToMap();
  });
}

// The table of findings has the severity first, then the finding, and its id last.
for (const row of document.querySelectorAll('#table-findings tbody tr')) {
  const cells = [...row.children].map(cell => cell.textContent);
  const people = (row.dataset.people ?? '').split(' ').filter(id => id in data.people);
  findings.set(cells.at(-1), { severity: cells[0], message: cells[1], people });
}
for (const row of document.querySelectorAll('tr[data-people]')) readRow(row);

/** Findings as buttons. */
function findingList(ids) {
  return make('ul', { class: 'findings' }, ...ids.filter(id => findings.has(id)).map(id => {
    const { severity, message, people } = findings.get(id);
    const words = [
      make('span', { class: `severity ${severity}` }, severity), ' ', make('span', { class: 'words' }, message),
    ];
    if (people.length === 0) return make('li', {}, ...words);
    const button = make('button', { type: 'button', class: 'row' }, ...words);
    button.addEventListener('click', () => {
      selectGroup(people, `${people.length === 1 ? 'One person' : `${people.length} people`} of: ${message}`);
      scrollToMap();
    });
    return make('li', {}, button);
  }));
}

document.getElementById('start').append(findingList([...findings.keys()]));
