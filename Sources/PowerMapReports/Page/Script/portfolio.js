// The page without this script is a document with a table of every account. The script lets tables be sorted by each
// column, and the accounts be narrowed down by name and band. Of a long table only the beginning is in the document; the
// rest follows when somebody scrolls there, because a browser takes seconds to lay out ten thousand rows.
const rowsAtATime = 400; // As in the style sheet.
const order = new Intl.Collator(undefined, { numeric: true });

/** Makes an element; strings among its children become text and never markup. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A table whose rows are kept here, in their first order. */
class SortedTable {
  constructor(table) {
    this.table = table;
    this.body = table.tBodies[0];
    this.headings = [...table.tHead.rows[0].cells];
    this.rows = [...this.body.rows];
    this.fits = () => true;
    this.isSorted = false;
    this.headings.forEach((heading, column) => {
      if (!heading.dataset.first) return;
      const button = make('button', { type: 'button', class: 'sort' }, ...heading.childNodes);
      heading.replaceChildren(button);
      button.addEventListener('click', () => this.sort(column));
    });
    this.end = make('div', { class: 'end-of-rows' });
    table.after(this.end);
    new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) this.showMore();
    }, { rootMargin: '800px' }).observe(this.end);
    this.show();
  }

  /** Sorts by a column; once more turns it around. */
  sort(column) {
    const heading = this.headings[column];
    const opposite = { ascending: 'descending', descending: 'ascending' };
    const direction = opposite[heading.getAttribute('aria-sort')] ?? heading.dataset.first;
    for (const other of this.headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const isFigure = this.rows.some(row => row.cells[column].dataset.key !== undefined);
    const keyed = this.rows.map((row, place) => {
      const { dataset, textContent } = row.cells[column];
      return { row, place, key: isFigure ? Number(dataset.key ?? NaN) : textContent.trim() };
    });
    // What is unknown stands last in both directions; what is equal keeps its place.
    const isUnknown = key => key === '' || Number.isNaN(key);
    const compare = (one, other) => isFigure ? one - other : order.compare(one, other);
    keyed.sort((one, other) =>
      isUnknown(one.key) - isUnknown(other.key)
      || (isUnknown(one.key) ? 0 : sign * compare(one.key, other.key)) || one.place - other.place);
    this.sorted = keyed.map(({ row }) => row);
    this.show();
  }

  /** Shows the rows that fit, from the first. */
  show() {
    this.shown = (this.sorted ?? this.rows).filter(this.fits);
    this.body.replaceChildren(...this.shown.slice(0, rowsAtATime));
  }

  showMore(count = rowsAtATime) {
    const there = this.body.rows.length;
    if (there < this.shown.length) this.body.append(...this.shown.slice(there, there + count));
  }
}

const tables = [...document.querySelectorAll('table[data-sorted]')].map(table => new SortedTable(table));
const accounts = tables.find(({ table }) => table.classList.contains('accounts'));

if (accounts) {
  const filter = document.getElementById('filter');
  const bands = [...document.querySelectorAll('[data-band]')];
  const names = new Map(accounts.rows.map(row => [row, row.querySelector('th').textContent.toLocaleLowerCase()]));

  const narrow = () => {
    const words = filter.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const wanted = bands.filter(button => button.ariaPressed === 'true').map(button => button.dataset.band);
    accounts.fits = row => words.every(word => names.get(row).includes(word))
      && (wanted.length === 0 || row.dataset.bands.split(' ').some(band => wanted.includes(band)));
    accounts.show();
    const [count, all] = [accounts.shown.length, accounts.rows.length];
    document.getElementById('count').textContent = count === all ? `${all} accounts` : `${count} of ${all} accounts`;
  };

  filter.addEventListener('input', narrow);
  for (const button of bands) {
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      narrow();
    });
  }
  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      filter.value = '';
      for (const button of bands) button.ariaPressed = 'false';
      narrow();
    } else if (event.key === '/' && event.target !== filter && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      filter.focus();
    }
  });
  narrow();
}

// Paper has every row that fits.
addEventListener('beforeprint', () => tables.forEach(table => table.showMore(Infinity)));

document.documentElement.classList.add('is-live');
for (const element of document.querySelectorAll('[data-live]')) element.hidden = false;
