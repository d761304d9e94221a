// Fills the bar at the top of a report, and the list at its end, with the reports around it. The site writes what it is called
// with whenever it is written, so that a report need not know of others; without it the bar keeps its links.
function navigate({ says, studies, places }) {
  const bar = document.querySelector("nav.bar");
  const [folder, stem] = bar.dataset.at.split("/"), here = places[folder], number = studies.findIndex(([each]) => each === stem);
  if (!here) return;
  const [name, reports, groups] = here;
  const pageOf = (to, study) => `../${to}/${study ?? "index"}${says.ending}`;
  const link = (text, href, rel = "") => Object.assign(document.createElement("a"), { textContent: text, href, rel });
  // The report on another scope by the same study, else the page of its reports.
  const same = to => pageOf(to, places[to][1].includes(number) ? stem : undefined);
  const others = () => reports.filter(each => each !== number).map(each => link(studies[each][1], pageOf(folder, studies[each][0])));
  const listed = links => {
    const list = document.createElement("ul");
    list.append(...links.map(each => {
      const item = document.createElement("li");
      item.append(...[each].flat());
      return item;
    }));
    return list;
  };
  const menu = (crumb, ...parts) => {
    const fold = Object.assign(document.createElement("details"), { name: "bar" }), inside = document.createElement("div");
    fold.append(Object.assign(document.createElement("summary"), { textContent: crumb.textContent }), inside);
    inside.append(...parts);
    crumb.replaceWith(fold);
  };

  const alike = Object.keys(places).filter(each => !places[each][2] === !groups && places[each][1].includes(number));
  const at = alike.indexOf(folder), around = [[says.before, alike[at - 1], "prev"], [says.next, alike[at + 1], "next"]];
  const sideways = around.filter(([, to]) => to).map(([word, to, rel]) => [`${word}: `, link(places[to][0], same(to), rel)]);
  const within = (groups ?? []).map(each => link(places[each][0], same(each)));
  const [, scope, study] = bar.children, of = scope.href && says.of.replace("{}", name), page = () => link(of, scope.getAttribute("href"));
  if (groups?.length) scope.before(link(places[groups[0]][0], same(groups[0])));
  if (of || sideways.length) menu(scope, listed([...(of ? [page()] : []), ...sideways]), ...(within.length ? [says.groups, listed(within)] : []));
  if (reports.length < 2) return;
  menu(study, listed(others()));
  const end = document.querySelector("footer > .home"), heading = document.createElement("h2"), section = document.createElement("section");
  heading.append(of ? page() : says.reports);
  section.append(heading, listed(others()));
  section.className = "others";
  end.before(section);
  if (of) end.lastElementChild.remove();

  const folds = [...bar.querySelectorAll("details")];
  addEventListener("click", event => folds.filter(each => !each.contains(event.target)).forEach(each => (each.open = false)));
  bar.addEventListener("keydown", event => {
    const open = folds.find(each => each.open);
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.firstChild.focus();
  });
}
