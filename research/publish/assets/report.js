// Draws every chart of the page from the data that stands beside it.
for (const figure of document.querySelectorAll("figure.chart")) {
  const spec = JSON.parse(figure.querySelector("script").textContent);
  const plot = figure.querySelector(".plot");
  if (plot.clientWidth < 520) {
    spec.layout.font.size = 11;
  }
  Plotly.newPlot(plot, spec.data, spec.layout, spec.config);
}
