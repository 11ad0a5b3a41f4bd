// Looking closer at a map: a window on the whole, which is moved and made smaller.

const wholes = new Map(views.map(view => {
  const [x, y, width, height] = view.querySelector('svg').getAttribute('viewBox').split(' ').map(Number);
  return [view, { x, y, width, height }];
}));
const windows = new Map(views.map(view => [view, wholes.get(view)]));
const closest = 8;

/** Looks at a part of a map, never beyond its borders. */
function look(view, { x, y, width }) {
  const whole = wholes.get(view);
  const w = Math.min(whole.width, Math.max(whole.width / closest, width));
  const h = w * whole.height / whole.width;
  const part = {
    x: Math.min(Math.max(x, whole.x), whole.x + whole.width - w),
    y: Math.min(Math.max(y, whole.y), whole.y + whole.height - h), width: w, height: h,
  };
  windows.set(view, part);
  view.querySelector('svg').setAttribute('viewBox', `${part.x} ${part.y} ${part.width} ${part.height}`);
  view.classList.toggle('is-close', w < whole.width);
}

/** Comes closer by a factor, around a place given in parts of the window. */
function zoom(view, factor, place = { x: 0.5, y: 0.5 }) {
  const { x, y, width, height } = windows.get(view);
  const whole = wholes.get(view);
  const w = Math.min(whole.width, Math.max(whole.width / closest, width / factor));
  const h = w * whole.height / whole.width;
  look(view, { x: x + (width - w) * place.x, y: y + (height - h) * place.y, width: w });
}

const fit = view => look(view, wholes.get(view));

function pan(view, right, down) {
  const { x, y, width, height } = windows.get(view);
  look(view, { x: x + right * width, y: y + down * height, width });
}

/** Moves a map that is looked at closely until a card can be seen, as when the keyboard goes to it. */
function reveal(view, card) {
  if (!view.classList.contains('is-close')) return;
  const [outer, inner] = [view.querySelector('svg'), card].map(element => element.getBoundingClientRect());
  const right = (inner.x + inner.width / 2 - outer.x) / outer.width - 0.5;
  const down = (inner.y + inner.height / 2 - outer.y) / outer.height - 0.5;
  if (Math.max(Math.abs(right), Math.abs(down)) > 0.45) pan(view, right, down);
}

const zoomActions = {
  in: view => zoom(view, 1.4), out: view => zoom(view, 1 / 1.4), fit,
};

for (const button of document.querySelectorAll('[data-zoom]')) {
  button.addEventListener('click', () => zoomActions[button.dataset.zoom](chosen.view));
}

for (const view of views) {
  const svg = view.querySelector('svg');
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    const place = { x: (event.clientX - box.x) / box.width, y: (event.clientY - box.y) / box.height };
    zoom(view, Math.exp(-event.deltaY / 300), place);
  }, { passive: false });

  let grip = null;
  svg.addEventListener('pointerdown', event => {
    if (event.button === 0 && event.isPrimary) grip = { x: event.clientX, y: event.clientY, isMoving: false };
  });
  svg.addEventListener('pointermove', event => {
    if (!grip) return;
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    // A hand that trembles while it clicks does not move the map.
    if (!grip.isMoving && Math.hypot(dx, dy) < 5) return;
    if (!grip.isMoving) svg.setPointerCapture(event.pointerId);
    const box = svg.getBoundingClientRect();
    grip = { x: event.clientX, y: event.clientY, isMoving: true };
    pan(view, -dx / box.width, -dy / box.height);
  });
  const release = () => { grip = null; };
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);
}
