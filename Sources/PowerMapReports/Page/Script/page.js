// The page without this script is a document: every map and every table, one after the other. The script puts the maps
// into tabs, and lets people be pointed at, found, selected, and supposed to have left. The files of this folder are one
// script, in the order in which `PageContent` names them.
const data = JSON.parse(document.getElementById('page-data').textContent);
const views = [...document.querySelectorAll('.view')];
const panel = document.querySelector('.panel');
const status = document.getElementById('status');

/** What the reader has chosen. Nothing else is remembered. */
const chosen = {
  view: views[0],
  /** The id of the person who is selected, if anybody is. */
  person: null,
  /** The ids of the people of a finding or of another row of a table, or of those who were searched for. */
  group: [],
  /** The id of the person who is supposed to have left. */
  departed: null,
};

/** Makes an element; strings among its children become text and never markup. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Says something to those who do not see the page. */
function say(words) {
  status.textContent = words;
}

const nameOf = id => data.people[id]?.name ?? id;

/** Shows what was chosen, everywhere. */
function show() {
  removeOverlays();
  drawOverlay(chosen.view);
  showCards();
  showPanel();
  for (const button of document.querySelectorAll('[data-departure]')) {
    button.setAttribute('aria-pressed', button.dataset.departure === chosen.departed);
  }
}

function select(person) {
  chosen.person = chosen.person === person ? null : person;
  chosen.group = [];
  say(chosen.person ? `${nameOf(person)} is selected` : 'Nobody is selected');
  show();
}

function selectGroup(people, words) {
  chosen.person = null;
  chosen.group = people;
  say(words);
  show();
}

/** Supposes that somebody has left, or takes it back. */
function suppose(person) {
  chosen.departed = chosen.departed === person ? null : person;
  say(chosen.departed ? `Supposing that ${nameOf(person)} has left` : 'As it is');
  show();
}

function clear() {
  Object.assign(chosen, { person: null, group: [], departed: null });
  search.value = '';
  say('Nobody is selected');
  show();
}

function scrollToMap() {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelector('.workbench').scrollIntoView({ behavior: isStill ? 'auto' : 'smooth' });
}
