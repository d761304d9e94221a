// What a reader takes along of a chart: a picture with title and source, its figures, a link, a frame for another page.
// The forms of a picture: pixels of a drawing, of its letters and of a PNG for each; a slide has a height.
const FORMS = {
  page: { width: 720, margin: 24, title: 21, small: 13, sharp: 3 },
  slide: { width: 800, height: 450, margin: 26, title: 22, small: 9, sharp: 2 },
};
const [DARK, SOFT, PALE, HOT] = ["#1d2733", "#566270", "#f4f6f8", "#b3461a"];
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const MOST_ROWS = 22, NAMED_ROW = 19, LINED = 17, AXIS = 46, MAPPED = 400, PLAIN = 300; // pixels of a chart on a slide: of a row, of a line in it, of its axis, of others
const LARGEST = 1.75, NAMES = 0.3; // times the room of a slide that rows may need, as letters are readable then, and of the width that their names take
const WRITTEN = 7; // pixels of a letter of a name
const BESIDE = 240; // pixels of a slide for key, legend and notes left of a map
const MOST = 3, POINTS = 5, TILED = 6; // priorities, points where there are none, and key figures of a summary
const AROUND = 150; // pixels a frame needs beside the chart, for its title and source
const SAID = 2000; // milliseconds a link says that it was copied
const HALO = ";text-shadow:none;paint-order:stroke;stroke:#fff;stroke-width:3.5px;stroke-linejoin:round"; // of a name on a map
const SVG = "http://www.w3.org/2000/svg";
const EMBED = /^#embed=([\w-]+)(?:&|$)/;
const { source = "", saved = "", words = "" } = document.querySelector("main").dataset;
const [COPY, COPIED, PNG, CSV, MORE, SVG_FILE, FRAME_CODE, SLIDE_FILE, SUMMARY_FILE, CUT, LICENCE, REPORTED, LOW_END, HIGH_END, CARD] = words.split("|");
const bars = [...document.querySelectorAll(".tools")];
const plotOf = bar => document.getElementById(bar.querySelector("a").hash.slice(1));
const figureOf = bar => plotOf(bar).closest("figure");

// The heading a chart stands under.
function headingOf(figure) {
  const before = [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6)")]
    .filter(each => figure.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING);
  return before.at(-1);
}

function titleOf(figure) {
  return headingOf(figure)?.textContent ?? document.title;
}

function element(name, attributes, ...inside) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

const rtl = document.documentElement.dir === "rtl", pen = document.createElement("canvas").getContext("2d");
const plain = node => node?.textContent.replace(/[ \n]+/g, " ").trim() ?? "";

