// Draws the charts of the page, those near the window first and all others when the browser is idle, in the colours of the reader's screen, and again for paper.
"use strict";
const charts = [...document.querySelectorAll("figure.chart")];
const shared = document.currentScript.dataset.plotly;
const dark = matchMedia("(prefers-color-scheme: dark)");
const PAPER = 672; // pixels between the margins of an A4 page
const SLIDE = { width: 1000, height: 320 }; // of a chart on a slide that is printed
const SIZED = 0.9; // of the size on a screen that paper shows a chart in (report.css)
const SIDE = 440, BOTH = 326; // pixels of the column of charts on paper, beside their text, and of two findings in a row
const TALLEST = 850; // pixels a chart may be drawn high for paper, so that its heading stands on the same page
const LETTERED = 12, SQUEEZED = 7; // pixels of the smallest letters of its rows there, 8 points, and of those on a slide
const LINE = 40; // pixels of a legend of one line, which the frame of a chart has
const PLOT = 175; // pixels of the least height of a plot on paper, in which labels of points keep apart
const LOWER = 0.57; // of the height on a screen: three findings on a page of paper
const MAP_LOWER = 0.53; // the same of a map, whose shape is given
const HIGH = 400; // pixels of a chart on paper that half of a row has no room for
const HALF_HIGH = 200; // pixels a map in half of a row of paper is high at most, without its key
const MAP_WIDE = 0.65; // of the width of paper, a map at least, with what a legend of two lines takes of that
const PANELS = 0.68; // the same of panels with names
const WORLD = 640; // pixels a map of the world is drawn wide for paper: two on a page
const ROW = 21, TWO_LINES = 30; // pixels a row with a name of one or two lines may take on paper
const NAME = 13; // pixels of a line of a name, of which few rows have more than most
const FRAME = 90; // pixels of a chart that axis, legend and title take
const LIFT = 1.8; // times as far from a plot, by its height, as on a screen
const LEGENDED = 190; // pixels of a chart with such a legend around its plot
const LETTER = 8; // pixels a letter of a name or title is wide
const SMALL = 480; // pixels below which a chart is that of a phone, and above which it has half of a wide page
const LABEL = 20; // letters in a line of the label of a bar on a phone
const ENTRY = 19; // pixels of a line of the legend of a map on a phone
const NOTE = 6.4; // pixels a letter of a note is wide
const BELOW = 70; // pixels of the legend below a wide map
const NOTED = 16; // pixels of a line of a note
const SETTLED = 150; // milliseconds without a change of the window, after which charts are drawn again
const APART = 130; // pixels between a text and its figure that are no hole
const LEAST = 8; // points of the smallest letters of a table on paper: one that is wider breaks its words
const SMALLER = 0.55; // of the marks of a map, on a phone
const HALVED = 0.7; // the same of a map of the world in half of a page, which is at most
const HALF = 640; // pixels wide
const CROWDED = 0.33; // of the width: where verdicts beside the rows take more, their signs stand alone,
const SIGNS = 0.4, LEAST_SIGN = 56; // which take this share of their room, and pixels at least
const BARE = 20; // pixels above a chart without notes there, on a phone
const CROWD = 8; // points between which a name of several words has no room there
const ENDING = 10; // letters of a line of a name at the end of a line, on a phone
const ENDS = 0.7; // of the room at both sides of lines for the texts at their ends, on a phone
const APART_TICKS = 10; // pixels between the numbers of an axis on a phone
const SMALL_LETTER = 6; // pixels of a letter beside a row, on a phone
const TWO = 22; // letters of names that leave room for two columns of a legend on a phone
const THREE = 450; // pixels of a chart that leave room for three
const LETTERS = ["#10151a", "#ffffff"]; // dark and light, on bars
const OVER = 5; // pixels of a letter of the names of rows, over which the title of a panel may stand on a phone
const OVER_ROW = 6.2, LIFTED = 15; // pixels of a letter of a name above its row, and from the row to the name
const NAMED_LINE = 15; // pixels of a line of a name above its bar
const DOT = 12; // pixels of a mark at most that has a name above it
const ROOMY = 260; // pixels of a plot below which a chart of rows has their names above them, as on a phone
const FEW = 3, FEW_WIDE = 200; // numbers of an axis at most, below these pixels
const ROW_LETTER = 7; // pixels of a letter of a name beside its row
const TALLER = 1.4; // times its height that a chart may have beside a taller one, so that no hole is left below it
const AGED = 0.7; // of the width, right of the ages of a pyramid
const AIR = 8; // pixels between the label of a row and the edge of its chart
const INSIDE = 0.75; // of the longest bar: a shorter one has its label beside it on a phone
// The house colours on a dark page: text and lines turned round, hues lightened, the classes of a map from dark to light.
const IN_THE_DARK = {
  "#1d2733": "#e4e9ee", "#6b7785": "#a3aeba", "#4f5b68": "#a3aeba", "#848f9b": "#8793a0", "#c3cad3": "#6d7a88", "#d3d9e0": "#39434e", "#e6eaee": "#2c353f",
  "#c8501e": "#f0925f", "#2a6fa8": "#5b9fd6", "#1f7d72": "#4fbcae", "#8f6b00": "#dcb63c", "#d3a83c": "#8a6d1f", "#7a4f9a": "#b48fd1", "#3a4653": "#c8d0d8", "#1d6a34": "#6cc084", "#4a8f3c": "#9fd08a", "#f7ddcf": "#4a3128", "#b0213f": "#f2728b",
  "#eef0f2": "#222a33", "#95c2e1": "#41749b", "#cfe6e1": "#24605a", "#99cdc4": "#2f8077", "#62b3a7": "#459e93", "#37958a": "#63b5aa", "#1b7068": "#85cbc0", "#0a4540": "#b5e3da",
  "white": "#14191f", "#ffffff": "#14191f",
};

// Fills of bars on a dark page, where what is white as a letter is a slab of light.
const FILLS = { "#e4e9ee": "#8793a0", "#c8d0d8": "#8793a0" };

