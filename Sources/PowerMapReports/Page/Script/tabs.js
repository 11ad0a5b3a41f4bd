// The maps as tabs: the arrow keys go from one to the next.

const tabs = views.map(view => document.getElementById(`tab-${view.dataset.view}`));

function open(view) {
  chosen.view = view;
  views.forEach((other, index) => {
    const isOpen = other === view;
    other.classList.toggle('is-closed', !isOpen);
    tabs[index].setAttribute('aria-selected', isOpen);
    tabs[index].tabIndex = isOpen ? 0 : -1;
  });
  removeOverlays();
  drawOverlay(view);
}

views.forEach((view, index) => {
  view.setAttribute('role', 'tabpanel');
  view.setAttribute('aria-labelledby', tabs[index].id);
  tabs[index].addEventListener('click', () => open(view));
  tabs[index].addEventListener('keydown', event => {
    const places = {
      ArrowRight: index + 1, ArrowLeft: index - 1 + views.length, Home: 0, End: views.length - 1,
    };
    if (!(event.key in places)) return;
    const next = places[event.key] % views.length;
    open(views[next]);
    tabs[next].focus();
    event.preventDefault();
  });
});