// A text in lines as wide as there is room, broken between words: of Thai and Chinese too.
function linesOf(text, font, width) {
  const { lang } = document.documentElement, spaced = !/^(th|zh)/.test(lang), lines = [""];
  const words = spaced ? text.split(/(?<= )/) : [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].map(each => each.segment);
  pen.font = font;
  for (const word of words) {
    const longer = lines.at(-1) + word, fits = pen.measureText(longer.trimEnd()).width <= width;
    if (fits || !lines.at(-1) || (!spaced && /^[\p{P}\s]/u.test(word))) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map(line => line.trim());
}

// Texts below each other as parts of a drawing, and where they end. Each has a size, a weight, a colour and the space above it.
function column(texts, left, width, top) {
  const parts = texts.filter(([text]) => text).flatMap(([text, size, weight = 400, colour = SOFT, space = 0]) => {
    top += space;
    const style = { x: rtl ? left + width : left, fill: colour, direction: rtl ? "rtl" : "ltr", "font-size": size, "font-weight": weight, "font-family": FONT };
    return linesOf(text, `${weight} ${size}px ${FONT}`, width).map(line => element("text", { ...style, y: (top += 1.35 * size) - 0.35 * size }, line));
  });
  return [parts, top];
}

// The choice of peers as the address of a page has it, after a sign; nothing where there is none.
function askedPeers(sign) {
  const asked = /[#&](peers=[\w,]+)/.exec(location.hash)?.[1];
  return asked ? sign + asked : "";
}

// Where the page is to be found, if it is on a site.
function addressOf(id = "") {
  const page = document.querySelector("meta[property='og:url']")?.content ?? (location.protocol === "file:" ? "" : location.href.split("#")[0]);
  return page && id ? `${page}#${id}${askedPeers("&")}` : page;
}

// The licences of the sources a text names, each once.
function licencesOf(text) {
  const named = [...document.querySelectorAll(".sources [data-licence]")].filter(each => text.includes(plain(each.querySelector("strong"))));
  const found = [...new Set(named.flatMap(each => each.dataset.licence.split("; ")).filter(Boolean))];
  return found.length ? LICENCE.replace("#1", found.join("; ")) : "";
}

// What stands below a chart: its own source with the licence, then the report it is of, and where that is.
function footOf(figure) {
  const caption = figure.querySelector("figcaption").cloneNode(true);
  caption.querySelector("b").remove();
  const said = plain(caption);
  return [`${said} ${licencesOf(said)}`.trim(), source, addressOf(figure.querySelector(".plot").id)];
}

// A layout for a picture: titles of axes in lines that fit, as on the page; notes on a map stand in the foot.
function forPage(figure, { data, layout }, width) {
  const { aspect, notes } = layout.meta ?? {}, lower = aspect && notes ? bare(layout) : layout;
  const height = Math.round(aspect ? Math.min(lower.height ?? 400, width * aspect + (lower.meta.frame ?? 0)) : lower.height ?? 400);
  const found = titled({ ...lower, width, height }, width, data);
  if (!aspect) return [data, found];
  if (figure.classList.contains("wide")) return [data, broadened(found, width)];
  return [data, noted({ ...found, legend: titledAbove(found.legend), height: height + LINE }, width)];
}

// A map whose colour key stands so many pixels left of it and not above, and its legend below the key.
function keyBeside({ annotations, shapes, margin, legend, ...layout }, left) {
  const key = keyOf(layout), moved = (each, down, across) => ({ ...each, ...Object.fromEntries([...down.map(way => [way, each[way] - key]), ...across.map(way => [way, (each[way] ?? 0) - left])]) });
  const below = { orientation: "v", xref: "container", x: 0, xanchor: "left", yref: "container", y: 1 - (key + 24) / layout.height, yanchor: "top" };
  return {
    ...layout, margin: { ...margin, t: 10, l: left }, legend: left ? { ...legend, ...below } : legend,
    annotations: annotations?.map(each => (each.name === "class" ? moved(each, ["yshift"], ["xshift"]) : each)),
    shapes: shapes?.map(each => (each.ysizemode === "pixel" ? moved(each, ["y0", "y1"], ["x0", "x1"]) : each)),
  };
}

// The rows of a chart, of one scale the first that a slide has room for: those at the end of its axis.
function rowsShown(data, { yaxis, ...layout }) {
  const rows = rowsOf(data).size && placesOf(data, layout);
  return yaxis?.range && !layout.yaxis2 ? Math.min(rows, MOST_ROWS) : rows;
}

// What is left of an axis of rows.
function cutRows(data, { yaxis, ...layout }) {
  const rows = rowsOf(data).size && placesOf(data, layout), shown = rowsShown(data, { yaxis, ...layout });
  if (shown === rows) return [{ yaxis, ...layout }, ""];
  const [from, end] = yaxis.range, way = Math.sign(from - end);
  return [{ yaxis: { ...yaxis, range: [end + way * shown, end] }, ...layout }, CUT.replace("#1", shown).replace("#2", rows)];
}

// A text in lines of at most so many letters, its marks whole.
function inShortLines(text, most) {
  const tags = [], bare = text.replace(/<(?!br>)[^>]+>/g, tag => String.fromCharCode(0xdfff + tags.push(tag)));
  return wrapped(bare, most).replace(/[\ue000-\ue0ff]/g, letter => tags[letter.charCodeAt(0) - 0xe000]);
}

// A chart whose names of rows leave room for what is drawn.
function withShortNames(data, layout, width) {
  const names = rowsOf(data), most = Math.floor((NAMES * width) / WRITTEN), { categoryarray } = layout.yaxis ?? {};
  const short = part => (Array.isArray(part) ? part.map(short) : names.has(part) ? inShortLines(part, most) : part);
  const yaxis = { ...layout.yaxis, ...(categoryarray && { categoryarray: short(categoryarray) }) };
  return [data.map(trace => (Array.isArray(trace.y) ? { ...trace, y: short(trace.y) } : trace)), { ...layout, yaxis, annotations: layout.annotations?.map(note => ({ ...note, y: short(note.y) })) }];
}

// The pixels of a row whose name, bars and values at its right stand free of the next.
function pitchOf(data, { annotations = [] }) {
  const names = rowsOf(data), half = ({ text }) => (LINED / 2) * text.split("<br>").length, notes = annotations.filter(({ y }) => names.has(y));
  const [up, down] = [1, -1].map(way => Math.max(0, ...notes.map(note => half(note) + way * (note.yshift ?? 0))));
  const labels = data.flatMap(({ y, text }) => (Array.isArray(text) && names.has(y?.[0]) ? text : []));
  return Math.max(NAMED_ROW, up + down, ...[...names, ...labels].map(text => LINED * String(text).split("<br>").length + 3));
}

// A chart as high as its rows need on a slide, the room between its panels kept; one whose panels stand side by side at least as high as it was.
function inPitch(data, layout, rows) {
  const { t = 0, b = 0 } = layout.margin ?? {}, around = t + b + AXIS, plot = (layout.height ?? 400) - around, pitch = pitchOf(data, layout);
  const axes = Object.entries(layout).filter(([name, axis]) => /^yaxis\d*$/.test(name) && axis.domain && axis.range).sort(([, one], [, other]) => other.domain[1] - one.domain[1]);
  if (axes.length < 2) return { ...layout, height: Math.round(around + pitch * rows) };
  const sizes = axes.map(([, { range }]) => pitch * Math.abs(range[1] - range[0])), own = axes.map(([, { domain }]) => plot * (domain[1] - domain[0]));
  const gaps = axes.slice(1).map(([, { domain }], at) => plot * (axes[at][1].domain[0] - domain[1]));
  if (gaps.some(gap => gap < 0)) return { ...layout, height: Math.round(around + plot * Math.max(1, ...sizes.map((size, at) => size / own[at]))) };
  const high = [...sizes, ...gaps].reduce((sum, each) => sum + each, 0), ends = sizes.map((size, at) => [...sizes.slice(0, at), ...gaps.slice(0, at)].reduce((left, each) => left - each / high, 1));
  const placed = axes.map(([name, axis], at) => [name, { ...axis, domain: [Math.max(0, ends[at] - sizes[at] / high), ends[at]] }]);
  return { ...layout, ...Object.fromEntries(placed), height: Math.round(around + high) };
}

// What a slide shows of a chart in so much room: drawn as large as it needs and made smaller to fit, and the pixels left of a map.
function forSlide({ data, layout }, width, room) {
  const { aspect, notes } = layout.meta ?? {}, rows = rowsShown(data, layout), own = layout.height ?? 400;
  const shareOf = ({ height }) => Math.max(1, (rows ? height : aspect ? MAPPED : PLAIN) / room);
  if (rows) {
    [data, layout] = withShortNames(data, layout, width * shareOf(inPitch(data, layout, rows)));
    layout = inPitch(data, layout, rows);
  }
  const share = shareOf(layout), [across, height] = [width, room].map(each => Math.round(share * each));
  const left = aspect && notes && room / aspect + BESIDE <= width ? BESIDE : 0, lower = notes ? keyBeside(bare({ ...layout, height }), share * left) : layout;
  const found = titled({ ...lower, width: across, height }, across, data);
  return { data, layout: { ...found, height, legend: left ? found.legend : keptAbove(titledAbove(found.legend), own, height) }, share, left };
}

function picture(form, height, parts) {
  const ground = element("rect", { width: form.width, height, fill: "#ffffff" });
  const whole = element("svg", { width: form.width, height, viewBox: `0 0 ${form.width} ${height}` }, ground, ...parts);
  return { text: new XMLSerializer().serializeToString(whole), height, ...form };
}

// What a slide or a picture is made of: texts above and below a chart, the chart, and the room it has.
function planOf(figure, form) {
  const { margin, title, small } = form, width = form.width - 2 * margin, found = dataOf(figure), slide = form.height;
  const notes = (found.layout.meta?.notes ?? []).map(note => wrapped(note, Infinity)).join(" "), said = titleOf(figure);
  const [lessened, cut] = slide ? cutRows(found.data, found.layout) : [found.layout, ""];
  const long = slide && linesOf(said, `650 ${title}px ${FONT}`, width).length > 2;
  const [heading, above] = column([[said, long ? 0.82 * title : title, 650, DARK], [plain(figure.querySelector(".of")), 0.62 * title, 400, SOFT, 2]], margin, width, margin);
  const top = above + 8, footed = note => [cut, note, ...footOf(figure)].map(line => [line, small]);
  const roomOver = foot => slide - margin / 2 - top - 6 - column(foot, 0, width, 0)[1];
  if (!slide) {
    const [data, layout] = forPage(figure, found, width);
    return { data, layout, heading, top, foot: footed(notes), height: layout.height, aside: [], share: 1 };
  }
  const free = roomOver(footed("")), beside = forSlide({ ...found, layout: lessened }, width, free);
  if (!notes || !beside.left) {
    const foot = footed(notes), height = roomOver(foot);
    return { ...forSlide({ ...found, layout: lessened }, width, height), heading, top, foot, height, aside: [] };
  }
  const note = [[notes, small]], wide = beside.left - margin, [, high] = column(note, 0, wide, 0);
  return { ...beside, heading, top, foot: footed(""), height: free, aside: column(note, margin, wide, top + free - high)[0] };
}

// A chart as a drawing for paper: its heading and what it is of above it, source and report below.
async function drawing(figure, form) {
  const { margin } = form, { data, layout, heading, top, foot, height, aside } = planOf(figure, form);
  const chart = await Plotly.toImage({ data: data.map(legible), layout }, { format: "svg", width: layout.width, height: layout.height, imageDataOnly: true });
  const inner = document.importNode(new DOMParser().parseFromString(chart, "image/svg+xml").documentElement, true);
  for (const name of inner.querySelectorAll('.annotation-text[style*="text-shadow"]')) name.style.cssText += HALO;
  for (const [key, value] of Object.entries({ x: margin, y: top, width: form.width - 2 * margin, height })) inner.setAttribute(key, value);
  const [texts, end] = column(foot, margin, form.width - 2 * margin, top + height + (form.height ? 6 : 12));
  const below = texts.map(text => (/^https?:\/\/\S+$/.test(text.textContent) ? element("a", { href: text.textContent }, text) : text)); // back to the report
  return picture(form, form.height || Math.ceil(end + margin), [...heading, inner, ...aside, ...below]);
}

// Key figures side by side, and where they end.
function tilesOf(tiles, { margin, width }, top, share) {
  const apart = 8, wide = (width - 2 * margin + apart) / tiles.length - apart;
  const inside = tiles.map((tile, at) => {
    const left = margin + (rtl ? tiles.length - 1 - at : at) * (wide + apart), said = part => plain(tile.querySelector(part));
    const texts = [[said("dt"), 9.5], [said(".value"), 20, 650, DARK], [said(".unit"), 8.5], [said(".goal"), 8.5, 400, SOFT, 2]];
    return [left, ...column(texts.map(([text, size, ...more]) => [text, share * size, ...more]), left + 7, wide - 14, top + 5)];
  });
  const end = Math.max(...inside.map(([, , bottom]) => bottom)) + 6;
  return [inside.flatMap(([x, parts]) => [element("rect", { x, y: top, width: wide, height: end - top, rx: 5, fill: PALE }), ...parts]), end];
}

// The lines of a priority, its first step and its cost.
function linesOfAction(priority) {
  return [...priority.querySelectorAll("dl > div")].map(part => `${plain(part.querySelector("dt"))}: ${plain(part.querySelector("dd"))}`);
}

// The summary of the page as a slide: its answer, key figures and priorities, in letters as large as there is room for.
function summarySlide(form = FORMS.slide) {
  const { margin, width, height } = form, [first, ...others] = document.querySelectorAll(".summary li"), heads = document.querySelector(".actions");
  const bare = node => { const copy = node.cloneNode(true); copy.querySelectorAll("a, .at").forEach(link => link.remove()); return plain(copy); };
  const actions = [...(heads?.nextElementSibling?.children ?? [])].slice(0, MOST).map(each => [plain(each.querySelector("strong") ?? each), ...linesOfAction(each)]);
  const points = [first, ...others].filter(each => each && !each.closest("ul").previousElementSibling?.matches(".actions")).slice(0, heads ? MOST : POINTS).map(bare);
  const answer = document.querySelector(".summary .answer"), tiles = [...document.querySelectorAll(".tiles")].slice(0, 1).flatMap(each => [...each.children]).slice(0, TILED);
  const sources = [...new Set([...document.querySelectorAll("table.sources strong")].map(plain))].slice(0, TILED);
  const foot = [`${[plain(document.getElementById("about-sources")), ...sources].join(" · ")}. ${licencesOf(sources.join())}`.trim(), source, addressOf()].map(line => [line, form.small]);
  const below = height - margin / 2 - column(foot, 0, width - 2 * margin, 0)[1];
  for (let share = 1.4; ; share -= 0.05) {
    const list = texts => texts.map(text => [`• ${text}`, 13 * share, 400, DARK, 3]);
    const opening = [[plain(document.querySelector(".study")), 12, 600, HOT], [plain(document.querySelector("h1")), 24, 700, DARK], [answer && bare(answer), Math.min(20, 17 * share), 600, DARK, 4]];
    let [parts, end] = column(opening, margin, width - 2 * margin, margin / 2);
    const [boxes, under] = tiles.length ? tilesOf(tiles, form, end + 9, share) : column(list(points), margin, width - 2 * margin, end + 5);
    const acts = actions.flatMap(([said, ...lines]) => [...list([said]), ...lines.map(line => [line, 11 * share, 400, SOFT, 3])]);
    const [texts, last] = column(actions.length ? [[plain(heads.firstChild), 13 * share, 600, HOT], ...acts] : list(tiles.length ? points : []), margin, width - 2 * margin, under + 9);
    if (last < below - 4 || share < 0.6) return picture(form, height, [element("rect", { width: 6, height, x: rtl ? width - 6 : 0, fill: HOT }), ...parts, ...boxes, ...texts, ...column(foot, margin, width - 2 * margin, below)[0]]);
  }
}

async function png({ text, height, width, sharp }) {
  const image = new Image(), canvas = document.createElement("canvas");
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  [canvas.width, canvas.height] = [width * sharp, height * sharp];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, "image/png"));
}

