// What a reader takes along of a chart: a picture with title and source, its figures, a link, a frame for another page.
const PICTURE = 1000; // pixels a picture is wide
const MARGIN = 24; // pixels around what it shows
const SHARP = 2; // pixels of a PNG for each of the drawing
const HEADING = { size: 22, weight: 650, colour: "#1d2733", letters: 74 };
const SOURCE = { size: 13, weight: 400, colour: "#566270", letters: 140 };
const AROUND = 150; // pixels a frame needs beside the chart, for its title and source
const SVG = "http://www.w3.org/2000/svg";
const EMBED = /^#embed=([\w-]+)(?:&|$)/;
const bars = [...document.querySelectorAll(".take")];
const figureOf = bar => bar.parentElement.previousElementSibling;
const source = document.querySelector("main").dataset.source ?? "";

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

// A chart as a drawing for paper: its heading above it, source and dates below.
async function drawing(figure) {
  const { data, layout } = dataOf(figure);
  const { aspect, frame = 0 } = layout.meta ?? {}, width = PICTURE - 2 * MARGIN;
  const height = Math.round(aspect ? Math.min(layout.height ?? 400, width * aspect + frame) : layout.height ?? 400);
  const shown = { data: data.map(legible), layout: { ...layout, width, height } };
  const chart = await Plotly.toImage(shown, { format: "svg", width, height, imageDataOnly: true });
  const [title, above] = written(titleOf(figure), HEADING, MARGIN);
  const top = MARGIN + above + 8, below = top + height + 12;
  const [foot, under] = written(source, SOURCE, below);
  const whole = Math.ceil(below + under + MARGIN);
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

function showSnippet(bar, button) {
  const known = bar.querySelector("textarea");
  button.setAttribute("aria-expanded", String(!known));
  if (known) return known.remove();
  const box = Object.assign(document.createElement("textarea"), { readOnly: true, rows: 3, value: snippet(figureOf(bar)) });
  box.setAttribute("aria-label", button.textContent);
  bar.append(box);
  box.select();
}

async function taken(bar, button) {
  const figure = figureOf(bar), { saved } = bar.dataset;
  if (button.value === "csv") return csvOf(figure).click();
  if (button.value === "embed") return showSnippet(bar, button);
  const picture = await drawing(figure);
  const blob = button.value === "png" ? await png(picture) : new Blob([picture.text], { type: "image/svg+xml" });
  save(blob, `${saved}.${button.value}`);
}

// A page in a frame: the chart it was asked for, its heading and source, and the way to all of it.
function alone(figure) {
  const main = document.createElement("main"), foot = document.createElement("p"), all = document.createElement("a");
  Object.assign(all, { href: location.href.split("#")[0], target: "_blank", rel: "noopener", textContent: document.title });
  foot.append(`${source} `, all);
  const heading = Object.assign(document.createElement("h1"), { textContent: titleOf(figure) });
  for (const each of document.body.children) each.hidden = true;
  main.append(heading, figure, foot);
  document.body.prepend(main);
  document.documentElement.classList.add("embedded");
  charts.splice(0, charts.length, figure);
}

document.addEventListener("drawable", () => {
  for (const bar of bars) {
    if (!csvOf(figureOf(bar))) bar.querySelector("[value=csv]").remove();
    bar.querySelector("span[hidden]").hidden = false;
    bar.addEventListener("click", event => {
      const button = event.target.closest("button");
      if (button) taken(bar, button);
    });
  }
});

const asked = EMBED.exec(location.hash);
if (asked) {
  const figure = document.getElementById(asked[1])?.closest("figure");
  if (figure) alone(figure);
}