// A bar with its fill no lighter than a page in the dark bears.
function capped(trace) {
  const color = [trace.marker?.color].flat().map(each => FILLS[each] ?? each);
  return trace.type === "bar" && color[0] ? { ...trace, marker: { ...trace.marker, color: Array.isArray(trace.marker.color) ? color : color[0] } } : trace;
}

function recoloured(part) {
  if (typeof part === "string" && part.includes("<span")) return part.replace(/#[0-9a-f]{6}/g, colour => IN_THE_DARK[colour] ?? colour);
  if (typeof part === "string") return IN_THE_DARK[part] ?? part.replace(/^rgba\((\d+),(\d+),(\d+),/, (all, ...rgb) => {
    const hex = `#${rgb.slice(0, 3).map(each => Number(each).toString(16).padStart(2, "0")).join("")}`, to = IN_THE_DARK[hex];
    return to ? `rgba(${channels(to).join(",")},` : all;
  });
  if (Array.isArray(part)) return part.map(recoloured);
  if (part && typeof part === "object") return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, recoloured(value)]));
  return part;
}

// Red, green and blue of a colour, 0 to 255.
function channels(hex) {
  return [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
}

async function unpacked(base64) {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

function run(script) {
  return new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
    if (!script.src) done();
  });
}

// Plotly from the page itself, or from the folder of the reports, or from one beside a page that was moved.
async function plotly() {
  const packed = document.getElementById("packed-plotly");
  if (packed) {
    return run(Object.assign(document.createElement("script"), { textContent: await unpacked(packed.textContent) }));
  }
  const beside = shared.slice(shared.indexOf("assets/"));
  for (const src of new Set([shared, beside])) {
    try {
      return await run(Object.assign(document.createElement("script"), { src }));
    } catch {
      continue;
    }
  }
  throw new Error("no charts");
}

// What opens and closes a line of a text that is written from right to left.
const TURNED = ["\u2068\u200f", "\u2069"];

// What a line can begin with: a word, or a sign of a script without spaces.
const PARTS = /\s+|[\u3040-\u9fff][、，。；：）]*|[^\s\u3040-\u9fff]+/g;
const SIGN = /[\u3040-\u9fff、，。；：）]/;

// A text in lines of at most so many letters, each in the direction its lines had.
function wrapped(text, most) {
  const [opens, closes] = text.startsWith(TURNED[0]) ? TURNED : ["", ""];
  const [first, ...others] = text.split("<br>").map(line => line.slice(opens.length, line.length - closes.length));
  const plain = others.reduce((before, line) => before + (SIGN.test(before.at(-1) + line[0]) ? "" : " ") + line, first);
  const lines = [""];
  for (const part of plain.match(PARTS) ?? []) {
    if (lines.at(-1).trim() && part.trim() && lines.at(-1).length + part.length > most) lines.push("");
    lines.push(lines.pop() + part);
  }
  return lines.map(line => opens + line.trim() + closes).join("<br>");
}

// A layout whose titles of horizontal axes fit below the plot, which the names of the rows leave narrow.
function titled(layout, width, data = []) {
  const axes = Object.keys(layout).filter(key => /^xaxis\d*$/.test(key) && layout[key].title?.text);
  const names = Math.max(0, ...[...rowsOf(data)].flatMap(name => name.split("<br>")).map(line => line.length));
  const right = layout.margin?.r ?? 8, plot = width - LETTER * names - right - 24;
  const most = text => Math.max(12, Math.floor(Math.min(width / 13, (plot + 2 * right) / (SIGN.test(text) ? 2 * LETTER : LETTER))));
  const fitted = ({ title, ...axis }) => ({ ...axis, title: { ...title, text: wrapped(title.text, most(title.text)) } });
  return { ...layout, ...Object.fromEntries(axes.map(key => [key, fitted(layout[key])])) };
}

// Whether an annotation is a note around the chart, and not the label of a row or of a colour.
function isNote(note) {
  return note.xref === "paper" && note.name !== "class" && !note.text.includes("<span");
}

// The notes of a chart in lines as long as it is wide, and the pixels they and a colour key take above it.
function notesAbove({ annotations = [], ...layout }, width) {
  const notes = annotations.map(note => (isNote(note) ? { ...note, text: wrapped(note.text, Math.floor(width / NOTE)) } : note));
  const lines = Math.max(0, ...notes.filter(isNote).map(note => note.text.split("<br>").length));
  return [notes, NOTED * lines + 10 + keyOf(layout)];
}

// A map whose notes stand below it in the page.
function bare({ annotations = [], ...layout }) {
  const t = 10 + keyOf(layout), less = layout.margin.t - t, { meta, margin } = layout;
  return { ...layout, annotations: annotations.filter(note => !isNote(note)), height: layout.height - less, margin: { ...margin, t }, meta: { ...meta, frame: meta.frame - less } };
}

// A layout with room for the notes above a map, however many lines they have.
function noted(layout, width) {
  const [annotations, t] = notesAbove(layout, width), more = t - (layout.margin?.t ?? 0);
  return { ...layout, annotations, height: layout.height + more, margin: { ...layout.margin, t } };
}

// A layout whose map is as wide as the page, where it may be as tall.
function broadened(layout, width, onSlide) {
  const [annotations, t] = notesAbove(layout, width), { l = 0, r = 0 } = layout.margin ?? {};
  const height = onSlide ? layout.height : Math.round((width - l - r) * layout.meta.aspect) + t + BELOW;
  return { ...layout, annotations, height, margin: { ...layout.margin, t } };
}

// The pixels of the colour key above a map.
function keyOf({ meta }) {
  return meta?.key ?? 0;
}

// A legend whose title stands above its entries and not in their way.
function titledAbove(legend) {
  return legend?.title ? { ...legend, title: { ...legend.title, side: "top" } } : legend;
}

// The letters a text of a chart shows in its longest line.
function lettersOf(text) {
  return Math.max(...text.replace(/<span[^>]*>|<\/span>|[\u2068\u2069\u200f]/g, "").split("<br>").map(line => line.length));
}

