// Draws every chart of the page from the data that stands beside it.
for (const figure of document.querySelectorAll("figure.chart")) {
  const { data, layout, config } = JSON.parse(figure.querySelector("script").textContent);
  const plot = figure.querySelector(".plot");
  const { aspect, frame = 0 } = layout.meta ?? {};
  layout.height = layout.height ?? 400;
  if (plot.clientWidth < 520) {
    layout.font = { ...layout.font, size: 11 };
    layout.height += aspect ? 0 : 40;
  }
  if (aspect) {
    layout.height = Math.min(layout.height, plot.clientWidth * aspect + frame);
  }
  plot.style.height = `${layout.height}px`;
  Plotly.newPlot(plot, data, layout, { responsive: true, displayModeBar: false, ...config });
}
