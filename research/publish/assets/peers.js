// Lets a reader choose the economies to compare with: a set of peers, or up to five economies. The choice is in the address:
// #peers=structural, or #peers=LAO,VNM.
const MOST_PEERS = 5;
const CHOICE = /[#&]peers=([\w,]+)/;
const EMPTY = "";
const PEER_MARKS = [["diamond", "#2a6fa8"], ["square", "#2b8a7e"], ["triangle-up", "#b58900"], ["cross", "#7a4f9a"], ["x", "#6b7785"]];
const SMALL_MARK = { size: 7, color: "#98a2ad", opacity: 0.7 };
const offered = JSON.parse(document.getElementById("peers")?.textContent ?? "null");
const comparing = offered ? charts.filter(figure => compareOf(figure)) : [];
const peers = { set: EMPTY, codes: [] };

function compareOf(figure) {
  return JSON.parse(figure.querySelector("script").textContent).layout?.meta?.compare;
}

// The choice an address asks for; what it does not know is left out.
function readChoice() {
  const asked = CHOICE.exec(location.hash)?.[1] ?? EMPTY;
  const sets = compareOf(comparing[0]).sets;
  peers.set = Object.hasOwn(sets, asked) ? asked : EMPTY;
  peers.codes = peers.set ? [] : [...new Set(asked.split(","))].filter(code => Object.hasOwn(offered.names, code)).slice(0, MOST_PEERS);
}

function choiceOf({ set, codes }) {
  return set || codes.join(",");
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other), middle = sorted.length / 2;
  return sorted.length ? (sorted[Math.floor(middle - 0.5)] + sorted[Math.floor(middle)]) / 2 : NaN;
}

function mark(line, name, x, marker, first, more = {}) {
  const { y, xaxis, yaxis } = line;
  return { type: "scatter", mode: "markers", name, legendgroup: name, showlegend: first, xaxis, yaxis, x, y: x.map(() => y[0]), marker, ...more };
}

// The marks of a row: the peers chosen, and the economy, which is drawn last.
function marksOf(line, own, values, { own: code, sets, labels }, first) {
  const hover = { hovertemplate: "%{y}<br>%{text}: %{x:.3~g}<extra></extra>" };
  const within = (peers.set ? sets[peers.set] : peers.codes).filter(each => each in values && each !== code);
  const found = peers.set
    ? [
        mark(line, offered.says.each, within.map(each => values[each]), SMALL_MARK, first, { text: within.map(each => offered.names[each]), ...hover }),
        mark(line, labels[peers.set], [median(within.map(each => values[each]))], { size: 11, symbol: "diamond", color: "#2a6fa8" }, first),
      ]
    : peers.codes.map((each, at) => {
        const [symbol, color] = PEER_MARKS[at], known = within.includes(each) ? [values[each]] : [null];
        return mark(line, offered.names[each], known, { size: 11, symbol, color }, first, { text: [offered.names[each]], ...hover });
      });
  const all = [...own.x, ...found.flatMap(trace => trace.x)].filter(Number.isFinite);
  return [{ ...line, x: [Math.min(...all), Math.max(...all)] }, ...found, own];
}

// A chart as the choice has it; as it was printed where there is none.
function compared(figure) {
  const compare = figure.layout?.meta?.compare;
  if (!compare || !choiceOf(peers)) return figure;
  const lines = figure.data.filter(trace => trace.mode === "lines");
  const ends = [...lines.slice(1).map(line => figure.data.indexOf(line)), figure.data.length];
  const data = lines.flatMap((line, row) => marksOf(line, figure.data[ends[row] - 1], compare.values[row], compare, row === 0));
  const layout = structuredClone(figure.layout);
  const apart = new Set(lines.map(line => line.xaxis)).size > 1;
  for (const line of data.filter(trace => trace.mode === "lines")) {
    const axis = layout[(line.xaxis ?? "x").replace("x", "xaxis")];
    if (axis?.range && (apart || line.x[1] > axis.range[1])) axis.range = [Math.min(0, line.x[0]), 1.08 * line.x[1]];
  }
  layout.margin = { ...layout.margin, t: Math.max(layout.margin?.t ?? 0, 64) };
  layout.showlegend = true; // in place of the key, and of the values of medians
  layout.annotations = layout.annotations?.filter(({ name }) => name !== "key").map(label => ({ ...label, text: label.text.split("<br>")[0] }));
  return { ...figure, data, layout };
}

function made(name, properties, ...inside) {
  const found = Object.assign(document.createElement(name), properties);
  found.append(...inside);
  return found;
}

function choose(change) {
  Object.assign(peers, change);
  const { pathname, search } = location, asked = choiceOf(peers);
  history.replaceState(null, "", asked ? `#peers=${asked}` : `${pathname}${search}`);
  show();
}

// The controls of every chart, and the charts that are drawn, as the choice has them.
function show() {
  for (const figure of comparing) {
    const control = figure.nextElementSibling.querySelector(".peers");
    control.replaceChildren(...partsOf(figure));
    if (figure.dataset.drawn) draw(figure);
  }
}

function partsOf(figure) {
  const { sets, labels, own } = compareOf(figure), { says, names } = offered;
  const option = (value, text) => made("option", { value, textContent: text });
  const mine = peers.codes.length ? [option("own", says.chosen)] : [];
  const set = made("select", {}, option(EMPTY, says.medians), ...Object.keys(sets).map(key => option(key, labels[key])), ...mine);
  set.value = peers.codes.length ? "own" : peers.set;
  set.addEventListener("change", () => choose({ set: set.value === "own" ? EMPTY : set.value, codes: [] }));
  const others = Object.keys(names).filter(code => code !== own && !peers.codes.includes(code));
  const add = made("select", { disabled: peers.codes.length >= MOST_PEERS }, option(EMPTY, says.add), ...others.map(code => option(code, names[code])));
  add.setAttribute("aria-label", says.add);
  add.addEventListener("change", () => choose({ set: EMPTY, codes: [...peers.codes, add.value] }));
  const chips = peers.codes.map(code => {
    const chip = made("button", { type: "button", textContent: `${names[code]} ×` });
    chip.setAttribute("aria-label", says.remove.replace("{}", names[code]));
    chip.addEventListener("click", () => choose({ codes: peers.codes.filter(each => each !== code) }));
    return chip;
  });
  return [made("label", {}, `${says.with} `, set), add, ...chips];
}

if (comparing.length) {
  readChoice();
  changes.push(compared);
  document.addEventListener("drawable", () => {
    for (const figure of comparing) figure.nextElementSibling.append(made("div", { className: "peers" }));
    show();
  });
  addEventListener("hashchange", () => {
    if (!CHOICE.test(location.hash)) return;
    readChoice();
    show();
  });
}
