"""Command line for documentation: reference, gallery, tutorials, how to add something."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from research.cli import how_to, tutorials
from research.cli.printing import say
from research.errors import InputError


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(docs)


def docs(
    folder: Annotated[Path, typer.Argument(help="Where the pages go.")] = Path("docs"),
) -> None:
    """Write a reference, a gallery of all findings, the tutorials, and how to add something."""
    try:
        import pdoc
    except ImportError:
        raise InputError(
            "the reference needs pdoc; install it from the checkout: pip install -e '.[docs]'"
        ) from None

    import research

    # Found when first used, which pdoc does not do.
    vars(research).update({name: getattr(research, name) for name in research.__all__})
    pdoc.render.configure(docformat="numpy", show_source=False)
    pdoc.pdoc(*_modules(), output_directory=folder / "reference")
    pages = [folder / "reference" / "index.html", _gallery(folder / "gallery")]
    pages.append(tutorials.write(folder / "tutorials"))
    if (added := how_to.write(folder / "how-to")) is not None:
        pages.append(added)
    for each in pages:
        say(f"Open {each.resolve().as_uri()}")


def _modules() -> list[str]:
    """Return the modules whose functions are for users."""
    from pkgutil import iter_modules

    from research import metrics

    measures = [f"research.metrics.{each.name}" for each in iter_modules(metrics.__path__)]
    return ["research", "research.access", "research.catalogue", *measures]


def _gallery(out: Path) -> Path:
    from research.batch import plan, study
    from research.cli import gallery, jobs

    with TemporaryDirectory() as folder:
        drawn = study.read(gallery.write(Path(folder)))
        assert drawn is not None
        job = plan.job(drawn, None, {})
        jobs.make(
            [job], out, jobs.options(memory=None, timeout=600.0, force=True), quiet=True, log=None
        )
    return out / "THA" / f"{gallery.NAME}.html"
