// What a reader takes along of a chart: a picture with title and source, its figures, a link, a frame for another page.
const PICTURE = 720; // pixels a picture is wide: letters of a feed are as large as those of the page
const MARGIN = 24; // pixels around what it shows
const SHARP = 3; // pixels of a PNG for each of the drawing
const HEADING = { size: 21, weight: 650, colour: "#1d2733", letters: 56 };
const SOURCE = { size: 13, weight: 400, colour: "#566270", letters: 96 };
const AROUND = 150; // pixels a frame needs beside the chart, for its title and source
const SAID = 2000; // milliseconds a link says that it was copied
const SVG = "http://www.w3.org/2000/svg";
const EMBED = /^#embed=([\w-]+)(?:&|$)/;
const { source = "", saved = "", words = "" } = document.querySelector("main").dataset;
const [COPY, COPIED, PNG, CSV, MORE, SVG_FILE, FRAME_CODE] = words.split("|");
const bars = [...document.querySelectorAll(".tools")];
const plotOf = bar => document.getElementById(bar.querySelector("a").hash.slice(1));
const figureOf = bar => plotOf(bar).closest("figure");

// The heading a chart stands under.
function titleOf(figure) {
  const before = [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6)")]
    .filter(each => figure.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING);
  return before.at(-1)?.textContent ?? document.title;
}

function element(name, attributes, ...inside) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

// Lines of text as parts of a drawing, and the height they take.
function written(text, { size, weight, colour, letters }, top) {
  const rtl = document.documentElement.dir === "rtl", leading = 1.35 * size;
  const style = {
    x: rtl ? PICTURE - MARGIN : MARGIN, fill: colour, direction: rtl ? "rtl" : "ltr", "font-size": size, "font-weight": weight,
    "font-family": "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  };
  const lines = wrapped(text, letters).split("<br>");
  return [lines.map((line, at) => element("text", { ...style, y: top + size + at * leading }, line)), lines.length * leading];
}

// What stands below a chart: its own source, then the report it is of.
function footOf(figure) {
  const caption = figure.querySelector("figcaption").cloneNode(true);
  caption.querySelector("b").remove();
  return [caption.textContent.trim(), source].filter(Boolean);
}

// A layout for a picture: titles of axes and notes in lines that fit, as on the page.
function forPicture(figure, { data, layout }) {
  const width = PICTURE - 2 * MARGIN, { aspect, frame = 0 } = layout.meta ?? {};
  const height = Math.round(aspect ? Math.min(layout.height ?? 400, width * aspect + frame) : layout.height ?? 400);
  const found = titled({ ...layout, width, height }, width, data);
  if (!aspect) return found;
  if (figure.classList.contains("wide")) return broadened(found, width);
  return noted({ ...found, legend: titledAbove(found.legend), height: height + LINE }, width);
}

// A chart as a drawing for paper: its heading above it, source and report below.
async function drawing(figure) {
  const { data, layout } = dataOf(figure), fitting = forPicture(figure, { data, layout }), { width, height } = fitting;
  const chart = await Plotly.toImage({ data: data.map(legible), layout: fitting }, { format: "svg", width, height, imageDataOnly: true });
  const [title, above] = written(titleOf(figure), HEADING, MARGIN);
  const top = MARGIN + above + 8;
  let below = top + height + 12;
  const foot = footOf(figure).flatMap(line => {
    const [lines, under] = written(line, SOURCE, below);
    below += under;
    return lines;
  });
  const whole = Math.ceil(below + MARGIN);
  const inner = document.importNode(new DOMParser().parseFromString(chart, "image/svg+xml").documentElement, true);
  inner.setAttribute("x", MARGIN);
  inner.setAttribute("y", top);
  const ground = element("rect", { width: PICTURE, height: whole, fill: "#ffffff" });
  const picture = element("svg", { width: PICTURE, height: whole, viewBox: `0 0 ${PICTURE} ${whole}` }, ground, ...title, inner, ...foot);
  return { text: new XMLSerializer().serializeToString(picture), height: whole };
}

async function png({ text, height }) {
  const image = new Image(), canvas = document.createElement("canvas");
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  [canvas.width, canvas.height] = [PICTURE * SHARP, height * SHARP];
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
  const page = location.protocol === "file:" ? location.pathname.split("/").at(-1) : location.href.split("#")[0];
  const title = titleOf(figure).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const plot = figure.querySelector(".plot"), height = Math.round(parseFloat(plot.style.height)) + AROUND;
  const asked = /[#&](peers=[\w,]+)/.exec(location.hash)?.[1];
  return `<iframe src="${page}#embed=${plot.id}${asked ? `&${asked}` : ""}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
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

async function copied(bar, link) {
  const address = `${location.href.split("#")[0]}${link.hash}`;
  try {
    await navigator.clipboard.writeText(address);
    link.firstChild.data = COPIED;
    setTimeout(() => (link.firstChild.data = COPY), SAID);
  } catch {
    shownText(bar, link, address);
  }
}

async function taken(bar, button) {
  const figure = figureOf(bar);
  if (button.value === "csv") return csvOf(figure).click();
  if (button.value === "embed") return shownText(bar, button, snippet(figure));
  const picture = await drawing(figure);
  const blob = button.value === "png" ? await png(picture) : new Blob([picture.text], { type: "image/svg+xml" });
  save(blob, `${saved}-${plotOf(bar).id}.${button.value}`);
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
  more.append(filled(document.createElement("summary"), MORE), button("svg", SVG_FILE), button("embed", FRAME_CODE));
  bar.append(button("png", PNG), ...(csvOf(figure) ? [button("csv", CSV)] : []), more);
  bar.addEventListener("click", event => {
    const pressed = event.target.closest("button");
    if (pressed) taken(bar, pressed);
    if (event.target.closest("a") !== link) return;
    event.preventDefault();
    copied(bar, link);
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

document.addEventListener("drawable", () => bars.forEach(equip));

const asked = EMBED.exec(location.hash);
if (asked) {
  const figure = document.getElementById(asked[1])?.closest("figure");
  if (figure) alone(figure);
}
