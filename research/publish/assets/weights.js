// Lets a reader weigh the parts of an index; scores and ranks follow. The choice is in the address: #weights=40,20,40.
const WEIGHTS = /[#&]weights=(\d+(?:,\d+)*)/;
const HEAVIEST = 100, STEP = 5;
const MEANS = {
  arithmetic: (x, w, sum) => x.reduce((found, each, at) => found + w[at] * each, 0) / sum,
  geometric: (x, w, sum) => (x.includes(0) ? 0 : Math.exp(x.reduce((found, each, at) => found + w[at] * Math.log(each), 0) / sum)),
  harmonic: (x, w, sum) => (x.includes(0) ? 0 : sum / x.reduce((found, each, at) => found + w[at] / each, 0)),
};
const weighing = charts.find(figure => weighOf(figure));
let weights = null; // as the framework has them

function weighOf(figure) {
  return JSON.parse(figure.querySelector("script").textContent).layout?.meta?.weigh;
}

function readWeights({ parts }) {
  const asked = WEIGHTS.exec(location.hash)?.[1].split(",").map(Number) ?? [];
  const fit = asked.length === parts.length && asked.every(each => each <= HEAVIEST) && asked.some(each => each > 0);
  weights = fit ? asked : null;
}

// The mean of the parts that are known and have a weight; null where none is.
function meanOf(scores, how) {
  const known = scores.map((score, at) => [score, weights[at]]).filter(([score, weight]) => score !== null && weight > 0);
  const sum = known.reduce((found, [, weight]) => found + weight, 0);
  return sum ? MEANS[how](known.map(([score]) => score), known.map(([, weight]) => weight), sum) : null;
}

// Economies by their new score, best first, with rank: equal scores share one.
function rankedAnew({ scores, how }) {
  const found = scores.map((each, at) => ({ at, score: meanOf(each, how) })).filter(each => each.score !== null);
  found.sort((one, other) => other.score - one.score || one.at - other.at);
  found.forEach((each, place) => {
    const above = found[place - 1];
    each.rank = above && above.score - each.score < 1e-9 ? above.rank : place + 1;
  });
  return found;
}

// The chart as the weights have it; as it was printed where nothing was moved.
function weighed(figure) {
  const weigh = figure.layout?.meta?.weigh;
  if (!weigh || !weights) return figure;
  const { names, ranks, says } = weigh, digits = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const [bar] = figure.data, shown = rankedAnew(weigh).slice(0, bar.y.length).reverse();
  const label = ({ at, score, rank }) => Object.entries({ score: digits.format(score), rank, before: ranks[at] })
    .reduce((text, [name, value]) => text.replace(`{${name}}`, value), says.moved);
  const data = [{ ...bar, x: shown.map(each => each.score), y: shown.map(each => names[each.at]), text: shown.map(label), textposition: "auto" }];
  const { categoryarray, ...yaxis } = figure.layout.yaxis ?? {};
  return { ...figure, data, layout: { ...figure.layout, yaxis } };
}

function weigh(change) {
  weights = change;
  const { pathname, search } = location;
  history.replaceState(null, "", weights ? `#weights=${weights.join(",")}` : `${pathname}${search}`);
  if (weighing.dataset.drawn) draw(weighing);
}

function slidersOf({ parts, weights: given, says }) {
  const inputs = parts.map((part, at) => {
    const input = made("input", { type: "range", min: 0, max: HEAVIEST, step: STEP, value: (weights ?? given)[at] });
    input.addEventListener("input", () => {
      const all = inputs.map(each => Number(each.value));
      if (all.some(each => each > 0)) weigh(all);
      told();
    });
    return input;
  });
  const outputs = inputs.map(() => made("output", {}));
  const told = () => inputs.forEach((input, at) => (outputs[at].textContent = input.value));
  const reset = made("button", { type: "button", textContent: says.reset });
  reset.addEventListener("click", () => {
    inputs.forEach((input, at) => (input.value = given[at]));
    weigh(null);
    told();
  });
  told();
  return [made("p", { textContent: says.hint }), ...parts.map((part, at) => made("label", {}, made("span", { textContent: part }), inputs[at], outputs[at])), reset];
}

if (weighing) {
  const about = weighOf(weighing);
  readWeights(about);
  changes.push(weighed);
  document.addEventListener("drawable", () => {
    weighing.before(made("div", { className: "weights" }, ...slidersOf(about)));
    if (weighing.dataset.drawn && weights) draw(weighing);
  });
}
