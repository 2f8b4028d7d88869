// Keeps a screen on the step that is on, and lets its time run out softly. Without it the page is asked for again.
const step = document.querySelector("[data-steps]");
if (step) {
  const ahead = Number(step.dataset.now) - Date.now();
  const look = async () => {
    try {
      const answer = await fetch(step.dataset.steps, { cache: "no-store" });
      if (answer.ok && (await answer.text()) !== step.dataset.revision) return location.reload();
    } catch {
      // Without a net for a moment: ask again.
    }
    setTimeout(look, 400);
  };
  setTimeout(look, 400);
  const timer = document.querySelector(".timer");
  if (timer) {
    const from = Number(timer.dataset.from);
    const to = Number(timer.dataset.to);
    const bar = timer.querySelector("progress");
    const words = timer.querySelector("span");
    bar.hidden = false;
    const tell = () => {
      const left = to - Date.now() - ahead;
      bar.value = Math.min(100, (100 * (to - from - left)) / (to - from));
      words.textContent =
        left <= 0 ? timer.dataset.over
        : left < 60000 ? timer.dataset.soon
        : timer.dataset.left.replace("#", String(Math.ceil(left / 60000)));
    };
    tell();
    setInterval(tell, 1000);
  }
}