// The key of a chart in lines of at most so many letters, its entries whole.
function packed(text, most) {
  const turned = text.startsWith(TURNED[0]), plain = turned ? text.replaceAll(TURNED[0], "").replaceAll(new RegExp(`${TURNED[1]}(?=<br>|$)`, "g"), "") : text;
  const lines = [];
  for (const entry of plain.split(/ {3}|<br>/)) {
    const longer = lines.length ? `${lines.at(-1)}   ${entry}` : "";
    if (longer && lettersOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.map(line => (turned ? TURNED[0] + line + TURNED[1] : line)).join("<br>");
}

// A layout whose key has lines as long as the chart is wide, and no room for lines it does not need.
function keyed({ annotations = [], ...layout }, width) {
  const key = annotations.find(({ name, xref }) => name === "key" && xref === "paper"), text = key && layout.meta?.stacked ? packed(key.text, Math.floor(width / 8) - 10) : key?.text;
  const less = key ? 18 * (key.text.split("<br>").length - text.split("<br>").length) : 0;
  if (less <= 0) return { annotations, ...layout };
  return { ...layout, annotations: annotations.map(note => (note === key ? { ...note, text } : note)), height: layout.height - less, margin: { ...layout.margin, t: layout.margin.t - less } };
}

// Values and verdicts in one column beside the rows of a chart, which leaves a phone room for its plot.
function stacked({ annotations = [], ...layout }) {
  const { stacked: r } = layout.meta ?? {};
  if (!r) return { annotations, ...layout };
  const [head, over] = annotations.filter(({ name }) => name === "head"), below = ({ y, yref }) => annotations.some(note => note.name === "verdict" && note.y === y && note.yref === yref);
  const left = annotations.find(({ name }) => name === "value").xshift, more = over ? 21 : 0;
  const placed = note => (note.name === "value" && below(note) ? { ...note, yshift: note.yshift + 8 } : note.name === "verdict" ? { ...note, xshift: left, yshift: note.yshift - 8 }
    : note.name === "chosen" ? { ...note, yshift: note.yshift - 8 } : note.name === "key" ? { ...note, yshift: note.yshift + more } : note === head && over ? { ...note, yshift: 6, text: `${note.text}<br>${over.text}` } : note);
  return { ...layout, annotations: annotations.filter(note => note !== over && note.name !== "who").map(placed), height: layout.height + more, margin: { ...layout.margin, r, t: layout.margin.t + more } };
}

// Whether the names of rows and what is beside them leave a chart too little room for its marks.
function isTight({ meta, margin }, width, data, letters = lettersOf) {
  if (!meta?.compare && !meta?.above) return false;
  return width - margin.r - ROW_LETTER * Math.max(0, ...[...rowsOf(data)].map(letters)) - 2 * LETTER < ROOMY;
}

// The axes of a chart with every nth number alone, where a narrow screen has no room for all, and logarithms with lines at their numbers alone.
function thinned(layout, room, nth = 2) {
  const axes = Object.entries(layout).filter(([name, axis]) => name.startsWith("xaxis") && axis.ticktext);
  return Object.fromEntries(axes.map(([name, axis]) => {
    const seen = axis.ticktext.filter(Boolean);
    const all = seen.reduce((sum, text) => sum + LETTER * text.length + APART_TICKS, 0) <= room && (nth > 2 || room >= FEW_WIDE || seen.length <= FEW);
    const of = nth === 2 && room < FEW_WIDE ? Math.max(nth, Math.ceil(seen.length / FEW)) : nth;
    const level = layout.shapes?.find(({ xref }) => xref === name.replace("axis", ""))?.x0, first = Math.max(0, seen.indexOf(axis.ticktext[axis.tickvals.indexOf(level)])) % of; // of those written, so that a threshold is one
    const ticks = axis.ticktext.map((text, at) => [axis.tickvals[at], all || (nth === 2 ? seen.indexOf(text) : at) % of === first ? text : ""]);
    const kept = axis.type === "log" ? ticks.filter(([, text]) => text) : ticks;
    return [name, { ...axis, tickangle: 0, tickvals: kept.map(([at]) => at), ticktext: kept.map(([, text]) => text) }];
  }));
}

// A chart of rows for a narrow screen: the name of each row above its marks, which leaves room for verdicts in words.
function namedAbove(layout, width, data) {
  const free = layout.meta.above ? width - layout.margin.r : width; // what three lines beside a row leave
  const { annotations = [] } = layout, before = annotations.find(({ name }) => name === "key"), key = before ? packed(before.text, Math.floor(width / 7.5)) : "";
  const whole = text => (text.includes("<span") ? text : wrapped(text, Math.floor(free / OVER_ROW))), marks = data.filter(({ mode = "" }) => /markers/.test(mode)), [from, to] = layout.yaxis.range;
  const rows = [...new Map(marks.flatMap(({ y, yaxis = "y" }) => [...y].filter(row => row).map(row => [`${yaxis} ${row}`, [row, yaxis]]))).values()];
  const at = { x: 0, xref: "paper", xanchor: "left", yanchor: "bottom", yshift: layout.meta.above ?? LIFTED, align: "left", showarrow: false, name: "row", font: { size: 12 }, bgcolor: "white", borderpad: 0 }; // over lines of 0 and of thresholds
  const names = rows.map(([row, yref]) => ({ ...at, y: row, yref, text: whole(row) }));
  const lines = text => text.split("<br>").length, over = 14 * (lines(names.at(from > to ? 0 : -1).text) - 1); // of the name of the first row
  const more = over + 14 * (lines(key) - lines(before?.text ?? "")), lifted = { key: { text: key, xshift: 0 }, head: {}, tick: {} };
  const notes = annotations.map(note => (lifted[note.name] ? { ...note, ...lifted[note.name], yshift: (note.yshift ?? 0) + over } : note));
  const axes = Object.entries(layout).filter(([name]) => /^yaxis\d*$/.test(name)).map(([name, axis]) => [name, { ...axis, showticklabels: false }]);
  return {
    ...titled(layout, width), ...(layout.meta.compare && thinned(titled(layout, width), width - layout.margin.r - 24)), ...Object.fromEntries(axes),
    font: { ...layout.font, size: 12 }, annotations: [...notes, ...names], margin: { ...layout.margin, t: layout.margin.t + more },
    height: layout.height + more + 14 * names.reduce((sum, { text }) => sum + lines(text), 0),
  };
}

// Blocks of bars for a narrow screen: names above their bars, which have the whole width.
function barsNamed(layout, width, data) {
  const { annotations = [], height, margin, shapes = [] } = layout, plain = height - margin.t - margin.b, named = layout.meta.bars;
  const whole = text => wrapped(text, Math.floor(width / 7.5)), rows = data.reduce((all, { y, yaxis = "y" }) => all.set(yaxis, [...new Set(y)]), new Map());
  const high = Math.max(...[...rows.values()].flat().map(text => whole(text).split("<br>").length)) * NAMED_LINE;
  const axis = yref => layout[yref.replace("y", "yaxis")], blocks = [...rows].sort(([a], [b]) => axis(a).domain[0] - axis(b).domain[0]);
  const lines = (name, yref, most) => annotations.filter(note => note.name === name && note.yref === `${yref} domain`).reduce((sum, { text }) => sum + (most(text).match(/<br>/g)?.length ?? 0), 0);
  const keyed = yref => 14 * lines("key", yref, text => packed(text, Math.floor(width / 7.5))), headed = yref => keyed(yref) + 14 * lines("panel", yref, text => wrapped(text, Math.floor(width / 7.5)));
  const tall = plain + high * [...rows.values()].flat().length + blocks.slice(0, -1).reduce((sum, [yref]) => sum + headed(yref), 0);
  let from = 0, at = 0; // of the plot, from below: where a block was, and where it is
  const axes = {}, notes = [], half = {};
  for (const [yref, names] of blocks) {
    const [low, top] = axis(yref).domain, share = ((top - low) * plain + high * names.length) / tall, row = (share * tall) / names.length;
    at += ((low - from) * plain) / tall;
    axes[yref.replace("y", "yaxis")] = { ...axis(yref), domain: [at, Math.min(1, at + share)], showticklabels: false };
    notes.push(...names.map(y => ({ x: 0, xref: "paper", xanchor: "left", y, yref, yanchor: "bottom", yshift: (half[yref] = (row * named) / 2), align: "left", text: whole(y), showarrow: false, name: "row" })));
    at += share + headed(yref) / tall, from = top;
  }
  const thin = shape => ({ ...shape, y0: (shape.y0 + shape.y1 - named) / 2, y1: (shape.y0 + shape.y1 + named) / 2 });
  const raised = note => (note.name === "panel" ? { ...note, yshift: (note.yshift ?? 0) + keyed(note.yref.split(" ")[0]) }
    : note.name === "value" ? { ...note, yanchor: "top", yshift: half[note.yref] + 3 } : note); // clear of a long name above the bar
  return { ...layout, ...axes, bargap: 1 - named, shapes: shapes.map(thin), annotations: [...annotations.map(raised), ...notes], height: height + tall - plain };
}

// Whether a note names a level among points, where a phone has no room for it: there the legend does.
function isListed({ text, xref }, data) {
  const bare = said => said?.replace(/<br>| /g, "");
  return xref !== "paper" && data.some(({ name, meta, showlegend }) => meta === "group" && showlegend === false && bare(name) === bare(text)) && data.some(({ mode, y }) => mode === "markers" && numbers(y).length > CROWD);
}

// A layout for a narrow screen: smaller letters, no notes that need a wide one, titles and others in lines that fit, the legend's title above its entries.
function narrowed(layout, width, data) {
  const most = Math.floor(width / 7.5), names = layout.yaxis?.showticklabels === false ? 0 : Math.max(0, ...[...rowsOf(data)].map(lettersOf));
  const { annotations, margin } = layout, ends = annotations?.some(({ name }) => name === "end");
  if (layout.meta?.compare || layout.meta?.above) return namedAbove(layout, width, data);
  const judged = annotations?.some(({ name }) => name === "verdict") && margin.r > CROWDED * width;
  const column = annotations?.some(({ name }) => name === "value") && !annotations.some(({ name }) => name === "verdict");
  const folded = ({ name, text }) => (column && name === "value" && !text.includes("<span") ? wrapped(text, LABEL) : text); // a long value of a column
  const beside = LETTER + SMALL_LETTER * Math.max(0, ...(annotations ?? []).filter(({ name }) => name === "value").map(note => lettersOf(folded(note))));
  const sides = column ? { ...margin, r: Math.min(margin.r, beside + LETTER) } : ends ? { ...margin, l: ENDS * margin.l, r: ENDS * margin.r } : judged ? { ...margin, r: Math.max(LEAST_SIGN, SIGNS * margin.r, beside) } : margin;
  const fits = note => (note.name === "value" ? { ...note, text: folded(note) } : note.name === "key" ? { ...note, text: packed(note.text, most) }
    : note.name === "age" ? { ...note, text: note.text.replace(/\s*[→←][^\u2069]*/, "") } // of today alone: a bar has no room for more
    : judged && note.name === "verdict" ? { ...note, text: note.text.replace(/([▲●▼]) [^<]*/, "$1") }
    : note.name === "end" && note.align && !note.text.includes("<span") ? { ...note, text: wrapped(note.text, ENDING), font: { ...note.font, size: 11 } }
    : isNote(note) ? { ...note, text: wrapped(note.text, most) }
      : /^x\d* domain$/.test(note.xref) && note.name === "panel" ? { ...note, xshift: -OVER * names, text: lettersOf(note.text) > most ? wrapped(note.text, most) : note.text } : note);
  const notes = annotations?.filter(note => !isListed(note, data)).map(fits), over = notes?.filter(({ y, yref }) => y === 1 && /paper|domain/.test(yref)) ?? [], above = note => 14 * note.text.split("<br>").length + (["panel", "key"].includes(note.name) ? note.yshift ?? 0 : 0);
  return {
    ...titled(layout, width),
    font: { ...layout.font, size: 11 },
    ...(notes?.length === 0 && { annotations: [] }),
    ...(notes?.length && { annotations: notes, margin: { ...sides, t: over.length ? Math.max(...over.map(above)) + 10 : Math.min(margin.t, BARE) } }),
    legend: titledAbove(layout.legend),
  };
}

// A trace whose marks are a share of their size.
function marked(trace, share) {
  const smaller = size => (Array.isArray(size) ? size.map(smaller) : typeof size === "number" ? size * share : size);
  const { size, line } = trace.marker ?? {}, ring = line?.width > 2 && { line: { ...line, width: line.width * share } }; // so that it stays hollow
  return size === undefined ? trace : { ...trace, marker: { ...trace.marker, size: smaller(size), ...ring } };
}

// A map for a narrow screen: as wide as that, smaller marks, and room for the legend.
function narrowedMap(figure, data, layout, width) {
  const names = data.filter(trace => trace.name && trace.showlegend !== false).map(trace => trace.name);
  const columns = names.every(name => name.length <= TWO) ? (width < THREE ? 2 : 3) : 1, lines = Math.ceil(names.length / columns);
  const whole = !figure.classList.contains("wide");
  return [data.map(trace => (whole && trace.meta === "whole" ? trace : marked(trace, SMALLER))), {
    ...layout,
    annotations: (layout.annotations ?? []).filter(note => !isNote(note)),
    height: Math.round(width * layout.meta.aspect + ENTRY * lines + 30 + keyOf(layout)),
    margin: { ...layout.margin, l: 0, r: 0, t: 4 + keyOf(layout) },
  }];
}

// Letters on a bar: light or dark, whichever stands out more.
function legible(trace) {
  const colour = trace.marker?.color;
  if (trace.type !== "bar" || ![colour].flat().every(each => /^#[0-9a-f]{6}$/i.test(each))) return trace;
  return { ...trace, insidetextfont: { ...trace.insidetextfont, color: Array.isArray(colour) ? colour.map(lettersOn) : lettersOn(colour) } };
}

function lettersOn(colour) {
  const [contrastOfDark, contrastOfLight] = LETTERS.map(letters => contrast(letters, colour));
  return contrastOfDark > contrastOfLight ? LETTERS[0] : LETTERS[1];
}

// The contrast of two colours, 1 to 21, as WCAG 2 has it.
function contrast(one, other) {
  const [low, high] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour) {
  const [r, g, b] = channels(colour).map(part => part / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// The names of the rows of a chart.
function rowsOf(data) {
  return new Set(data.flatMap(trace => (Array.isArray(trace.y) ? trace.y : [])).filter(name => typeof name === "string"));
}

// How many places a chart has for names: a row of each panel, and the title of each.
function placesOf(data, { annotations }) {
  const rows = data.flatMap(({ y, yaxis }) => (Array.isArray(y) ? y.filter(name => typeof name === "string").map(name => `${yaxis} ${name}`) : []));
  return new Set(rows).size + (annotations ?? []).filter(({ name }) => name === "panel").length;
}

// How many rows with names a chart has, and the pixels the longest name of one takes.
function rowsAndRoom(data, { yaxis }) {
  const names = rowsOf(data).size ? [...rowsOf(data)] : (yaxis?.ticktext ?? []);
  const lines = names.map(name => name.split("<br>").length).sort()[Math.floor(0.75 * names.length)] ?? 1;
  return [names.length, Math.max(ROW, NAME * lines + 8)];
}

// A text in at most so many lines.
function inLines(text, lines) {
  let found = text, most = Math.ceil(text.length / lines);
  while (found.split("<br>").length > lines) found = wrapped(text, most++);
  return found;
}

// Names of rows that stand closer than usual: in as many lines as fit the row, in letters that do, labels of values too.
function namesInRows(data, layout, least = SQUEEZED, places = placesOf(data, layout)) {
  const names = rowsOf(data), size = layout.font?.size ?? 13;
  const { meta, margin, yaxis: { domain, range } = {} } = layout; // of panels apart, the first has the height of all rows
  const room = meta?.compare ? ((layout.height - margin.t - FRAME / 2) * (domain[1] - domain[0])) / Math.abs(range[0] - range[1]) : (layout.height - (FRAME * size) / 13) / places, lines = Math.max(1, Math.floor(room / (1.2 * size)));
  if (!names.size || (room > 2.4 * size && [...names].every(name => name.split("<br>").length <= lines))) return [data, layout];
  const fit = part => (Array.isArray(part) ? part.map(fit) : names.has(part) ? inLines(part, lines) : part);
  const letters = Math.max(least, Math.min(size, Math.floor(room / 1.2)));
  const { categoryarray } = layout.yaxis ?? {}, tickfont = { ...layout.yaxis?.tickfont, size: letters };
  const yaxis = { ...layout.yaxis, ...(categoryarray && { categoryarray: fit(categoryarray) }), tickfont, dtick: 1 };
  const whole = trace => trace.type === "bar" && trace.textposition !== "inside" && { constraintext: "none" };
  const fitting = trace => ({ ...trace, y: fit(trace.y), textfont: { ...trace.textfont, size: letters }, ...whole(trace) });
  const annotations = layout.annotations?.map(note => ({ ...note, y: fit(note.y) }));
  return [data.map(trace => (Array.isArray(trace.y) ? fitting(trace) : trace)), { ...layout, yaxis, ...(annotations && { annotations }) }];
}

// The width a chart is drawn in for paper: of a column next to the text, or of the page.
function widthOnPaper(figure) {
  return figure.matches(".wide") ? WORLD : (figure.matches(".half > figure") ? BOTH : figure.matches(".aside:has(> p, > ol) > figure") ? SIDE : PAPER) / SIZED;
}

// A legend above the title of an axis, at least as many pixels from the plot as on a screen: titles take more lines.
function keptAbove(legend, from, to) {
  const apart = (from - LEGENDED) / (to - LEGENDED);
  return legend?.y > 1 ? { ...legend, y: 1 + (legend.y - 1) * (to < from ? Math.max(apart, LIFT) : apart) } : legend;
}

// The height of a chart with rows on a phone: more than on a screen for names and legend, but not than its rows need.
function heightOnPhone(data, layout) {
  const { height, margin, xaxis, yaxis2, meta, annotations = [] } = layout, [rows, row] = rowsAndRoom(data, layout);
  if (meta?.bars) return height; // with its names already
  if (!rows || yaxis2 || meta?.whole || meta?.above || annotations.some(({ xref, name, text }) => xref === "paper" && !name && text.includes("<br>"))) return height + 40;
  const around = (margin?.t ?? 0) + 42 + 15 * (xaxis?.title?.text ?? "").split("<br>").length;
  return Math.min(height + 40, Math.max(around + (row + 3) * rows, 220));
}

// The height of a chart on paper: lower than on a screen, with room for its rows.
function heightOnPaper(data, layout, width) {
  const { height, meta, polar, margin, xaxis, yaxis2 } = layout, share = meta?.aspect || polar ? MAP_LOWER : LOWER;
  const [rows, row] = rowsAndRoom(data, layout);
  if (width < SMALL && meta?.aspect) return Math.round(height - Math.max(0, width * meta.aspect - HALF_HIGH)); // in half of a row
  if (meta?.whole && rows && yaxis2 && !meta.kept) return Math.round(PANELS * height);
  if (meta?.whole || (yaxis2 && !rows)) return height; // names, or panels, that no row holds apart
  const legend = Math.max(0, (margin?.t ?? 0) - LINE); // of several lines
  const title = 18 * ((xaxis?.title?.text ?? "").split("<br>").length - 1);
  const room = FRAME + legend + row * rows + title;
  const least = share === LOWER ? Math.min(height, (margin?.t ?? 0) + FRAME + title + PLOT) : 0;
  const wide = meta?.aspect ? Math.min(height, MAP_WIDE * width * meta.aspect + (meta.frame ?? 0)) : 0;
  const lower = rows ? Math.max(room, Math.min(height, yaxis2 ? height : room + row)) : Math.max(share * height + title, least, wide);
  return Math.round(Math.min(TALLEST, lower));
}

// The height a chart has on a slide, beside what else stands there.
function heightOnSlide(figure) {
  const slide = figure.closest(".slide"), { paddingTop, paddingBottom } = getComputedStyle(slide);
  const others = [...slide.children, ...figure.querySelectorAll(".of")].filter(each => each.offsetHeight && !each.contains(figure)).map(each => each.offsetHeight + 14);
  const left = innerHeight - parseFloat(paddingTop) - parseFloat(paddingBottom) - others.reduce((sum, each) => sum + each, 14);
  return Math.round(Math.max(240, Math.min(left, innerHeight * 0.62)));
}

// Numbers of a trace, as a list or packed.
const PACKED = { f4: Float32Array, f8: Float64Array, i1: Int8Array, u1: Uint8Array, i2: Int16Array, u2: Uint16Array, i4: Int32Array, u4: Uint32Array };
function numbers(given) {
  if (!given?.bdata) return [...(given ?? [])];
  return [...new PACKED[given.dtype](Uint8Array.from(atob(given.bdata), character => character.charCodeAt(0)).buffer)];
}

// Where the labels of bars stand on a narrow screen: in the long ones, beside the others, never turned or shrunk.
function labelsOf({ x, orientation, textposition, constraintext }) {
  if (constraintext === "none") return {};
  if (textposition === "outside") return { constraintext: "none" };
  const lengths = numbers(x);
  if (orientation !== "h" || lengths.some(length => length < 0)) return {};
  const longest = Math.max(...lengths);
  return { textposition: lengths.map(length => (length > INSIDE * longest ? "inside" : "outside")), textangle: 0, constraintext: "none" };
}

// A trace whose name in the legend, and whose labels of bars, are in lines that fit a narrow screen.
function fitted(trace, width, data, named) {
  if (isListed({ text: trace.name }, data) && trace.meta === "group") return { ...trace, showlegend: true };
  const name = trace.name && wrapped(trace.name, Math.floor(width / 8));
  const label = named ? 2 * LABEL : LABEL; // below their names bars and labels have the width
  const text = trace.type === "bar" && Array.isArray(trace.text) && trace.text.map(each => wrapped(String(each ?? ""), label));
  return { ...trace, ...(name && { name }), ...(text && { text, ...labelsOf(trace) }) };
}

// Axes that give way to the labels of rows which the edge of the chart would cut; a label may then move once more.
async function roomForLabels(plot, labels, tries = 3) {
  const { left, right } = plot.querySelector(".main-svg").getBoundingClientRect(), layout = plot._fullLayout;
  const shares = [...plot.querySelectorAll(labels)].map(label => label.getBoundingClientRect())
    .filter(box => box.right > right - AIR + 1).map(box => 1 - (box.right + AIR - right) / (box.left - left - layout.xaxis._offset));
  if (!shares.length || !tries) return;
  const share = Math.max(0.3, Math.min(...shares)), axes = Object.keys(layout).filter(key => /^xaxis\d*$/.test(key));
  await Plotly.relayout(plot, Object.fromEntries(axes.map(key => {
    const [from, to] = layout[key].range;
    return [`${key}.range`, [from, from + (to - from) / share]];
  })));
  return roomForLabels(plot, labels, tries - 1);
}

// A chart without the names of the ends of its rows that would stand on another text, or on a mark as high as they are.
function freeEnds(plot) {
  const boxes = selector => [...plot.querySelectorAll(selector)].map(each => each.getBoundingClientRect()), { annotations = [] } = plot.layout;
  const boxOf = (note, at) => boxes(`.annotation[data-index="${at}"] text`)[0], isEnd = ({ name }) => name === "who", hidden = {};
  const kept = [...boxes(".xtick text, .ytick text, .shapelayer path"), ...boxes(".point").filter(({ height }) => height > DOT), ...annotations.map(boxOf).filter((box, at) => box && !isEnd(annotations[at]))];
  for (const [at, note] of annotations.entries()) {
    const box = isEnd(note) && boxOf(note, at);
    if (!box) continue;
    if (kept.some(other => Math.min(box.right, other.right) > Math.max(box.left, other.left) - 2 && Math.min(box.bottom, other.bottom) > Math.max(box.top, other.top))) hidden[`annotations[${at}].visible`] = false;
    else kept.push(box);
  }
  return Object.keys(hidden).length ? Plotly.relayout(plot, hidden) : undefined;
}

// A map whose key stands right below it: the height was for a longer one.
async function roomForKey(plot) {
  const { _size, yaxis, height } = plot._fullLayout, left = Math.floor(_size.h - yaxis._length);
  if (left <= 0) return;
  plot.style.height = `${height - left}px`;
  return Plotly.relayout(plot, { height: height - left });
}

const changes = []; // what a reader's choice makes of the data of a chart

// The data of a chart, its lines put in that maps of the page share.
function dataOf(figure) {
  const found = JSON.parse(figure.querySelector("script").textContent);
  const inRuns = runs => runs.flatMap((first, at) => (at % 2 ? [] : shapes().slice(first, first + runs[at + 1])));
  const along = (lines, axis) => lines.flatMap((line, at) => (at ? [null, ...line[axis]] : line[axis]));
  const whole = ({ lines, ...trace }) => (lines ? { ...trace, x: along(inRuns(lines), 0), y: along(inRuns(lines), 1) } : trace);
  return changes.reduce((figure, change) => change(figure), { ...found, data: found.data.map(whole) });
}

let held;
function shapes() {
  held ??= JSON.parse(document.getElementById("lines").textContent).map(line => line.map(steps => {
    let at = 0;
    return steps.map(step => (at += step));
  }));
  return held;
}

function draw(figure, onPaper = false) {
  let { data, layout, config } = dataOf(figure);
  const plot = figure.querySelector(".plot");
  const slide = figure.closest(".slide") !== null;
  const width = onPaper ? (slide ? SLIDE.width : widthOnPaper(figure)) : plot.clientWidth;
  const onSlide = slide && width >= SMALL; // on a phone a slide is as tall as what it shows
  layout.height = layout.height ?? 400;
  if (layout.meta?.notes && !slide) layout = bare(layout);
  const { aspect, frame = 0 } = layout.meta ?? {}, tight = !onSlide && width >= SMALL && isTight(layout, width, data);
  if (tight) layout = namedAbove(stacked(layout), width, data);
  if (onSlide) {
    layout.height = onPaper ? SLIDE.height : heightOnSlide(figure);
    layout.font = { ...layout.font, size: width > 900 ? 17 : 13 };
  } else if (aspect) layout.height = Math.min(layout.height, width * aspect + frame);
  else if (!onPaper) layout.height = Math.max(layout.height, Math.min(TALLER * layout.height, heightBeside(figure)));
  if (width < SMALL) {
    layout = narrowed(layout.meta?.bars && !onPaper ? barsNamed(layout, width, data) : stacked(layout), width, data);
    data = data.map(trace => fitted(trace, width, data, layout.meta?.bars));
    if (aspect) [data, layout] = narrowedMap(figure, data, layout, width);
    else if (rowsOf(data).size || layout.meta?.whole) layout.height = heightOnPhone(data, layout); // lines and points have room
  } else if (aspect && width < 800) {
    layout = { ...layout, legend: titledAbove(layout.legend), height: layout.height + 40 };
  }
  if (width >= SMALL && !tight) layout = keyed(titled(layout, width, data), width);
  if (layout.yaxis?.ticktext) layout = { ...layout, ...thinned(layout, AGED * width, 3) }; // of seven, both ends and 0
  for (const axis of Object.values(layout.template?.layout ?? {})) if (axis?.title?.font) axis.title.font.size = layout.font.size;
  if (dark.matches && !onPaper) [data, layout] = [recoloured(data).map(capped), recoloured(layout)];
  const twoLines = onPaper && !onSlide && isTight(layout, width, data, name => name.replaceAll("<br>", " ").length); // names take two lines, and marks the room
  const height = onPaper && !onSlide ? heightOnPaper(data, layout, width) + (twoLines ? (TWO_LINES - ROW) * rowsOf(data).size : 0) : layout.height;
  layout = {
    ...layout,
    ...(onPaper && { width, autosize: false, height }),
    legend: { ...keptAbove(layout.legend, layout.height, height), itemclick: false, itemdoubleclick: false },
    dragmode: false,
  };
  if (onSlide || (onPaper && !layout.meta?.kept && !twoLines)) [data, layout] = namesInRows(data, layout, onSlide ? SQUEEZED : LETTERED);
  const wide = figure.classList.contains("wide") && width >= SMALL;
  if (wide && width < HALF) data = data.map(trace => marked(trace, HALVED));
  if (wide) layout = broadened(layout, width, onSlide);
  else if (onPaper && aspect) layout = noted(layout, width);
  plot.style.height = `${layout.height}px`;
  figure.dataset.drawn = onPaper ? "paper" : "screen";
  figure.dataset.width = width;
  Plotly.newPlot(plot, data.map(legible), layout, { ...config, displayModeBar: false, responsive: !onPaper })
    .then(() => (aspect ? !onPaper && !onSlide && roomForKey(plot) : roomForLabels(plot, rowsOf(data).size ? ".bartext, .textpoint text" : ".bartext")))
    .then(() => freeEnds(plot));
}

// The height at which a chart ends with that which shares its row on a wide page, 0 where none does.
// It is of the other's own height: what is drawn there may be of another width, or follow this one.
function heightBeside(figure) {
  const cell = figure.parentElement, plotOf = each => each?.querySelector(":scope > figure .plot");
  if (!cell.matches(".half")) return 0;
  const next = [cell.previousElementSibling, cell.nextElementSibling].find(each => each?.matches(".half") && each.offsetTop === cell.offsetTop);
  if (!plotOf(next)) return 0;
  const [top, other] = [cell, next].map(each => plotOf(each).getBoundingClientRect().top);
  return Math.round(other - top + ownHeight(plotOf(next).closest("figure"), plotOf(next).clientWidth));
}

// The height of a chart that shares its row with none.
function ownHeight(figure, width) {
  const { data, layout } = dataOf(figure), { height = 400, meta } = layout;
  if (isTight(layout, width, data)) return namedAbove(stacked(layout), width, data).height;
  if (!meta?.aspect) return height;
  return Math.min(height, width * meta.aspect + (meta.frame ?? 0)) + (width >= SMALL && width < 800 ? 40 : 0);
}

// Letters of tables that would be wider than the paper: smaller, or they would shrink the whole report.
function fitTables() {
  for (const table of document.querySelectorAll("main .table > table, .annex .table > table")) {
    if (!table.offsetWidth) continue;
    table.style.inlineSize = "min-content";
    const width = table.offsetWidth / parseFloat(getComputedStyle(table).fontSize); // in letters
    table.style.inlineSize = "";
    table.classList.toggle("tight", (4 / 3) * LEAST * width > PAPER);
    if (12 * width > PAPER) table.style.setProperty("--fits", `${Math.max(LEAST, (9 * PAPER) / (12 * width)).toFixed(2)}pt`);
  }
}

// The notice is made here, so that the text of a page that has its charts does not deny them.
function withoutCharts() {
  const report = document.getElementById("report"), notice = document.createElement("p");
  document.documentElement.classList.add("no-charts");
  notice.className = "notice";
  notice.textContent = report.dataset.noCharts ?? "";
  report.prepend(notice);
  for (const table of document.querySelectorAll("main details")) table.open = true;
}

async function start() {
  try {
    await plotly();
  } catch {
    return withoutCharts();
  }
  document.dispatchEvent(new Event("drawable"));
  const near = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      draw(target.closest("figure"));
    }
  }, { rootMargin: "600px 0px" });
  for (const chart of charts) near.observe(chart.querySelector(".plot")); // a figure may have no box of its own
  drawIdle();
  dark.addEventListener("change", () => charts.filter(chart => chart.dataset.drawn).forEach(chart => draw(chart)));
  addEventListener("beforeprint", () => {
    charts.forEach(chart => draw(chart, true));
    unpaired().forEach(chart => draw(chart, true));
  });
  addEventListener("afterprint", () => {
    paired();
    charts.forEach(chart => draw(chart));
  });
  addEventListener("resize", redrawResized);
}

// The other charts in their order, one each time the browser is idle: a page that is captured, saved or scrolled fast has all. One that is hidden is drawn when it is seen.
function drawIdle() {
  const next = charts.find(chart => !chart.dataset.drawn && chart.querySelector(".plot").clientWidth);
  if (!next) return;
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => {
    if (!next.dataset.drawn) draw(next);
    drawIdle();
  });
}

// Charts whose room on the page is another than they were drawn for, once the window keeps its size.
let settling;
function redrawResized() {
  clearTimeout(settling);
  settling = setTimeout(() => {
    for (const chart of charts) {
      const { clientWidth } = chart.querySelector(".plot");
      if (chart.dataset.drawn === "screen" && clientWidth && clientWidth !== Number(chart.dataset.width)) draw(chart);
    }
  }, SETTLED);
}

// The entry of the contents a reader is at: the last whose heading has passed the upper quarter of the window.
function markCurrent(links, headings) {
  const at = Math.max(0, headings.findLastIndex(heading => heading.getBoundingClientRect().top < innerHeight / 4));
  links.forEach((link, place) => (place === at ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")));
}

function followContents() {
  const links = [...document.querySelectorAll("nav.contents a")].filter(link => document.getElementById(link.hash.slice(1)));
  const headings = links.map(link => document.getElementById(link.hash.slice(1)));
  const fold = document.querySelector("nav.contents details");
  links.forEach(link => link.addEventListener("click", () => fold.removeAttribute("open")));
  let waiting = false;
  markCurrent(links, headings);
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      markCurrent(links, headings);
    });
  }, { passive: true });
}

