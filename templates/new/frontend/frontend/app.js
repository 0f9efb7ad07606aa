const form = document.querySelector("form");
const output = document.querySelector("output");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  output.textContent = `Hello, ${new FormData(form).get("name")}!`;
});
