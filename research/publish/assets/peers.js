// Lets a reader choose the economies to compare with: a set of peers, or up to five economies. The choice is in the address:
// #peers=structural, or #peers=LAO,VNM.
const MOST_PEERS = 5;
const CHOICE = /[#&]peers=([\w,]+)/;
const EMPTY = "", REGION = "region"; // a set; the one that is printed
const ROOM = 0.04; // on an axis, as research/charts/strip.py has it
const CHOSEN = [["circle", "#2a6fa8", "○"], ["square", "#2a6fa8", "□"], ["diamond", "#2a6fa8", "◇"], ["triangle-up", "#2a6fa8", "△"], ["triangle-down", "#2a6fa8", "▽"]];
const KEY_LINE = 18, KEY_LETTERS = 68, LIMIT = "┊"; // pixels and letters of a line of the key
const offered = JSON.parse(document.getElementById("peers")?.textContent ?? "null");
const comparing = offered ? charts.filter(figure => compareOf(figure)) : [];
const printed = new Map(); // what headings and lines above charts say
const peers = { set: EMPTY, codes: [] };

function compareOf(figure) {
  return JSON.parse(figure.querySelector("script").textContent).layout?.meta?.compare;
}

// The choice an address asks for; what it does not know is left out.
function readChoice() {
  const asked = CHOICE.exec(location.hash)?.[1] ?? EMPTY;
  const sets = compareOf(comparing[0]).sets;
  peers.set = Object.hasOwn(sets, asked) && asked !== REGION ? asked : EMPTY;
  peers.codes = peers.set ? [] : [...new Set(asked.split(","))].filter(code => Object.hasOwn(offered.names, code)).slice(0, MOST_PEERS);
}

function choiceOf({ set, codes }) {
  return set || codes.join(",");
}

// What a chart is compared with by choice, for a picture of it.
function comparedWith(figure) {
  const { labels } = comparing.includes(figure) ? compareOf(figure) : {};
  return labels && choiceOf(peers) ? `${offered.says.with}: ${namesOf(labels)}` : "";
}

function namesOf(labels) {
  return peers.set ? labels[peers.set].name : peers.codes.map(code => offered.names[code]).join(", ");
}

// Says a text in place of that which is printed, or that again where there is none.
function say(node, text) {
  if (!node) return;
  printed.set(node, printed.get(node) ?? plain(node));
  node.textContent = text || printed.get(node);
}

// The heading and the sentences of a finding, which are of the printed peers: others have the names alone.
function retitle(figure) {
  const heading = headingOf(figure), { own, labels } = compareOf(figure), chosen = choiceOf(peers), finding = figure.parentElement;
  if (!finding.contains(heading)) return;
  say(heading, chosen && `${offered.names[own]} – ${namesOf(labels)}`);
  for (const each of finding.querySelectorAll(":scope > p:not(.csv)")) each.hidden = Boolean(chosen);
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other), middle = sorted.length / 2;
  return sorted.length ? (sorted[Math.floor(middle - 0.5)] + sorted[Math.floor(middle)]) / 2 : NaN;
}

// A value as the printed ones are written: three digits, and a sign of percent where they have one.
function digits(value, percent) {
  const text = value.toLocaleString(document.documentElement.lang || "en", { maximumSignificantDigits: 3 });
  return percent ? `${text}%` : text;
}

// A dot for each of some economies in each of some rows of a panel that has its value.
function dotsOf(codes, rows, { values, own }, first) {
  const known = rows.flatMap((name, at) => codes.filter(code => code !== own && code in values[first + at]).map(code => [code, name, values[first + at][code]]));
  return { x: known.map(([, , value]) => value), y: known.map(([, name]) => name), customdata: known.map(([code]) => offered.names[code]) };
}

// The trace of others, or of their median, as the choice has it.
function chosen(trace, rows, compare, first) {
  if (!peers.set) return trace;
  const members = compare.sets[peers.set], { each, median: name } = compare.labels[peers.set];
  if (trace.legendgroup === "others") return { ...trace, name: each, ...dotsOf(members, rows, compare, first) };
  const x = rows.map((_, at) => median(members.map(code => compare.values[first + at][code]).filter(Number.isFinite)));
  const customdata = x.map((value, at) => (Number.isFinite(value) ? digits(value, compare.percent[first + at]) : EMPTY));
  return { ...trace, name, x: x.map(value => (Number.isFinite(value) ? value : null)), customdata };
}

