// What is laid over a map: a veil, and above it the cards of those who are chosen and the ways between them.

const svgNamespace = 'http://www.w3.org/2000/svg';

function makeSVG(name, attributes = {}, ...children) {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const cardOf = (view, person) => view.querySelector(`[data-person="${CSS.escape(person)}"]`);

/** Who is lit, and the links between them, each once. */
function routes() {
  const card = data.people[chosen.person];
  if (!card) return { people: new Set(chosen.group), links: [] };
  const links = new Map();
  for (const [kind, ways] of [['way', card.ways], ['influence', card.influence]]) {
    for (const way of ways) {
      for (let index = 1; index < way.length; index += 1) {
        const key = `${way[index - 1]} ${way[index]}`;
        if (!links.has(key)) links.set(key, { from: way[index - 1], to: way[index], kind });
      }
    }
  }
  const people = new Set([chosen.person, ...card.ways.flat(), ...card.influence.flat()]);
  return { people, links: [...links.values()] };
}

function removeOverlays() {
  for (const overlay of document.querySelectorAll('.overlay')) overlay.remove();
}

/** Draws what is chosen on a map that can be seen: one that cannot has no sizes to draw by. */
function drawOverlay(view) {
  const { people, links } = routes();
  const map = view.querySelector('svg > g');
  // The boxes are those of the cards in the same group, so that the lines need no other coordinates.
  const boxes = new Map();
  for (const person of people) {
    const card = cardOf(view, person);
    if (card) boxes.set(person, card.getBBox());
  }
  const overlay = makeSVG('g', { class: 'overlay', 'aria-hidden': 'true' });
  // Where none of them has a card, as in a table, there is nothing that others should step back for.
  if (boxes.size > 0) {
    const { x, y, width, height } = map.getBBox();
    overlay.append(makeSVG('rect', { class: 'veil', x, y, width, height }));
  }
  for (const { from, to, kind } of links) {
    if (boxes.has(from) && boxes.has(to)) overlay.append(arrow(boxes.get(from), boxes.get(to), kind));
  }
  for (const [person, box] of boxes) {
    overlay.append(makeSVG('use', { href: `#${cardOf(view, person).id}` }));
    if (person === chosen.person) overlay.append(frame(box, 'selected'));
  }
  const departed = chosen.departed && cardOf(view, chosen.departed);
  if (departed) overlay.append(...departure(departed.getBBox()));
  if (overlay.hasChildNodes()) map.append(overlay);
}

const frame = (box, kind, margin = 4) => makeSVG('rect', {
  class: kind, x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin,
  rx: 12 + margin,
});

/** The card of somebody who is supposed to have left: struck out by a dashed frame with a word. */
function departure(box) {
  const word = makeSVG('text', { class: 'left-word', x: box.x + box.width / 2, y: box.y - 2 }, 'LEFT');
  const ground = makeSVG('rect', {
    class: 'left-ground', x: box.x + box.width / 2 - 17, y: box.y - 12, width: 34, height: 14, rx: 7,
  });
  return [frame(box, 'left', 0), ground, word];
}

const center = box => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where the line from the middle of a box to a place leaves the box. */
function edge(box, place) {
  const middle = center(box);
  const [dx, dy] = [place.x - middle.x, place.y - middle.y];
  const reach = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + 3) / Math.abs(dx), dy === 0 ? Infinity : (box.height / 2 + 3) / Math.abs(dy));
  return { x: middle.x + dx * reach, y: middle.y + dy * reach };
}

/** A line from card to card, bent a little so that two of them the same way can be told apart. */
function arrow(from, to, kind) {
  const [a, b] = [center(from), center(to)];
  const bend = { x: (a.x + b.x) / 2 - (b.y - a.y) * 0.08, y: (a.y + b.y) / 2 + (b.x - a.x) * 0.08 };
  const [start, tip] = [edge(from, bend), edge(to, bend)];
  const angle = Math.atan2(tip.y - bend.y, tip.x - bend.x);
  const wing = turn => `${tip.x - 9 * Math.cos(angle + turn)} ${tip.y - 9 * Math.sin(angle + turn)}`;
  const line = `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${tip.x} ${tip.y}`;
  const head = `M${tip.x} ${tip.y}L${wing(0.45)}L${wing(-0.45)}Z`;
  return makeSVG(
    'g', { class: `link ${kind}` }, makeSVG('path', { class: 'halo', d: line }),
    makeSVG('path', { class: 'line', d: line }), makeSVG('path', { class: 'head', d: head }));
}
