// What the pages gain with JavaScript. Without it everything still works.

const inField = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
const fetched = async (address) => {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

// j and k walk through the rows of the list one is in, or of the first on the page; x marks the row one is in.
const rows = () => [...document.querySelectorAll("[data-list] > :is(li, tr)")].filter((row) => row.offsetParent !== null);
const linkOf = (row) => row.querySelector("a, button, summary, input[type=checkbox]");
const rowAt = () => rows().find((row) => row.contains(document.activeElement));

function walk(step) {
  const all = rows();
  const at = all.indexOf(rowAt());
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  if (next) linkOf(next)?.focus();
}

function mark() {
  const box = rowAt()?.querySelector("input[type=checkbox]");
  if (!box) return;
  box.checked = !box.checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

// A dialog that gives the focus back to where it was.
function opened(name, label, ...children) {
  const before = document.activeElement;
  const dialog = make("dialog", { class: name, "aria-label": label }, ...children);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

// ? shows the keys, as the legend has them.
async function showKeys() {
  const keys = (await fetched("/legend")).getElementById("keys");
  if (!keys) return;
  keys.removeAttribute("id");
  const close = make("button", { class: "button" }, "Close");
  const dialog = opened("keys", "Keys", keys, make("p", { class: "acts" }, close));
  close.addEventListener("click", () => dialog.close());
}

// Places one went to in this tab, the newest first.
const recent = () => JSON.parse(sessionStorage.getItem("ken:recent") ?? "[]");
{
  const here = { address: location.pathname, title: document.title.replace(/ · Ken$/, "") };
  const known = recent().filter((place) => place.address !== here.address);
  sessionStorage.setItem("ken:recent", JSON.stringify([here, ...known].slice(0, 9)));
}

// Ctrl or ⌘ with K opens the palette: a field, and below it where its words lead.
function palette(words = "") {
  const field = make("input", {
    type: "search", role: "combobox", "aria-label": "Go to, do, or ask", "aria-controls": "palette-options",
    "aria-expanded": "true", "aria-autocomplete": "list", autocomplete: "off", maxlength: "200",
    placeholder: "A name, a page, an act, or a question",
  });
  const list = make("div", { id: "palette-options", role: "listbox", "aria-label": "Where it leads" });
  const said = make("p", { class: "visually-hidden", role: "status" });
  const dialog = opened("palette", "Go to, do, or ask", field, list, said);
  const day = new URLSearchParams(location.search).get("asOf");
  let turn = 0, at = -1, waits;
  const options = () => [...list.querySelectorAll("[role=option]")];

  function choose(place) {
    const all = options();
    at = all.length ? (place + all.length) % all.length : -1;
    for (const [index, option] of all.entries()) option.setAttribute("aria-selected", index === at);
    if (at >= 0) {
      field.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  }

  function show(groups) {
    let number = 0;
    list.replaceChildren(...groups.filter((group) => group.rows.length).map((group, place) => {
      const head = make("p", { class: "heading", id: `palette-group-${place}`, role: "presentation" }, group.name);
      const rows = group.rows.map((row) => {
        const option = make("div", { role: "option", id: `palette-option-${number++}`, "aria-selected": "false" },
          make("span", {}, row.title), make("span", { class: "by" }, row.remark));
        option.dataset.address = row.address;
        return option;
      });
      return make("div", { role: "group", "aria-labelledby": head.id }, head, ...rows);
    }));
    said.textContent = `${number} found`;
    choose(0);
  }

  const read = (page) => [...page.querySelectorAll("[data-palette-list] [data-group]")].map((section) => ({
    name: section.dataset.group,
    rows: [...section.querySelectorAll("li")].filter((row) => row.querySelector("a")).map((row) => {
      const link = row.querySelector("a");
      return { title: link.textContent, remark: row.querySelector(".by, .unknown")?.textContent ?? "", address: link.getAttribute("href") };
    }),
  }));

  async function look() {
    const mine = ++turn;
    const asOf = day ? `&asOf=${encodeURIComponent(day)}` : "";
    try {
      const found = read(await fetched(`/go/list?q=${encodeURIComponent(field.value)}${asOf}`));
      if (mine !== turn) return;
      const been = field.value.trim() ? [] : recent().filter((place) => place.address !== location.pathname)
        .map((place) => ({ title: place.title, remark: "", address: place.address }));
      show([{ name: "Recent", rows: been }, ...found]);
    } catch {
      if (mine === turn) said.textContent = "Ken does not answer.";
    }
  }

  const go = (option) => { if (option) { dialog.close(); location.href = option.dataset.address; } };
  field.addEventListener("input", () => { clearTimeout(waits); waits = setTimeout(look, 80); });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); choose(at + step); }
    else if (event.key === "Home" && event.ctrlKey) choose(0);
    else if (event.key === "Enter") { event.preventDefault(); go(options()[at]); }
    else if (event.key === "Escape") { event.preventDefault(); dialog.close(); }
  });
  list.addEventListener("click", (event) => go(event.target.closest("[role=option]")));
  field.value = words;
  field.focus();
  look();
}
for (const form of document.querySelectorAll("form[data-go]")) {
  const open = (event) => { event.preventDefault(); form.q.blur(); palette(form.q.value); };
  form.q.addEventListener("pointerdown", open);
  form.q.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) { form.q.value = event.key.length === 1 ? event.key : form.q.value; open(event); form.q.value = ""; } });
}

