// The keys of the whole page, and the beginning.

const arrows = { ArrowLeft: [-0.15, 0], ArrowRight: [0.15, 0], ArrowUp: [0, -0.15], ArrowDown: [0, 0.15] };
const zoomKeys = { '+': zoomActions.in, '=': zoomActions.in, '-': zoomActions.out, 0: zoomActions.fit };

addEventListener('keydown', event => {
  if (event.key === 'Escape') return clear();
  if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    search.focus();
  } else if (event.key in zoomKeys) {
    zoomKeys[event.key](chosen.view);
  } else if (event.key in arrows && chosen.view.classList.contains('is-close')
    && event.target.closest?.('.view')) {
    event.preventDefault();
    pan(chosen.view, ...arrows[event.key]);
  }
});

// Paper shows every map as a whole and all that is folded away, and nothing that was chosen.
addEventListener('beforeprint', () => {
  views.forEach(fit);
  removeOverlays();
  for (const part of document.querySelectorAll('details')) part.open = true;
});
addEventListener('afterprint', show);

document.documentElement.classList.add('is-live');
for (const element of document.querySelectorAll('[data-live]')) element.hidden = false;
open(chosen.view);
show();
