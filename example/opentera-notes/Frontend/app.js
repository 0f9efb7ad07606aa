// Paths are relative to the page, whatever path the gateway serves it at.
const api = "1.0/notes";
const list = document.querySelector("ul");
const form = document.querySelector("form");
const status = document.querySelector("[role=status]");

async function ask(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) {
    throw new Error((await response.json()).message);
  }
  return response.status === 204 ? null : response.json();
}

function item(note) {
  const element = document.createElement("li");
  const remove = document.createElement("button");
  remove.textContent = "Remove";
  remove.addEventListener("click", () => act(() => ask(`${api}/${note.id}`, { method: "DELETE" })));
  element.append(note.text, " ", remove);
  return element;
}

async function show() {
  const notes = await ask(api);
  list.replaceChildren(...notes.map(item));
  status.textContent = `${notes.length} notes`;
}

async function act(change) {
  try {
    await change();
    await show();
  } catch (error) {
    status.textContent = error.message;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const body = JSON.stringify({ text: new FormData(form).get("text") });
  act(() => ask(api, { method: "POST", headers: { "Content-Type": "application/json" }, body }));
  form.reset();
});

act(async () => {});
