// The element. It makes in a browser what the modules beside this file make in Python; tests hold the two to the same
// tree. Words of a page are put into text and attributes, never into markup. No object is taken apart by its keys or
// written with shorthand, and our own keys begin with a line: `minified.py` gives short names to them and to variables.
(() => {
  const MOST = __MOST__, POINTS = __POINTS__, PER = __PER__, KINDS = __KINDS__;

  // Documents
  const list = value => value == null ? [] : [value].flat();
  const isNode = value => value && typeof value == "object";
  const nodes = value => list(value).filter(isNode).flatMap(node => [node, ...nodes(node["@graph"])]);
  const ofType = (found, kind) => found.filter(node => list(node["@type"]).includes(kind));
  const first = value => list(value).find(isNode) || {};
  const isNumber = value => typeof value == "number";
  const valuesOf = stated => list(isNumber(stated.value) ? stated.value : [stated.minValue, stated.maxValue]).filter(isNumber);

  // Words
  const LOWER = "percentile25", MEDIAN = "median", UPPER = "percentile75";
  const clean = text => typeof text == "string" ? text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim() : "";
  const nameOf = value => list(value).slice(0, 1).map(named => clean(isNode(named) ? named.name : named)).join();
  const joined = (parts, between = ", ") => parts.filter(part => part).join(between);
  const plain = (value, more) => value.toLocaleString("en", { maximumFractionDigits: 20, ...more }).replace("-", "\u2212");
  const sourceOf = work => nameOf(work.publisher) || nameOf(work);
  const originOf = stated => sourceOf(first(stated.subjectOf));
  const ranged = figures => figures.flatMap(figure => [" to ", figure]).slice(1);
  const called = point => point.replace(/percentile(\d+)/, "$1th percentile").replace("Value", "imum");
  const yearOf = stated => clean(stated.observationDate) || clean(first(stated.subjectOf).temporalCoverage);

  // Pay
  const salary = stated => {
    const inner = list(stated.value)[0], all = { ...stated, ...(isNode(inner) ? inner : { value: inner }) },
      points = POINTS.filter(point => isNumber(all[point])), names = nameOf(stated).split(", "),
      printed = { style: "currency", currency: /^[A-Z]{3}$/.test(stated.currency) ? stated.currency : "XXX",
        minimumFractionDigits: points.some(point => all[point] % 1) ? 2 : 0 },
      one = (...sides) => sides.find(point => points.includes(point));
    return { _node: stated, _points: points, _money: point => [all[point], plain(all[point], printed)], _middle: one(MEDIAN, "value"),
      _kind: one(MEDIAN) || names[0], _where: joined(names.slice(1)),
      _per: " per " + (PER[stated.duration] || clean(all.unitText).toLowerCase()),
      _ends: [one("percentile10", "minValue", LOWER), one("percentile90", "maxValue", UPPER)].filter(end => end) };
  };
  const salaries = stated => {
    const found = stated.map(salary).filter(pay => pay._points[0]),
      rank = pay => (pay._where ? 4 : 0) + (pay._per == " per year" ? 0 : 2) + (pay._middle == MEDIAN ? 0 : 1),
      lead = found.sort((one, other) => rank(one) - rank(other))[0],
      alike = pay => joined([pay._where, pay._node.currency, pay._per, yearOf(pay._node), originOf(pay._node)]),
      ends = found.find(pay => pay._kind == "range" && pay._ends[1] && alike(pay) == alike(lead));
    if (!ends || lead._middle != MEDIAN || lead._ends[0]) return found;
    return [salary({ ...ends._node, ...lead._node }), ...found.slice(1).filter(pay => pay != ends)];
  };

  // Rows: [label, line, about, more, length]. A line is of words, and of figures as [value, text].
  const payRow = (pay, named) => {
    const what = pay._ends.map(called).join(" to "), between = ranged(pay._ends.map(pay._money));
    return [KINDS[pay._kind] || pay._kind + " pay", [...(pay._middle ? [pay._money(pay._middle)] : between), pay._per],
      joined([pay._where, yearOf(pay._node), named && originOf(pay._node)]), pay._middle ? [...between, what && ", " + what] : [what]];
  };
  const isShare = stated => nameOf(stated.valueReference) && stated.unitCode == "P1";
  const isPay = stated => /^Wage/.test(nameOf(stated));
  const observed = (stated, named) => {
    const isHedge = word => /^(at least|at most|about)$/.test(word),
      words = clean(stated.description).replace("approximately", "about").split("; "),
      said = joined(words.filter(word => !isHedge(word))), period = /^P(\d+)Y$/.exec(stated.observationPeriod), values = valuesOf(stated),
      when = /\bto \d{4}\b/.test(said) ? [] : [clean(stated.measurementMethod), period && "over " + period[1] + " years", yearOf(stated)],
      sign = value => value > 0 && /change/.test(nameOf(stated)) ? "+" : "";
    return [
      nameOf(stated.valueReference) || nameOf(stated).replace(/\sof employment|\sin percent/g, ""),
      [...words.filter(isHedge).map(word => word + " "), ...ranged(values.map(value => [value, sign(value) + plain(value)])), " ",
        stated.unitCode == "P1" ? "percent" : clean(stated.unitText)],
      joined([said, ...when, named && originOf(stated)]), [],
      isShare(stated) && values[0],
    ];
  };
  const entry = occupation => [
    ...list(occupation.educationRequirements).map(level => ["education", [nameOf(level)]]),
    ...list(occupation.experienceRequirements).map(asked => {
      const months = first(asked).monthsOfExperience;
      return ["experience", isNumber(months) ? [[months, plain(months)], " months"] : [nameOf(asked)]];
    }),
    ...list(occupation.qualifications).map(asked => {
      const node = first(asked), letters = clean(node.alternateName);
      return [clean(node.credentialCategory) || "credential", [nameOf(asked) + (letters && " (" + letters + ")")], "",
        [joined([clean(node.description), nameOf(node.recognizedBy)])]];
    }),
  ];

  // Sections: [name, title, rows, about, lead, range, said]
  const range = pay => {
    const drawn = pay._points.filter(point => point != "value"), amount = point => pay._money(point)[0], amounts = drawn.map(amount),
      low = amounts[0], span = amounts.at(-1) - low, at = point => Math.floor((amount(point) - low) * 1000 / span + 0.5) / 10;
    return pay._ends[1] && pay._middle == MEDIAN && span && !amounts.some((value, n) => value < amounts[n - 1]) && [
      drawing("range", joined(drawn.map(point => called(point) + " " + pay._money(point)[1])), stroke("whole", 0, 100),
        half(pay)[0] && stroke("half", at(LOWER), at(UPPER)), stroke("middle", at(MEDIAN), at(MEDIAN), 2)),
      table("ends", pay._ends.map(point => [called(point), [pay._money(point)]])),
    ];
  };
  const half = pay => pay._points.includes(LOWER) && pay._points.includes(UPPER) ?
    ["Half earn between ", pay._money(LOWER), " and ", pay._money(UPPER), pay._per] : [];
  const paySection = (found, limits, named) => {
    if (!found[0]) return ["pay", "pay", limits];
    const rows = found.map(pay => payRow(pay, named)), lead = rows[0], drawn = range(found[0]);
    return ["pay", lead[0], [...rows.slice(1), ...limits], lead[2], lead[1], drawn, drawn ? half(found[0]) : lead[3]];
  };
  const shared = section => {
    const rows = section[2], about = section[4] ? section[3] : rows[0][2];
    if (rows.every(row => row[2] == about)) {
      for (const row of rows) row[2] = "";
      section[3] = about;
    }
    return section;
  };

  // Drawing
  const make = (tag, given, ...inner) => {
    const made = document.createElementNS("http://www.w3.org/" + (/svg|line/.test(tag) ? "2000/svg" : "1999/xhtml"), tag);
    for (const name in given) made.setAttribute(name, given[name]);
    made.append(...inner.flat(9).filter(part => part));
    return made;
  };
  const part = (tag, kind, ...inner) => make(tag, { class: "oc-" + kind }, inner);
  const line = parts => parts.map(part => isNode(part) ? make("data", { value: part[0] }, part[1]) : part);
  const note = parts => joined(parts || []) && [" ", part("span", "note", line(parts))];
  const stroke = (kind, from, to, reach = 1) => make("line", { class: "oc-" + kind, x1: from, x2: to, y1: 2 - reach, y2: reach });
  const drawing = (kind, said, ...strokes) => make("svg", { class: "oc-" + kind, viewBox: "0 0 100 2", preserveAspectRatio: "none",
    ...(said ? { role: "img", "aria-label": said } : { "aria-hidden": true }) }, strokes);
  const table = (kind, rows) => rows[0] && part("dl", kind, rows.map(row => make("div", {}, make("dt", {}, row[0], note([row[2]])),
    make("dd", {}, line(row[1]), note(row[3]), isNumber(row[4]) && drawing("bar", "", stroke("whole", 0, 100), stroke("half", 0, row[4]))))));
  const drawn = section => part("section", "section oc-" + section[0], part("h3", "title", section[1], note([section[3]])),
    section[4] && part("p", "lead", line(section[4])), section[5], joined(section[6] || []) && part("p", "said", line(section[6])),
    table("rows", section[2].slice(0, MOST)), section[2][MOST] && part("p", "more", "and " + (section[2].length - MOST) + " more"));
  const card = found => {
    const occupation = ofType(found, "Occupation")[0], all = ofType(found, "Observation").filter(stated => valuesOf(stated)[0] != null),
      paid = list(occupation.estimatedSalary).filter(isNode), origins = [...paid, ...all].map(originOf), named = new Set(origins).size > 1,
      sources = joined([...new Set([...ofType(found, "CreativeWork").map(sourceOf), ...origins])], "; "),
      rows = chosen => all.filter(chosen).map(stated => observed(stated, named)),
      jobs = rows(stated => !isShare(stated) && !isPay(stated)).sort((one, other) => (one[0] > other[0]) - (one[0] < other[0])),
      code = clean(first(occupation.occupationalCategory).codeValue) || nameOf(occupation.occupationalCategory),
      about = joined([...list(occupation.occupationLocation).slice(0, MOST).map(nameOf), code.replace(/^\d\d-\d{4}$/, "SOC $&")], " \u00b7 "),
      sections = [paySection(salaries(paid), rows(isPay), named), ["jobs", "jobs and outlook", jobs],
      ["shares", "where the jobs are", rows(isShare)], ["entry", "getting in", entry(occupation)]];
    return make("article", { class: "occupation-card", lang: "en", "aria-label": nameOf(occupation) },
      part("header", "head", about && part("p", "about", about), part("h2", "name", nameOf(occupation))),
      sections.filter(section => section[2][0] || section[4]).map(shared).map(drawn),
      sources && part("footer", "foot", "Sources: " + sources));
  };

  // The element
  const read = script => { try { return nodes(JSON.parse(script.text)); } catch { return []; } };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{display:block}:host([hidden]){display:none}" + __STYLE__);
  customElements.get("occupation-card") || customElements.define("occupation-card", class extends HTMLElement {
    connectedCallback() {
      this.render() || document.addEventListener("DOMContentLoaded", () => this.render());
    }

    // Draw the page's occupation, that of the first block that has one. Whether there is one.
    render() {
      const found = [...document.querySelectorAll('script[type="application/ld+json"]')].map(read).find(nodes => ofType(nodes, "Occupation")[0]);
      if (found) {
        const root = this.shadowRoot || this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(card(found));
      }
      return !!found;
    }
  });
})();
