// What the pages gain with JavaScript. Without it everything still works.

const inField = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

// j and k walk through the rows of the list one is in, or of the first on the page.
const rows = () => [...document.querySelectorAll("[data-list] > :is(li, tr)")].filter((row) => row.offsetParent !== null);
const linkOf = (row) => row.querySelector("a, button, summary");

function walk(step) {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  if (next) linkOf(next)?.focus();
}

// g then a letter goes to a page of the menu; n starts a note; ? explains the signs.
const places = { r: "/", a: "/accounts", c: "/conversations", p: "/promises", i: "/import" };
let going = false;

document.addEventListener("keydown", (event) => {
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
  else if (event.key === "n") location.href = "/log";
  else if (event.key === "?") location.href = "/legend#keys";
});

// What one types into a note survives a reload, until it is kept.
for (const area of document.querySelectorAll("textarea[data-keep]")) {
  const key = `ken:${area.dataset.keep}`;
  const kept = sessionStorage.getItem(key);
  if (kept && !area.value) area.value = kept;
  area.addEventListener("input", () => sessionStorage.setItem(key, area.value));
}
for (const mark of document.querySelectorAll("[data-forget]")) sessionStorage.removeItem(`ken:${mark.dataset.forget}`);

// Choosing another day shows it at once.
document.querySelector(".as-of input")?.addEventListener("change", (event) => {
  if (event.target.value && event.target.checkValidity()) event.target.form.requestSubmit();
});

// Files dropped anywhere on the drop zone land in its field.
for (const zone of document.querySelectorAll("[data-drop]")) {
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

// A link into something closed opens it.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();