// Rows of two on paper with a chart so high that they leave the page before empty: their findings stand one below the other, as maps do with
// their text on a side; charts that the text beside them leaves too little room have the width of the page. Returns the charts that have another width.
function unpaired() {
  const halves = [...document.querySelectorAll("main > .half")];
  const isHigh = cell => parseFloat(cell.querySelector(".plot")?.style.height) > HIGH;
  const isMap = cell => dataOf(cell.querySelector("figure.chart")).layout.meta?.aspect;
  [...document.querySelectorAll("main > .finding:not(.half, .aside):has(> p):has(> figure.chart:not(.wide))")].filter(isMap).forEach(cell => place(cell, "aside"));
  halves.filter((cell, at) => halves.slice(at - at % 2, at - at % 2 + 2).some(isHigh)).forEach(cell => place(cell, "aside"));
  for (const figure of document.querySelectorAll("main > .aside > figure.chart")) {
    const { data, layout } = dataOf(figure);
    if (isTight(layout, widthOnPaper(figure), data)) place(figure.parentElement, "");
  }
  return charts.filter(chart => "place" in chart.parentElement.dataset);
}

// Gives a finding another place for paper, and keeps the one it has.
function place({ classList, dataset }, name) {
  const of = ["half", "aside"].find(each => classList.contains(each)) ?? "";
  dataset.place ??= of;
  classList.remove(of || "aside");
  if (name) classList.add(name);
}

