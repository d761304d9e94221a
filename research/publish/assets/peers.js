// Lets a reader choose the economies to compare with: a set of peers, or up to five economies. The choice is in the address:
// #peers=structural, or #peers=LAO,VNM.
const MOST_PEERS = 5;
const CHOICE = /[#&]peers=([\w,]+)/;
const EMPTY = "";
const OWN = "#c8501e", OTHER = "#2a6fa8", INCOME = "#94c1e0"; // as research/charts/compared.py has them
const SMALL_MARK = { size: 7, color: "#98a2ad", opacity: 0.7 };
const ROOM = 1.15; // of the longest bar, so that its value has a place behind it
const ROW_HEIGHT = 32, LOW_ROW = 20, MANY_PANELS = 3; // pixels of a bar, and where there are more panels
const NAME_LETTERS = 20; // in a line of a name
const LINE_HEIGHT = 14, ROW_AIR = 6; // pixels of a line of a name, and beside the lines of one
const LABEL_SHARE = 0.12, TOUCH = 0.01; // of the axis: a label, and how near to a line before it is too near
const LINE_GAP = 4; // pixels between a bar and a label before the line
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

// A value as the printed ones are written: three digits, and a sign of percent where they have one.
function digits(value, percent) {
  const text = value.toLocaleString(document.documentElement.lang || "en", { maximumSignificantDigits: 3 });
  return percent ? `${text}%` : text;
}

// The bars of a panel: the economy as printed, then the peers chosen; each member of a set is a dot in a row of its own.
function barsOf(trace, values, { own: code, sets, labels, percent }) {
  const within = (peers.set ? sets[peers.set] : peers.codes).filter(each => each in values && each !== code);
  const rows = peers.set
    ? [[labels[peers.set], median(within.map(each => values[each]))]]
    : peers.codes.map(each => [offered.names[each], values[each] ?? null]);
  const known = rows.map(([, value]) => (Number.isFinite(value) ? value : null)), printed = trace.customdata ?? trace.text;
  const text = [printed[0], ...known.map(value => (value === null ? "" : digits(value, percent)))];
  const colours = [OWN, ...rows.map(() => (peers.set === "income" ? INCOME : OTHER))];
  const bars = {
    ...trace,
    x: [trace.x[0], ...known],
    y: [trace.y[0], ...rows.map(([name]) => wrapped(name, NAME_LETTERS))],
    text,
    customdata: text,
    marker: { color: colours, line: { color: colours, width: 1 } },
  };
  if (!peers.set) return [bars];
  const { xaxis, yaxis } = trace;
  return [bars, {
    type: "scatter", mode: "markers", name: offered.says.each, xaxis, yaxis, marker: SMALL_MARK, cliponaxis: false,
    x: within.map(each => values[each]), y: within.map(() => wrapped(offered.says.each, NAME_LETTERS)), text: within.map(each => offered.names[each]),
    hovertemplate: "%{text}: %{x:.3~g}<extra></extra>",
  }];
}

// Bars, and the labels that a line at a threshold would cross before it, as `beside` of research/charts/thresholds.py has them.
function besideLine(bars, line, top) {
  const moved = bars.x.map((end, row) => bars.text[row] && end > line - LABEL_SHARE * top && end < line + TOUCH * top);
  const at = { xref: bars.xaxis ?? "x", yref: bars.yaxis ?? "y", xanchor: "left", xshift: LINE_GAP, bgcolor: "white", borderpad: 2, name: "value", showarrow: false };
  const notes = bars.x.map((end, row) => ({ ...at, x: end, y: bars.y[row], text: bars.text[row] })).filter((_, row) => moved[row]);
  return [{ ...bars, text: bars.text.map((text, row) => (moved[row] ? "" : text)) }, notes];
}

// A chart as the choice has it; as it was printed where there is none.
function compared(figure) {
  const compare = figure.layout?.meta?.compare;
  if (!compare || !choiceOf(peers)) return figure;
  const printed = figure.data, before = printed[0].y;
  const panels = printed.map((trace, panel) => barsOf(trace, compare.values[panel], compare));
  const layout = structuredClone(figure.layout), names = new Set(panels[0].flatMap(({ y }) => y)), line = layout.shapes?.[0]?.x0;
  layout.annotations = layout.annotations.filter(({ name }) => name !== "value");
  const highest = panels.map(traces => Math.max(...traces.flatMap(({ x }) => x).filter(Number.isFinite)));
  const scales = new Set(printed.map(({ xaxis }) => layout[axisOf(xaxis)].range[1])), most = Math.max(...highest);
  printed.forEach(({ xaxis, yaxis }, panel) => {
    const axis = layout[axisOf(xaxis)], longest = scales.size > 1 ? highest[panel] : most;
    axis.range = [0, Math.max(scales.size > 1 ? 0 : axis.range[1], longest * ROOM)];
    layout[axisOf(yaxis)].range = [new Set(panels[panel].flatMap(({ y }) => y)).size - 0.5, -0.5];
    if (line === undefined) return;
    const [bars, notes] = besideLine(panels[panel][0], line, axis.range[1]);
    panels[panel][0] = bars;
    layout.annotations.push(...notes);
  });
  const least = panels.length > MANY_PANELS ? LOW_ROW : ROW_HEIGHT;
  layout.height += panels.length * (rowOf([...names], least) * names.size - rowOf(before, least) * before.length);
  return { ...figure, data: panels.flat(), layout };
}

function axisOf(end = "x") {
  return end.replace(/^[xy]/, letter => `${letter}axis`);
}

// The pixels of a row, with room for the lines of the longest name.
function rowOf(names, least) {
  return Math.max(least, LINE_HEIGHT * Math.max(...names.map(name => name.split("<br>").length)) + ROW_AIR);
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
    figure.nextElementSibling.replaceChildren(...partsOf(figure));
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
    for (const figure of comparing) figure.after(made("div", { className: "peers" }));
    show();
  });
  addEventListener("hashchange", () => {
    if (!CHOICE.test(location.hash)) return;
    readChoice();
    show();
  });
}
