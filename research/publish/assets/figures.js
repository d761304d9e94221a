// The figures of a chart as a table, a row a mark, in words: as it is drawn, after a reader's choice of peers.
const HEADS = ["economy", "code", "indicator", "item", "year", "value", "unit", "type", "against", "against_indicator", "source"];
const SPARE = /item|against/; // columns few charts have
const END_NAMES = { low: LOW_END, high: HIGH_END };
const isYear = each => Number.isInteger(each) && each > 1900 && each < 2150;

// A text of a chart in one line, without its marks.
function worded(text) {
  return String(text ?? "").replace(/<br>/g, " ").replace(/<[^>]*>|[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
}

// The rows of a table a link saves.
function savedRows(link) {
  const address = link?.getAttribute("href") ?? "", text = decodeURIComponent(address.slice(address.indexOf(",") + 1)).replace("\ufeff", "");
  return text.split("\n").filter(Boolean).map(line => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare));
}

let codes; // of economies by their names
function codeOf(name) {
  if (!codes) {
    const held = JSON.parse(document.getElementById("codes")?.textContent ?? "{}"), named = { ...held, ...offered?.names };
    const tables = [...document.querySelectorAll(".csv a")].map(savedRows).filter(([heads]) => heads?.[0] === "economy" && heads[1] === "name");
    codes = new Map([...tables.flat().map(([code, name]) => [name, code]), ...Object.entries(named).map(([code, name]) => [name, code])]);
  }
  return codes.get(name) ?? "";
}

// Whether a trace draws figures, and not what joins or names them.
function drawsFigures({ x, hoverinfo, mode = "", name, meta }) {
  return numbers(x).some(each => each !== null) && meta !== "end" && (hoverinfo !== "skip" || /^(low|high|marked|range|outline)$/.test(meta) || (/markers/.test(mode) && name));
}

// The marks of a trace: where each stands, how much it is, and whether it is an end of a range.
function pointsOf(layout, { base, x, xaxis, y, mode = "", meta, marker, error_x: spread, customdata, orientation }) {
  const [across, up] = [x, y].map(numbers), rows = typeof up.find(each => each !== null) === "string", columns = typeof across[0] === "string";
  const said = at => [customdata?.[at] ?? ""].flat()[0], dated = at => [customdata?.[at]].flat().find(isYear);
  const from = numbers(base); // of bars that lie between two bounds
  if (from.some(Boolean)) return across.flatMap((length, at) => (length === null ? [] : from[at] ? [{ at, row: up[at], value: from[at], end: "low" }, { at, row: up[at], value: from[at] + length, end: "high" }] : [{ at, row: up[at], value: length }]));
  if (meta === "range") return across.flatMap((value, at) => (value === null ? [] : [{ row: up[at], value, end: at % 3 ? "high" : "low" }]));
  if (meta === "outline") return across.slice(1, -1).filter((_, at) => at % 2).map((value, at) => ({ at, value: Math.abs(value) }));
  const yearly = !rows && !columns && /lines/.test(mode) && across.every(each => each === null || isYear(each));
  const level = meta === "group" && !yearly && new Set(up).size === 1, ends = meta === "bounds" ? { high: [1, spread.array], low: [-1, spread.arrayminus] } : {};
  const until = layout[axisOf(xaxis)]?.range?.[1]; // where a range without an end is cut
  const found = across.map((each, at) => {
    if (orientation === "h" || rows) return { at, row: rows ? up[at] : "", value: rows ? each : Math.abs(each), said: said(at) };
    return yearly || columns ? { at, year: columns ? worded(each) : each, value: up[at], said: "" } : { at, value: up[at], against: level ? null : each, said: said(at), known: dated(at) };
  }).filter(({ at, value }) => Number.isFinite(value) && across[at] !== null && (meta !== "marked" || numbers(marker.size)[at] > 0)).slice(0, level ? 1 : undefined);
  const around = Object.entries(ends).flatMap(([end, [way, sizes]]) => found.filter(({ at }) => numbers(sizes)[at] > 0).map(each => ({ ...each, value: each.value + way * numbers(sizes)[each.at], end }))).filter(({ value }) => Math.abs(value - until) > 1e-9);
  return [...found, ...around];
}

// The year a table has beside a value, of an economy; a mark may be rounded to three digits.
function yearIn([heads = [], ...rows], code, value) {
  const row = rows.find(([first]) => first === code) ?? [], near = cell => cell && Math.abs(Number(cell) - value) <= 0.006 * Math.abs(value);
  const column = row.findIndex((cell, at) => at > 1 && !/year/.test(heads[at]) && near(cell)), name = heads[column] ?? "";
  const years = [`${name}_year`, `${name.replace(/_[a-z]+$/, "")}_year`, "year"].map(each => heads.indexOf(each));
  return column < 0 ? "" : row[years.find(each => each > 0)] ?? "";
}

// The year of a value a reader compares with: of ten until now, its last digit is held.
function yearCompared({ values, years = [], until }, at, code) {
  const digit = Number(years[at]?.[Object.keys(values[at] ?? {}).sort().indexOf(code)] ?? NaN);
  return Number.isNaN(digit) ? "" : until - ((until - digit) % 10);
}

// The rows of a map: every economy it shows, with the value the table has.
function rowsOfMap(data, { column = "value", shows, of: [[indicator = shows, unit] = []] = [] }, [heads = [], ...rows]) {
  const shown = data.find(({ customdata, hoverinfo }) => customdata && hoverinfo !== "skip")?.customdata ?? [];
  return shown.map(([name, text]) => {
    const code = codeOf(worded(name)), row = rows.find(([first]) => first === code) ?? [], value = row[heads.indexOf(column)] ?? "";
    return { economy: worded(name), code, indicator, value, unit, year: value && (row[heads.indexOf("year")] ?? ""), type: value ? REPORTED : worded(text) };
  });
}

// The rows of another chart.
function rowsOfChart(data, layout, sheet, table, plain) {
  const { rows = {}, groups = [], economy: own = [], of = [], shows = plain, year: all = "" } = sheet;
  const keys = data.flatMap(({ y }) => numbers(y)), named = [...new Set(keys)].filter(each => typeof each === "string"), economies = 2 * named.filter(each => codeOf(worded(each))).length > named.length;
  const compared = layout.meta?.compare, owns = compared ? data.filter(({ legendgroup }) => legendgroup === "own").flatMap(({ y }) => y) : [];
  const ages = data.find(({ customdata, orientation }) => orientation === "h" && Array.isArray(customdata?.[0]))?.customdata;
  return data.filter(drawsFigures).flatMap(trace => pointsOf(layout, trace).map(({ at, row = "", year = "", value, said = "", end = trace.meta, against, known }) => {
    const [name, key, point] = [trace.name, row.split("<br><span")[0], said].map(worded), told = [rows[row], rows[trace.name]].find(each => each?.[0]) ?? [], ofGroup = trace.meta === "group" || /median$/.test(trace.legendgroup);
    const who = [point, key, name].find(codeOf) ?? (ofGroup || groups.includes(trace.name) ? name : groups.includes(row) || (economies && key) ? key : undefined);
    const code = who === undefined ? own[1] ?? "" : codeOf(who), series = name && name !== who && !rows[trace.name]?.[0] ? name : REPORTED;
    const axis = axisTitle(layout, trace, against === undefined && !year), panel = panelTitle(layout, trace);
    const [title, unit] = told.length ? told : panel ? [panel] : of[0] ?? [shows], latest = series === REPORTED || trace.legendrank === 1;
    return {
      economy: who ?? own[0] ?? "", code, indicator: title, value, against: against ?? "",
      item: who === key || rows[row]?.[0] ? "" : key || (ages ? worded(ages[at]?.[0]) : codeOf(point) ? "" : point),
      year: year || known || yearIn(table, code, value) || (compared && !ofGroup && yearCompared(compared, owns.indexOf(row), code)) || (ofGroup && yearsOfMedian(data, trace, compared, owns.indexOf(row))) || rows[trace.name]?.[2] || (latest && !codeOf(point) && !ofGroup ? rows[row]?.[2] || all : ""), unit: (compared ? unit || axis : axis || unit) || (title === shows ? /[(（]([^()（）]*)[)）]/.exec(shows)?.[1] : ""),
      type: codeOf(point) ? REPORTED : ofGroup || groups.includes(trace.name) ? name : END_NAMES[end] ? (series === REPORTED ? END_NAMES[end] : `${series} (${END_NAMES[end]})`) : series,
      against_indicator: against === undefined || against === null ? "" : of[1]?.[0] ?? axisTitle(layout, trace, true),
    };
  }));
}

// The title of the axis along which a trace has its values.
function axisTitle(layout, { xaxis = "x", yaxis = "y" }, across) {
  const { title, type } = layout[axisOf(across ? xaxis : yaxis)] ?? {}, text = worded(title?.text);
  return type === "log" ? text.replace(/ ?[(（][^()（）]*[)）]$/, "") : text;
}

// What a panel among several is headed by.
function panelTitle({ yaxis2, annotations = [] }, { xaxis = "x" }) {
  return yaxis2 ? worded(annotations.find(({ name, xref }) => name === "panel" && xref === `${xaxis} domain`)?.text) : "";
}

// A cell that a spreadsheet takes for text or a number, never for a formula, in quotation marks where one may part it.
function safeCell(cell) {
  const text = typeof cell === "string" && /^\s*[=+@\-＝＋＠－]/.test(cell) && !Number.isFinite(Number(cell)) ? `'${cell}` : String(cell ?? "");
  return /^[\p{L}\p{N} .%:/()_-]*$/u.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

// A value as precise as any indicator is published: two decimals, of small ones three digits.
function tidy(value) {
  const number = Number(value);
  return value === "" || !Number.isFinite(number) ? value : Math.abs(number) < 1 ? Number(number.toPrecision(3)) : Math.round(100 * number) / 100;
}

// The first and the last of some years, "" where none is known.
function spanOf(years) {
  const [first, last] = [Math.min, Math.max].map(end => end(...years.filter(isYear)));
  return !isYear(first) ? "" : first === last ? first : `${first}/${last}`;
}

// The years a median is of: of those a reader compares with, or of the points whose line it is.
function yearsOfMedian(data, trace, compared, row) {
  if (!compared) return spanOf((data[data.indexOf(trace) - 1]?.customdata ?? []).flat());
  return spanOf((compared.sets?.[(trace.legendgroup === "median" && peers.set) || REGION] ?? []).map(code => yearCompared(compared, row, code)));
}

// The figures of a chart as CSV, in the first row its source, and the report it is of.
function csvText(figure) {
  const { data, layout, sheet = {} } = dataOf(figure), table = savedRows(csvOf(figure)), source = footOf(figure).filter(Boolean).join(" · ");
  const rows = layout.meta?.aspect ? rowsOfMap(data, sheet, table) : rowsOfChart(data, layout, sheet, table, plain(figure.querySelector(".of")) || titleOf(figure));
  const heads = HEADS.filter(head => !SPARE.test(head) || rows.some(row => (row[head] ?? "") !== ""));
  const cellOf = (row, at, head) => (head === "source" ? (at ? "" : source) : /^(value|against)$/.test(head) ? tidy(row[head] ?? "") : row[head]);
  const lines = rows.map((row, at) => heads.map(head => safeCell(cellOf(row, at, head))).join(","));
  return `\ufeff${[heads.join(","), ...lines].join("\n")}\n`;
}
