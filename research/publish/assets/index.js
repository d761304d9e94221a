// Shows the entries of the list that hold every word typed; accents and case do not matter.
const fold = text => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const entries = [...document.querySelectorAll(".scopes > li")].map(item => [item, fold(item.dataset.words)]);
const count = document.getElementById("count");
document.getElementById("search").addEventListener("input", event => {
  const words = fold(event.target.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [item, text] of entries) {
    item.hidden = !words.every(word => text.includes(word));
    shown += !item.hidden;
  }
  count.textContent = words.length ? `${shown} of ${entries.length} shown` : "";
});