function save(blob, name) {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10000);
}

// The link that saves the table of a chart as CSV: the first after it in its finding.
function csvOf(figure) {
  const links = figure.parentElement.querySelectorAll(".csv a");
  return [...links].find(link => figure.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
}

// A frame for another page: by its address on a site, by its name from a folder.
function snippet(figure) {
  const page = addressOf() || location.pathname.split("/").at(-1);
  const title = titleOf(figure).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const plot = figure.querySelector(".plot"), height = Math.round(parseFloat(plot.style.height)) + AROUND;
  return `<iframe src="${page}#embed=${plot.id}${askedPeers("&")}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

// A text a reader copies by hand, below the tools of a chart; the same button takes it away.
function shownText(bar, button, value) {
  const known = bar.querySelector("textarea");
  button.setAttribute("aria-expanded", String(!known));
  if (known) return known.remove();
  const box = Object.assign(document.createElement("textarea"), { readOnly: true, rows: 3, value });
  box.setAttribute("aria-label", button.textContent);
  bar.append(box);
  box.select();
}

async function copied(bar, button, label, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.firstChild.data = COPIED;
    setTimeout(() => (button.firstChild.data = label), SAID);
  } catch {
    shownText(bar, button, text);
  }
}

async function taken(bar, button) {
  const figure = figureOf(bar);
  const name = `${saved}-${plotOf(bar).id}`;
  if (button.value === "csv") return save(new Blob([csvText(figure)]), `${name}.csv`);
  if (button.value === "embed") return shownText(bar, button, snippet(figure));
  const made = await drawing(figure, FORMS[button.value] ?? FORMS.page);
  if (button.value === "svg") return save(new Blob([made.text], { type: "image/svg+xml" }), `${name}.svg`);
  save(await png(made), `${name}${button.value === "slide" ? "-16x9" : ""}.png`);
}

// The tools of a chart: its link, which is copied, a picture and the figures; the rest folded.
function equip(bar) {
  const figure = figureOf(bar), link = bar.querySelector("a"), more = document.createElement("details");
  const filled = (made, text) => {
    const of = Object.assign(document.createElement("span"), { className: "hidden", textContent: ` (${figure.querySelector("figcaption b").textContent})` });
    made.replaceChildren(text, of);
    return made;
  };
  const button = (value, text) => filled(Object.assign(document.createElement("button"), { type: "button", value }), text);
  filled(link, COPY).setAttribute("aria-live", "polite");
  const slide = button("slide", SLIDE_FILE);
  more.append(filled(document.createElement("summary"), MORE), slide, button("svg", SVG_FILE), button("embed", FRAME_CODE));
  more.addEventListener("toggle", () => (slide.hidden = planOf(figure, FORMS.slide).share > LARGEST), { once: true });
  bar.append(button("png", PNG), button("csv", CSV), more);
  bar.addEventListener("click", event => {
    const pressed = event.target.closest("button");
    if (pressed) taken(bar, pressed);
    if (event.target.closest("a") !== link) return;
    event.preventDefault();
    copied(bar, link, COPY, `${addressOf() || location.href.split("#")[0]}${link.hash}${askedPeers("&")}`);
  });
}

// A page in a frame: the chart it was asked for, its heading and source, and the way to all of it.
function alone(figure) {
  const main = document.createElement("main"), foot = document.createElement("p"), all = document.createElement("a");
  Object.assign(all, { href: location.href.split("#")[0], target: "_blank", rel: "noopener", textContent: document.title });
  foot.append(`${source} · `, all);
  const heading = Object.assign(document.createElement("h1"), { textContent: titleOf(figure) });
  for (const each of document.body.children) each.hidden = true;
  main.append(heading, figure, foot);
  document.body.prepend(main);
  document.documentElement.classList.add("embedded");
  charts.splice(0, charts.length, figure);
}

// The way to the summary as a slide, below it.
function offerSummary() {
  const last = [...document.querySelectorAll(".summary")].at(-1), offer = document.createElement("p");
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: SUMMARY_FILE });
  button.addEventListener("click", async () => save(await png(summarySlide()), `${saved}-summary.png`));
  offer.className = "tools";
  offer.append(button);
  last?.append(offer);
}

// The report in a few lines, copied as text.
function offerCard(card) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: CARD });
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copied(card, button, CARD, [...card.querySelectorAll("p")].map(plain).join("\n")));
  card.classList.add("tools");
  card.prepend(button);
}

document.addEventListener("drawable", () => bars.forEach(equip));
offerSummary();
document.querySelectorAll(".card").forEach(offerCard);

const asked = EMBED.exec(location.hash);
if (asked) {
  const figure = document.getElementById(asked[1])?.closest("figure");
  if (figure) alone(figure);
}