// g then a letter goes to a page of the menu; n starts a note.
const places = {
  r: "/", a: "/accounts", c: "/conversations", p: "/promises", b: "/bets", i: "/import", n: "/needs", f: "/feedback",
  o: "/outlook", m: "/metrics",
};
let going = false;

document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]")) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    palette();
    return;
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest("form[data-submit-key]");
    if (form) { event.preventDefault(); form.requestSubmit(form.querySelector("button.primary")); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
  if (going && places[event.key]) { location.href = places[event.key]; return; }
  going = event.key === "g";
  if (event.key === "j") walk(1);
  else if (event.key === "k") walk(-1);
  else if (event.key === "x") mark();
  else if (event.key === "n") location.href = "/log";
  else if (event.key === "/") { event.preventDefault(); palette(); }
  else if (event.key === "?") showKeys().catch(() => { location.href = "/legend#keys"; });
});

// What follows is done again for the content of a page that was brought up to date.
function enhance(root) {
  // What one types into a note survives a reload, until it is kept. It comes back where the note began with the same words;
  // a page that answers what was sent holds the newest words itself.
  for (const area of root.querySelectorAll("textarea[data-keep]")) {
    const key = `ken:draft:${area.dataset.keep}`;
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    const isSent = area.hasAttribute("data-sent");
    const head = isSent ? kept?.head ?? "" : area.defaultValue;
    if (!isSent && kept?.head === head) area.value = kept.text;
    area.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify({ head, text: area.value })));
  }
  for (const mark of root.querySelectorAll("[data-forget]")) sessionStorage.removeItem(`ken:draft:${mark.dataset.forget}`);

  // Files dropped anywhere on the drop zone land in its field.
  for (const zone of root.querySelectorAll("[data-drop]")) {
    const field = zone.querySelector("input[type=file]");
    const over = (isOver) => zone.toggleAttribute("data-over", isOver);
    zone.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
    zone.addEventListener("dragleave", () => over(false));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      field.files = event.dataTransfer.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}
enhance(document);

// Choosing another day shows it at once; a day that is being typed is shown with Enter or by its button.
let typed = false;
document.querySelector(".as-of input")?.addEventListener("keydown", () => { typed = true; });
document.querySelector(".as-of input")?.addEventListener("pointerdown", () => { typed = false; });
document.querySelector(".as-of input")?.addEventListener("change", (event) => {
  if (!typed && event.target.value && event.target.checkValidity()) event.target.form.requestSubmit();
});

