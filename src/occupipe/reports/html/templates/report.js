// Search, sorting and folding. The page says all it has to say without this file.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  // Search: entries of the findings and rows of the overview that hold all words that are typed.
  const field = byId("find");
  const entries = all(".entry");
  const texts = new Map();
  const textOf = (entry) => {
    if (!texts.has(entry)) texts.set(entry, entry.textContent.toLowerCase());
    return texts.get(entry);
  };
  const search = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const hit = words.every((word) => textOf(entry).includes(word));
      entry.hidden = !hit;
      if (hit) shown += 1;
    }
    if (words.length) for (const level of all(".level")) level.open = true;
    byId("found").textContent = words.length ? `${shown} of ${entries.length} entries` : "";
  };
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  field.form.addEventListener("submit", (event) => event.preventDefault());
  field.parentElement.hidden = false;

  // Folding: all at once by the button, for printing, and where a link leads into what is closed.
  const folded = () => all("details:not([open])");
  const button = byId("unfold");
  button.addEventListener("click", () => {
    const open = folded().length > 0;
    for (const details of all("details")) details.open = open;
    button.textContent = open ? "Close all" : "Open all";
  });
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = folded();
    for (const details of opened) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
  const reveal = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
  };
  window.addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  // Sorting: a button in each heading of the overview.
  const numberIn = (cell) => parseFloat(cell.textContent.replace(/,/g, ""));
  const compare = (column, sign) => (a, b) => {
    const [x, y] = [a.cells[column], b.cells[column]];
    const [m, n] = [numberIn(x), numberIn(y)];
    if (column === 0 || (isNaN(m) && isNaN(n))) return sign * x.textContent.localeCompare(y.textContent);
    return sign * ((isNaN(m) ? -Infinity : m) - (isNaN(n) ? -Infinity : n));
  };
  for (const heading of all(".documents thead th")) {
    const sorter = document.createElement("button");
    sorter.type = "button";
    sorter.textContent = heading.textContent;
    heading.replaceChildren(sorter);
    sorter.addEventListener("click", () => {
      const first = heading.classList.contains("num") ? "descending" : "ascending";
      const other = first === "descending" ? "ascending" : "descending";
      const order = heading.getAttribute("aria-sort") === first ? other : first;
      for (const each of all("th", heading.parentElement)) each.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", order);
      const body = heading.closest("table").tBodies[0];
      body.append(...[...body.rows].sort(compare(heading.cellIndex, order === "ascending" ? 1 : -1)));
    });
  }
})();
