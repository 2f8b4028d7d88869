// Only adds a clock and arrow keys to the steps of a method; without it the steps are links on one page.
const pad = (number) => String(number).padStart(2, "0");
for (const stage of document.querySelectorAll("[data-minutes]")) {
  const timer = stage.querySelector(".step-clock");
  const left = timer.querySelector(".left");
  const done = timer.querySelector(".time-up");
  const go = timer.querySelector("[data-go]");
  const words = { go: go.textContent, stop: go.dataset.stop };
  let remaining = Number(stage.dataset.minutes) * 60_000;
  let endsAt = 0;
  let ticking = 0;
  const show = () => {
    const rest = endsAt ? Math.max(0, endsAt - Date.now()) : remaining;
    const seconds = Math.ceil(rest / 1000);
    left.textContent = `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
    done.hidden = seconds > 0;
    if (endsAt && seconds === 0) pause();
  };
  const pause = () => {
    remaining = Math.max(0, endsAt - Date.now());
    endsAt = 0;
    clearInterval(ticking);
    go.textContent = words.go;
    go.hidden = remaining === 0;
    show();
  };
  const start = () => {
    endsAt = Date.now() + remaining;
    ticking = setInterval(show, 250);
    go.textContent = words.stop;
  };
  go.addEventListener("click", () => (endsAt ? pause() : start()));
  timer.querySelector("[data-more]").addEventListener("click", () => {
    if (endsAt) endsAt += 60_000;
    else remaining += 60_000;
    go.hidden = false;
    show();
  });
  timer.hidden = false;
}
document.addEventListener("keydown", (event) => {
  const way = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" }[event.key];
  if (!way) return;
  const here = document.querySelector(".stage:target") ?? document.querySelector(".stage");
  const link = here.querySelector(`a[data-${way}]`);
  if (!link) return;
  event.preventDefault();
  location.hash = link.hash;
});
