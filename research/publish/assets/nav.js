// Fills the bar at the top of a report, and the list at its end, with the reports around it. The site writes what it is called
// with whenever it is written, so that a report need not know of others; without it the bar keeps its links.
function navigate({ says, studies, places, little }) {
  const PROFILE = "country_profile"; // the report an economy is best met by
  const LONG = 16; // links of a list that are in columns
  const bar = document.querySelector("nav.bar");
  const [folder, stem] = bar.dataset.at.split("/"), here = places[folder], number = studies.findIndex(([each]) => each === stem);
  if (!here) return;
  const [name, reports, groups] = here;
  const pageOf = (to, study) => `../${to}/${study ?? "index"}${says.ending}`;
  const link = (text, href, rel = "") => Object.assign(document.createElement("a"), { textContent: text, href, rel });
  // The report on another scope by the same study, else the page of its reports.
  const same = to => pageOf(to, places[to][1].includes(number) ? stem : undefined);
  const toStudy = each => {
    const to = link(studies[each][1], pageOf(folder, studies[each][0]));
    if (little[folder]?.includes(each)) to.append(Object.assign(document.createElement("small"), { textContent: ` · ${says.little}` }));
    return to;
  };
  const others = () => reports.filter(each => each !== number).map(toStudy);
  const listed = links => {
    const list = document.createElement("ul");
    list.append(...links.map(each => {
      const item = document.createElement("li");
      item.append(...[each].flat());
      return item;
    }));
    return list;
  };
  // A word of the bar as a menu of lists, each under its heading; those that are long in columns.
  const menu = (crumb, ...lists) => {
    const full = lists.filter(([, links]) => links.length);
    if (!full.length) return;
    const fold = Object.assign(document.createElement("details"), { name: "bar" }), inside = document.createElement("div");
    inside.classList.toggle("wide", full.some(([, links]) => links.length > LONG));
    inside.append(...full.flatMap(([heading, links]) => [heading, listed(links)]));
    fold.append(Object.assign(document.createElement("summary"), { textContent: crumb.textContent }), inside);
    crumb.replaceWith(fold);
  };

  // An economy is among those of its region.
  const isAlike = other => !other === !groups && other?.[0] === groups?.[0];
  const alike = Object.keys(places).filter(each => isAlike(places[each][2]) && places[each][1].includes(number));
  const at = alike.indexOf(folder), around = [[says.before, alike[at - 1], "prev"], [says.next, alike[at + 1], "next"]];
  const sideways = around.filter(([, to]) => to).map(([word, to, rel]) => [`${word}: `, link(places[to][0], same(to), rel)]);
  const within = (groups ?? []).map(each => link(places[each][0], same(each)));
  // What a group, or the world, is made of: economies, each by its profile, and of the world its groups.
  const world = folder === "world", profile = studies.findIndex(([each]) => each === PROFILE);
  const ofEconomy = to => pageOf(to, places[to][1].includes(profile) ? PROFILE : undefined);
  const parts = Object.keys(places).filter(each => places[each][2] && (world || places[each][2].includes(folder)))
    .map(each => link(places[each][0], ofEconomy(each)));
  if (reports.includes(profile)) {
    const to = text => link(text, `${pageOf(folder, PROFILE)}#policy-options`);
    for (const each of document.querySelectorAll(".priorities .whole")) each.replaceChildren(to(each.textContent));
    document.querySelector(".priorities .elsewhere")?.append(" ", to(studies[profile][1]));
  }
  const wider = Object.keys(places).filter(each => world && each !== folder && !places[each][2]).map(each => link(places[each][0], pageOf(each)));
  const [, scope, study] = bar.children, of = scope.href && says.of.replace("{}", name), page = () => link(of, scope.getAttribute("href"));
  if (groups?.length) scope.before(link(places[groups[0]][0], same(groups[0])));
  menu(scope, ["", [...(of ? [page()] : []), ...sideways]], [says.groups, within], [says.wider, wider], [says.economies, parts]);
  if (reports.length > 1) {
    menu(study, ["", others()]);
    const end = document.querySelector("footer > .home"), heading = document.createElement("h2"), section = document.createElement("section");
    heading.append(of ? page() : says.reports);
    section.append(heading, listed(others()));
    section.className = "others";
    end.before(section);
    if (of) end.lastElementChild.remove();
  }

  // The name of a row leads to the reports on its economy.
  const named = new Map(Object.keys(places).filter(each => places[each][2] && each !== folder).map(each => [places[each][0], each]));
  for (const row of document.querySelectorAll("main tbody th:not(:has(a))")) {
    const to = named.get(row.textContent.trim());
    if (to) row.replaceChildren(link(row.textContent, ofEconomy(to)));
  }

  // A field that leads to another economy or group by a few letters of its name: to the same report, or the one it is best met by.
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const best = to => (places[to][1].includes(number) || !places[to][2] ? same(to) : ofEconomy(to));
  const far = Object.keys(places).filter(each => each !== folder).sort((a, b) => !places[a][2] - !places[b][2]);
  const jump = Object.assign(document.createElement("input"), { type: "search", placeholder: says.jump, autocomplete: "off" });
  const known = Object.assign(document.createElement("datalist"), { id: "places" });
  const missing = Object.assign(document.createElement("output"), { hidden: true, textContent: says.none });
  const go = to => {
    if (to) return (location.href = best(to));
    jump.setAttribute("aria-invalid", "true");
    missing.hidden = false;
  };
  const meant = test => far.find(each => test(plain(places[each][0]), plain(jump.value.trim())));
  jump.setAttribute("aria-label", says.jump);
  jump.setAttribute("list", known.id);
  jump.addEventListener("focus", () => known.append(...far.map(each => new Option(places[each][0]))), { once: true });
  jump.addEventListener("input", event => {
    jump.removeAttribute("aria-invalid");
    missing.hidden = true;
    const picked = !event.inputType || event.inputType === "insertReplacementText"; // from the list, and not by a key
    if (picked && jump.value) go(meant((name, asked) => name === asked));
  });
  jump.addEventListener("keydown", ({ key }) => {
    const ways = [(name, asked) => name === asked, (name, asked) => name.startsWith(asked), (name, asked) => name.includes(asked)];
    if (key === "Enter" && jump.value.trim()) go(ways.map(meant).find(Boolean));
  });
  if (far.length > 1) bar.append(jump, known, missing);

  const folds = [...bar.querySelectorAll("details")];
  addEventListener("click", event => folds.filter(each => !each.contains(event.target)).forEach(each => (each.open = false)));
  bar.addEventListener("keydown", event => {
    const open = folds.find(each => each.open);
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.firstChild.focus();
  });
}
