// Lets a reader choose the economies to compare with: a set of peers, or up to five economies. The choice is in the address:
// #peers=structural, or #peers=LAO,VNM.
const MOST_PEERS = 5;
const CHOICE = /[#&]peers=([\w,]+)/;
const EMPTY = "", REGION = "region"; // a set; the one that is printed
const ROOM = 0.04; // on an axis, as research/charts/strip.py has it
const CHOSEN = [["circle", "#2a6fa8", "○"], ["square", "#2a6fa8", "□"], ["diamond", "#2a6fa8", "◇"], ["triangle-up", "#2a6fa8", "△"], ["triangle-down", "#2a6fa8", "▽"]];
const DOUBT = "○"; // sign of a value in doubt, of the economy of the report
const KEY_LINE = 18, KEY_LETTERS = 68, LIMIT = "┊"; // pixels and letters of a line of the key
const VALUE_LINE = 16, IN_LINE = 2, HEAD_LINE = 15, HEAD_LETTERS = 14, INK = "#1d2733"; // beside rows, and above these (research/charts/beside.py, marks.py)
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

// A value as those beside rows are written (research/findings/comparison/among.py).
function written(value, percent, decimals) {
  const places = value >= 10 ? 0 : value >= 1 ? 1 : decimals;
  const text = value.toLocaleString(document.documentElement.lang || "en", { maximumFractionDigits: places });
  return percent ? `${text}%` : text;
}

// A dot for each of some economies in each of some rows of a panel that has its value.
function dotsOf(codes, rows, { values, own }, first) {
  const known = rows.flatMap((name, at) => codes.filter(code => code !== own && code in values[first + at]).map(code => [code, name, values[first + at][code]]));
  return { x: known.map(([, , value]) => value), y: known.map(([, name]) => name), customdata: known.map(([code]) => offered.names[code]) };
}

// The dots and the median of the set a reader has chosen, in a colour of their own.
function ofSet(panel, rows, compare, first) {
  const members = compare.sets[peers.set], { each, median: name } = compare.labels[peers.set], color = CHOSEN[0][1];
  const [others, middle] = ["others", "median"].map(kind => panel.find(({ legendgroup }) => legendgroup === kind));
  const x = rows.map((_, at) => median(members.map(code => compare.values[first + at][code]).filter(Number.isFinite)));
  const customdata = x.map((value, at) => (Number.isFinite(value) ? digits(value, compare.percent[first + at]) : EMPTY));
  const dots = { ...others, name: each, legendrank: 1.3, marker: { ...others.marker, color }, ...dotsOf(members, rows, compare, first) };
  const tick = { ...middle.marker, color, line: { ...middle.marker.line, color } };
  return [dots, { ...middle, name, legendrank: 1.4, marker: tick, x: x.map(value => (Number.isFinite(value) ? value : null)), customdata }];
}

// What is printed, without the dots a chosen set has: each economy is drawn once.
function kept(trace, compare) {
  if (!peers.set) return trace;
  const members = new Set(compare.sets[peers.set].map(code => offered.names[code]));
  const left = trace.legendgroup === "others" ? trace.x.map((_, at) => at).filter(at => !members.has(trace.customdata[at])) : trace.x.map((_, at) => at);
  const part = key => left.map(at => trace[key][at]);
  return { ...trace, legendgroup: `printed ${trace.legendgroup}`, x: part("x"), y: part("y"), customdata: part("customdata") };
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
  layout.annotations = layout.annotations.filter(({ name }) => name !== "who"); // the ends of the printed peers
  let first = 0;
  for (const own of figure.data.filter(({ legendgroup }) => legendgroup === "own")) {
    const { y: rows, xaxis } = own, panel = figure.data.filter(trace => trace.legendgroup && trace.xaxis === xaxis);
    const others = panel.find(({ legendgroup }) => legendgroup === "others");
    const behind = panel.filter(trace => trace !== own).map(trace => kept(trace, compare)).filter(({ x }) => x.length);
    const chosen = peers.set ? ofSet(panel, rows, compare, first) : named(others, rows, compare, first);
    data.push(...behind, ...chosen, own, ...figure.data.filter(trace => !trace.legendgroup && trace.xaxis === xaxis)); // with figures that contradict its own
    const axis = layout[axisOf(xaxis)], log = axis.type === "log";
    const values = data.filter(trace => trace.xaxis === xaxis).flatMap(({ x }) => x).filter(Number.isFinite);
    axis.range = wide(axis.range, log ? values.filter(value => value > 0).map(Math.log10) : values);
    first += rows.length;
  }
  const key = layout.annotations.find(({ name }) => name === "key"), before = key.text.split("<br>").length;
  key.text = keyFor(data, key.text.split(/ {3}|<br>/).filter(entry => entry.includes(LIMIT) || entry.includes(DOUBT)));
  const lower = withValues(layout, data, compare), over = overValues(layout, compare);
  key.yshift += over;
  const more = KEY_LINE * (key.text.split("<br>").length - before);
  layout.height += more + over + lower;
  layout.margin.t += more + over;
  return { ...figure, data, layout };
}

// Puts the values chosen below those printed at the right of each row; returns how much lower the chart gets.
function withValues(layout, data, { percent, decimals }) {
  const chosen = data.filter(({ legendgroup, legendrank }) => legendrank > 1 && legendrank < 2 && legendgroup !== "others");
  const printed = layout.annotations.filter(({ name }) => /^(value|verdict)$/.test(name)), rows = layout.annotations.filter(({ name }) => name === "value");
  const added = rows.map(({ y, yref, ...note }, row) => {
    const marks = chosen.filter(trace => trace.y.includes(y) && (trace.yaxis ?? "y") === yref).map(trace => [trace, trace.y.indexOf(y)]);
    const texts = marks.filter(([{ x }, at]) => Number.isFinite(x[at])).map(([trace, at]) => signed(trace, ` ${written(trace.x[at], percent[row], decimals[row])}`.slice(peers.set ? 1 : 0)));
    const lowest = Math.min(...printed.filter(each => each.y === y && each.yref === yref).map(({ yshift = 0 }) => yshift));
    const lines = texts.flatMap((text, at) => (at % IN_LINE ? [] : [texts.slice(at, at + IN_LINE).join(" ")]));
    return lines.map((text, line) => ({ ...note, y, yref, text, name: "chosen", yshift: lowest - VALUE_LINE * (line + 1), font: { size: 12, color: INK } }));
  });
  layout.annotations.push(...added.flat());
  return VALUE_LINE * Math.max(...added.map(lines => lines.length)) * rows.length;
}

// Names the chosen set above the values, where its medians are; returns the pixels that takes.
function overValues({ annotations }, { labels }) {
  const head = annotations.findLast(({ name }) => name === "head"), name = peers.set && wrapped(labels[peers.set].name, HEAD_LETTERS);
  if (!name) return 0;
  head.text += `<br><span style='color:${CHOSEN[0][1]}'>┃${name}</span>`;
  return HEAD_LINE * name.split("<br>").length;
}

// A text after the sign of its mark.
function signed({ meta, marker: { color, line } }, text, size = "") {
  const hue = Array.isArray(color) ? color.find(each => each !== "white") ?? line.color[0] : color;
  return `<span style='color:${hue === "white" ? line.color : hue}${size}'>${meta}</span>${text}`;
}

// The names of marks, each with its sign, and of thresholds.
function keyFor(data, limits) {
  const marks = new Map(data.toSorted((one, other) => one.legendrank - other.legendrank).map(trace => [trace.legendgroup, trace]));
  return packed([...[...marks.values()].map(trace => signed(trace, ` ${trace.name}`, trace.meta === "┃" ? "" : ";font-size:17px")), ...limits].join("   "), KEY_LETTERS);
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
