// Finds, filters and sorts the economies of a page, in its table and on its map. Without it both are there whole.
const form = document.getElementById("find");
const field = id => document.getElementById(id) ?? { value: "" };
const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const scale = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

// The number a reader sees in a cell: "1.23 million", "−3.2"; none for "no data".
const numberIn = cell => {
  const found = cell.firstChild?.nodeValue?.match(/^\s*(−?)([\d,]+(?:\.\d+)?)(?: (\w+))?/);
  return found ? (found[1] ? -1 : 1) * parseFloat(found[2].replaceAll(",", "")) * (scale[found[3]] ?? 1) : null;
};

const table = document.getElementById("economies-table");
if (form && table) {
  const body = table.tBodies[0];
  const titles = Object.fromEntries([...document.querySelectorAll("#group option")].map(each => [each.value, each.text]));
  const shapes = Object.fromEntries([...document.querySelectorAll(".map a")].map(each => [each.dataset.e, each]));
  const entries = [...body.rows].map(row => {
    const groups = row.dataset.g.split(" ");
    return {
      row, groups, studies: row.dataset.s.split(" "), failed: Boolean(row.dataset.f),
      text: ` ${fold([row.cells[0].textContent, row.dataset.w, ...groups.map(each => titles[each] ?? "")].join(" "))}`,
    };
  });
  const lists = [...document.querySelectorAll(".groups li")].map(item => [item, ` ${fold(`${item.textContent} ${item.dataset.w}`)}`]);

  const filter = () => {
    const words = fold(field("search").value).split(" ").filter(Boolean);
    const holds = text => words.every(word => text.includes(` ${word}`));
    const [group, study, status] = ["group", "study", "status"].map(id => field(id).value);
    let shown = 0;
    for (const { row, groups, studies, failed, text } of entries) {
      row.hidden = !(holds(text) && (!group || groups.includes(group)) && (!study || studies.includes(study))
        && (!status || failed === (status === "failed")));
      shapes[row.dataset.e]?.classList.toggle("off", row.hidden);
      shown += !row.hidden;
    }
    for (const [item, text] of lists) item.hidden = !holds(text);
    const count = document.getElementById("count");
    count.textContent = shown === entries.length ? "" : count.dataset.text.replace("{shown}", shown).replace("{all}", entries.length);
  };

  const sort = (head, index) => {
    const [first, second] = index ? ["descending", "ascending"] : ["ascending", "descending"];
    const order = head.getAttribute("aria-sort") === first ? second : first;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const key = row => (index ? numberIn(row.cells[index]) : fold(row.cells[0].textContent));
    const sorted = entries.map(({ row }) => [row, key(row)]).sort(([, a], [, b]) => {
      if (a === null || b === null) return (a === null) - (b === null); // what is not known stays at the end
      return sign * (a < b ? -1 : a > b ? 1 : 0);
    });
    body.append(...sorted.map(([row]) => row));
  };

  [...table.tHead.rows[0].cells].forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head, index));
    head.append(button);
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => {
    event.preventDefault();
    body.querySelector("tr:not([hidden]) a")?.click(); // Enter opens the first that is found
  });
  for (const link of document.querySelectorAll("a[data-study]")) {
    link.addEventListener("click", () => { field("study").value = link.dataset.study; filter(); });
  }
  form.hidden = false;
  document.documentElement.classList.add("js");
  filter(); // what a reader had typed before coming back
}
