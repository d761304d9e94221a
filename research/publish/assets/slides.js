// Moves from slide to slide by keyboard, and shows the notes.
const slides = [...document.querySelectorAll(".slide")];
const still = matchMedia("(prefers-reduced-motion: reduce)");
const STEPS = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

function current() {
  const distance = slide => Math.abs(slide.getBoundingClientRect().top);
  return slides.reduce((best, slide, number) => (distance(slide) < distance(slides[best]) ? number : best), 0);
}

function show(number) {
  const to = slides[Math.max(0, Math.min(slides.length - 1, number))];
  to.scrollIntoView({ behavior: still.matches ? "instant" : "smooth" });
}

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("a, summary, [tabindex]")) return;
  if (event.key in STEPS) show(current() + (event.shiftKey && event.key === " " ? -1 : STEPS[event.key]));
  else if (event.key === "Home") show(0);
  else if (event.key === "End") show(slides.length - 1);
  else if (event.key === "n" || event.key === "N") {
    const at = current();
    document.body.classList.toggle("with-notes");
    slides[at].scrollIntoView({ behavior: "instant" });
    return;
  } else return;
  event.preventDefault();
});
