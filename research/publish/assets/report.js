// Draws every chart of the page from the data that stands beside it.
for (const figure of document.querySelectorAll("figure.chart")) {
  const spec = JSON.parse(figure.querySelector("script").textContent);
  const plot = figure.querySelector(".plot");
  const { aspect, frame } = spec.layout.meta;
  if (plot.clientWidth < 520) {
    spec.layout.font.size = 11;
    spec.layout.height += aspect ? 0 : 40;
  }
  if (aspect) {
    spec.layout.height = Math.min(spec.layout.height, plot.clientWidth * aspect + frame);
  }
  plot.style.height = `${spec.layout.height}px`;
  Plotly.newPlot(plot, spec.data, spec.layout, spec.config);
}