// A link into something closed opens it.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();

// A page that stands open is brought up to date, unless somebody is in the middle of something there.
const content = () => document.getElementById("content");
const isChanged = (field) => {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.type === "file") return field.files.length > 0;
  if (field.tagName === "SELECT") {
    const set = [...field.options].some((option) => option.defaultSelected);
    return set ? [...field.options].some((option) => option.selected !== option.defaultSelected) : field.selectedIndex > 0;
  }
  return field.value !== field.defaultValue;
};
const isBusy = () => {
  const main = content();
  const focus = document.activeElement;
  return document.querySelector("dialog[open]") !== null
    || main.contains(focus) && (inField(focus) || focus.closest("details[open]") !== null)
    || [...main.querySelectorAll("input:not([type=hidden]), textarea, select")].some(isChanged);
};

// Details are known again by their place among those of the same words.
function named(root) {
  const seen = new Map();
  return [...root.querySelectorAll("details")].map((details) => {
    const words = `${details.closest("[id]")?.id} ${details.querySelector("summary")?.textContent.trim()}`;
    seen.set(words, (seen.get(words) ?? 0) + 1);
    return [`${words} ${seen.get(words)}`, details];
  });
}

async function refresh() {
  const next = (await fetched(location.href)).getElementById("content");
  if (!next || isBusy()) return offer();
  const old = content();
  const open = new Map(named(old).map(([name, details]) => [name, details.open]));
  for (const [name, details] of named(next)) if (open.has(name)) details.open = open.get(name);
  const focus = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  const [x, y] = [scrollX, scrollY];
  old.replaceWith(next);
  enhance(next);
  scrollTo({ left: x, top: y, behavior: "instant" });
  if (focus) [...next.querySelectorAll("a")].find((link) => link.getAttribute("href") === focus)?.focus({ preventScroll: true });
  document.querySelector(".news")?.remove();
}

// Who is busy is told, and chooses the moment.
function offer() {
  if (document.querySelector(".news:not(.silent)")) return;
  const link = make("a", { href: location.href }, "Show it");
  content().before(make("p", { class: "news frame", role: "status" }, "Something changed since you opened this page. ", link));
  link.addEventListener("click", (event) => { event.preventDefault(); location.reload(); });
}

// Much may change in a row, as while files are read: one fresh look in three seconds is enough.
let stream, later, lookedAt = 0;
function look(state) {
  clearTimeout(later);
  if (state === content().dataset.state) return;
  const wait = lookedAt + 3000 - Date.now();
  if (wait > 0) { later = setTimeout(() => look(state), wait); return; }
  lookedAt = Date.now();
  if (isBusy()) offer(); else refresh().catch(offer);
}

// A page that hears nothing for a while says so and listens anew: Ken may have ended, or been started anew.
let silence, again;
function hears() {
  clearTimeout(silence);
  silence = undefined;
  document.querySelector(".news.silent")?.remove();
}
function hearsNothing() {
  silence ??= setTimeout(() => content().before(make("p", { class: "news silent frame", role: "status" },
    "This page hears of no changes now. What is typed here stays. If Ken was started anew, open the link it printed, "
    + "and this page goes on.")), 6000);
  if (stream?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
  stream = undefined;
  again = setTimeout(listen, 3000);
}
function rest() {
  stream?.close();
  stream = undefined;
  clearTimeout(again);
  hears();
}

function listen() {
  clearTimeout(again);
  if (document.hidden) { rest(); return; }
  if (stream || !content()?.dataset.state) return;
  stream = new EventSource("/live");
  stream.addEventListener("open", hears);
  stream.addEventListener("error", hearsNothing);
  stream.addEventListener("state", (event) => look(event.data));
  stream.addEventListener("work", (event) => {
    for (const line of document.querySelectorAll("[data-work]")) line.textContent = event.data;
  });
}
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", rest);
addEventListener("pageshow", listen);
