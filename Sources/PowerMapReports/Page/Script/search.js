// Finding people by what is written about them.

const search = document.getElementById('search');

function matches(words) {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return Object.keys(data.people).filter(id => {
    const { name, place } = data.people[id];
    const text = `${name} ${place}`.toLocaleLowerCase();
    return wanted.every(word => text.includes(word));
  });
}

search.addEventListener('input', () => {
  const found = matches(search.value);
  if (!search.value.trim()) return selectGroup([], 'Nobody is selected');
  selectGroup(found, found.length === 1 ? 'One person found' : `${found.length || 'No'} people found`);
});

search.addEventListener('keydown', event => {
  if (event.key !== 'Enter') return;
  const [first] = matches(search.value);
  if (!first) return;
  chosen.person = null;
  select(first);
});