// The same places on a screen again.
function paired() {
  for (const { classList, dataset } of document.querySelectorAll("[data-place]")) {
    classList.remove("aside");
    if (dataset.place) classList.add(dataset.place);
    delete dataset.place;
  }
}

// The figures of two findings in a row begin at one height, unless that would part one far from its text.
function levelPairs() {
  const firsts = [...document.querySelectorAll("main > .half")].map(cell => cell.querySelector(":scope > figure")).filter(Boolean);
  const topOf = element => element.getBoundingClientRect().top;
  for (const figure of firsts) figure.style.paddingBlockStart = "";
  for (const [at, figure] of firsts.entries()) {
    const next = firsts[at + 1];
    if (!next || topOf(figure.parentElement) !== topOf(next.parentElement)) continue;
    const lower = topOf(next) - topOf(figure);
    if (Math.abs(lower) <= APART) (lower > 0 ? figure : next).style.paddingBlockStart = `${Math.abs(lower)}px`;
  }
}

// The reports around this one, which the site knows.
function loadAround() {
  const around = document.querySelector("nav.bar")?.dataset.of;
  if (around) run(Object.assign(document.createElement("script"), { src: around })).catch(() => {});
}

addEventListener("load", loadAround);
addEventListener("beforeprint", fitTables);
addEventListener("resize", levelPairs);
document.addEventListener("toggle", levelPairs, true);
levelPairs();
followContents();
if (charts.length) start();