// The economies a reader has named, each with a mark and an entry of the key of its own.
function named(trace, rows, compare, first) {
  return peers.codes.map((code, at) => {
    const [symbol, color, meta] = CHOSEN[at], marker = { symbol, size: 11, opacity: 1, color: "white", line: { width: 2.5, color } };
    return { ...trace, ...dotsOf([code], rows, compare, first), name: offered.names[code], legendgroup: code, legendrank: 1.5, meta, marker };
  });
}

// A chart as the choice has it; as it was printed where there is none.
function compared(figure) {
  const compare = figure.layout?.meta?.compare;
  if (!compare || !choiceOf(peers)) return figure;
  const layout = structuredClone(figure.layout), data = [];
  let first = 0;
  for (const own of figure.data.filter(({ legendgroup }) => legendgroup === "own")) {
    const { y: rows, xaxis } = own, panel = figure.data.filter(trace => trace.legendgroup && trace.xaxis === xaxis);
    const others = panel.find(({ legendgroup }) => legendgroup === "others");
    const behind = panel.filter(trace => trace !== own).map(trace => chosen(trace, rows, compare, first));
    data.push(...behind, ...named(others, rows, compare, first), own);
    const axis = layout[axisOf(xaxis)], log = axis.type === "log";
    const values = data.filter(trace => trace.xaxis === xaxis).flatMap(({ x }) => x).filter(Number.isFinite);
    axis.range = wide(axis.range, log ? values.filter(value => value > 0).map(Math.log10) : values);
    first += rows.length;
  }
  if (peers.set) layout.annotations = layout.annotations.filter(({ name }) => name !== "verdict" && name !== "head").map(note => (note.name === "value" ? { ...note, yshift: 0 } : note)); // against another median
  const key = layout.annotations.find(({ name }) => name === "key"), before = key.text.split("<br>").length;
  key.text = keyFor(data, key.text.split(/ {3}|<br>/).filter(entry => entry.includes(LIMIT)));
  const more = KEY_LINE * (key.text.split("<br>").length - before);
  layout.height += more;
  layout.margin.t += more;
  return { ...figure, data, layout };
}

// The names of marks, each with its sign, and of thresholds.
function keyFor(data, limits) {
  const marks = new Map(data.toSorted((one, other) => one.legendrank - other.legendrank).map(trace => [trace.legendgroup, trace]));
  const entry = ({ meta, marker: { color, line }, name }) => `<span style='color:${color === "white" ? line.color : color}'>${meta}</span> ${name}`;
  return packed([...[...marks.values()].map(entry), ...limits].join("   "), KEY_LETTERS);
}

// The ends of an axis that holds all values.
function wide([low, high], values) {
  const room = ROOM * (high - low), [least, most] = [Math.min(...values), Math.max(...values)];
  return [least < low ? least - room : low, most > high ? most + room : high];
}

function axisOf(end = "x") {
  return end.replace(/^[xy]/, letter => `${letter}axis`);
}

function made(name, properties, ...inside) {
  const found = Object.assign(document.createElement(name), properties);
  found.append(...inside);
  return found;
}

function choose(change) {
  Object.assign(peers, change);
  const { pathname, search } = location, asked = choiceOf(peers);
  history.replaceState(null, "", asked ? `#peers=${asked}` : `${pathname}${search}`); // of all charts that compare
  show();
}

// The controls of every chart, and the charts that are drawn, as the choice has them.
function show() {
  for (const figure of comparing) {
    say(figure.querySelector(".of"), comparedWith(figure));
    retitle(figure);
    figure.nextElementSibling.replaceChildren(...partsOf(figure));
    if (figure.dataset.drawn) draw(figure);
  }
}

function partsOf(figure) {
  const { sets, labels, own } = compareOf(figure), { says, names } = offered;
  const option = (value, text) => made("option", { value, textContent: text });
  const mine = peers.codes.length ? [option("own", says.chosen)] : [];
  const set = made("select", {}, ...Object.keys(sets).map(key => option(key === REGION ? EMPTY : key, labels[key].name)), ...mine);
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
    for (const figure of comparing) figure.after(made("div", { className: "peers" }));
    show();
    document.getElementById(/^#([\w-]+)&peers=/.exec(location.hash)?.[1])?.scrollIntoView();
  });
  addEventListener("hashchange", () => {
    if (!CHOICE.test(location.hash)) return;
    readChoice();
    show();
  });
}
